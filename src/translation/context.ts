/** The note that tells a translator where a text stands, what it is and how long it may be. */
import { type InterfaceKey, interfaceNotes } from '../../schemas/interface.ts'
import type { Edition } from '../handbook/edition.ts'
import { kinds } from '../handbook/kinds/index.ts'
import type { Kind } from '../handbook/kinds/kind.ts'
import { principle } from '../handbook/kinds/principle.ts'
import { question } from '../handbook/kinds/question.ts'
import type { Locale } from '../handbook/locale.ts'
import type { Segment } from '../handbook/segments.ts'
import type { Bilingual, Language } from './bilingual.ts'

/** What a text is, by the last key of its path or the key before it. */
const nouns: Record<string, Bilingual> = {
  ...Object.fromEntries(kinds.map(({ plural, noun }) => [plural, noun])),
  title: { sv: 'titel', en: 'title' },
  summary: {
    sv: 'sammanfattning på klarspråk, högst 25 ord i varje mening',
    en: 'summary in plain language, at most 25 words a sentence',
  },
  subtitle: { sv: 'undertitel', en: 'subtitle' },
  heading: { sv: 'rubrik', en: 'heading' },
  dimensionsHeading: { sv: 'rubrik över dimensionerna', en: 'heading above the dimensions' },
  rationaleHeading: { sv: 'rubrik över motiven', en: 'heading above the rationale' },
  lead: { sv: 'ingress', en: 'lead' },
  paragraphs: { sv: 'stycke', en: 'paragraph' },
  rationale: { sv: 'motiv, stycke', en: 'rationale, paragraph' },
  question: question.noun,
  toolbox: { sv: 'text om verktyg', en: 'toolbox text' },
  caseStudy: { sv: 'text om fallstudier', en: 'case-study text' },
  labels: { sv: 'etikett i gränssnittet', en: 'label in the interface' },
  service: { sv: 'text i tjänsten', en: 'text of the service' },
  name: { sv: 'resursens namn', en: 'name of the resource' },
  note: { sv: 'anmärkning till resursen', en: 'note on the resource' },
  introduction: { sv: 'ingress', en: 'introduction' },
  preparations: { sv: 'något att förbereda', en: 'something to prepare' },
  items: { sv: 'punkt på dagordningen', en: 'item of the agenda' },
  say: { sv: 'vad den som leder säger', en: 'what the facilitator says' },
  result: { sv: 'vad steget ger', en: 'what comes out of the step' },
  prompts: { sv: 'fråga som öppnar samtalet', en: 'prompt that opens the conversation' },
}

const words = {
  handbook: { sv: 'Handboken', en: 'The handbook' },
  interface: { sv: 'Gränssnittet', en: 'The interface' },
  workshop: { sv: 'Handledningen för en workshop', en: 'The guide for a workshop' },
  guide: { sv: 'guiden', en: 'the guide' },
  agenda: { sv: 'dagordningen', en: 'the agenda' },
  step: { sv: 'steget', en: 'the step' },
  text: { sv: 'text', en: 'text' },
  atMost: { sv: 'högst', en: 'at most' },
  characters: { sv: 'tecken', en: 'characters' },
} satisfies Record<string, Bilingual>

/** “Princip 1 ”…” › fråga 3 ”…” › guiden › titel · högst 200 tecken” */
export function contextOf(segment: Segment, edition: Edition, source: Locale, language: Language): string {
  const kind = kindOf(segment)
  const { atMost, characters } = words
  const place = [...placeOf(segment, edition, source, language), kind[language]].join(' › ')
  return `${place} · ${atMost[language]} ${segment.maxLength} ${characters[language]}`
}

/** A label may be called `question`, so where it stands comes first. */
function kindOf({ file, path }: Segment): Bilingual {
  const [first] = path as [string]
  if (file === 'interface.yaml') return interfaceNotes[first as InterfaceKey]
  const names = ['labels', 'service', 'prompts'].includes(first) ? [first] : path.slice(-2).reverse()
  return names.map((name) => nouns[name]).find((noun) => noun !== undefined) ?? words.text
}

function placeOf({ id, file, path }: Segment, edition: Edition, source: Locale, language: Language): string[] {
  const titled = (name: string, segment: string) => {
    const title = segment === id ? undefined : source.texts[segment]
    return title === undefined ? name : language === 'sv' ? `${name} ”${title}”` : `${name} “${title}”`
  }
  const [first, second] = path as [string, string | undefined]
  const own = kinds.find(({ plural }) => file === `${plural}.yaml`)
  if (own) return [titled(`${own.noun[language]} ${first}`, own.title(first))]
  if (file === 'interface.yaml') return [words.interface[language]]
  if (file === 'handbook.yaml') {
    if (second === undefined) return [words.handbook[language]]
    const section = first === 'qualities' || first === 'steps' ? `${first}.${second}.title` : `${first}.heading`
    return [words.handbook[language], titled(first, `handbook.${section}`)]
  }
  const numbered = ({ noun, entries }: Kind, item: string) =>
    `${noun[language]} ${entries(edition).find((entry) => entry.id === item)?.position ?? item}`
  if (file === 'workshop.yaml') {
    const place = [words.workshop[language]]
    if (first === 'prompts') return [...place, titled(numbered(question, `${second}`), question.title(`${second}`))]
    if (first === 'agendas') return [...place, titled(words.agenda[language], `workshop.${second}.title`)]
    return first === 'steps' ? [...place, titled(words.step[language], `handbook.steps.${second}.title`)] : place
  }
  const item = file.slice('principles/'.length, -'.yaml'.length)
  const place = [titled(numbered(principle, item), principle.title(item))]
  if (first !== 'questions' || second === undefined) return place
  place.push(titled(numbered(question, second), `${second}.guide.title`))
  return path[2] === 'guide' ? [...place, words.guide[language]] : place
}
