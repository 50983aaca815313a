/** The passages of items. Their texts are those of the API. */
import { challenge } from '../handbook/kinds/challenge.ts'
import { principle } from '../handbook/kinds/principle.ts'
import { guide, question } from '../handbook/kinds/question.ts'
import type { LocalisedRelease } from '../responses/localised-release.ts'
import { questionsOf } from '../responses/routes/plan.ts'
import { Slot } from '../responses/settle.ts'
import { pageUrl } from './page-url.ts'
import type { Found, Passage } from './passages.ts'
import { idOf, type Reader } from './reader.ts'

interface InLanguage {
  language?: string
}

const named =
  (type: string) =>
  ({ id, ...texts }: { id: string; text?: unknown; question?: unknown }): Passage => ({
    id,
    type,
    title: (texts.text ?? texts.question) as Slot,
  })

/** A text with links, as Markdown. */
const markdown = ({ served, value }: Slot): Slot =>
  new Slot(served, (value as { markdown: string } | null)?.markdown ?? null)

/** A question with its guide. */
function guided(id: string, localised: LocalisedRelease): Passage[] {
  const { title, summary, actions } = guide<Slot>(id, localised)
  return [
    { id, type: 'question', title: localised.plain(`${id}.question`) },
    { id, type: 'guide', title, text: summary },
    ...actions.map(({ id, text }) => ({ id, type: 'action', title: markdown(text) })),
  ]
}

/** The challenge, its principle and the questions of the principle; without a challenge, all challenges. */
export function challengesOrQuestions(given: InLanguage & { challenge?: string }, reader: Reader): Found {
  const localised = reader.in(given.language)
  const { edition } = localised
  if (given.challenge === undefined) {
    const all = challenge.entries(edition).map((entry) => challenge.list(entry, localised) as { id: string })
    return { localised, passages: all.map(named('challenge')), more: pageUrl(localised, '/start') }
  }
  const { id, principle: of } = reader.entry(challenge, given.challenge)
  const questions = question.entries(edition).filter((entry) => entry.principle === of)
  return {
    localised,
    passages: [
      { id, type: 'challenge', title: localised.plain(challenge.title(id)) },
      { id: `${of}`, type: 'principle', title: localised.plain(principle.title(`${of}`)) },
      ...questions.map((entry) => named('question')(question.list(entry, localised) as { id: string })),
    ],
    more: pageUrl(localised, `/challenges/${id}`),
  }
}

export function oneQuestion(given: InLanguage & { id: string }, reader: Reader): Found {
  const localised = reader.in(given.language)
  const { id } = reader.entry(question, given.id)
  const { toolbox, caseStudy } = guide<Slot>(id, localised)
  const sections = Object.entries({ toolbox, caseStudy }).map(([type, { heading, text }]) => ({
    id,
    type,
    title: heading,
    text: markdown(text),
  }))
  return {
    localised,
    passages: [...guided(id, localised), ...sections],
    more: pageUrl(localised, `/questions/${id}`),
  }
}

export function planned(given: InLanguage & { questions: string[] }, reader: Reader): Found {
  const localised = reader.in(given.language)
  const ids = questionsOf(localised.release, given.questions.map(idOf).join(','))
  return {
    localised,
    passages: ids.flatMap((id) => guided(id, localised)),
    more: pageUrl(localised, `/plan?questions=${ids.join(',')}`),
  }
}

interface WholePrinciple {
  title: Slot
  summary?: Slot
  dimensions: { id: string }[]
  rationaleHeading: Slot
  rationale: Slot[]
  challenges: { id: string }[]
  questions: { id: string }[]
}

export function wholePrinciple(given: InLanguage & { id: string }, reader: Reader): Found {
  const localised = reader.in(given.language)
  const entry = reader.entry(principle, given.id)
  const { id } = entry
  const { title, summary, dimensions, rationaleHeading, rationale, challenges, questions } = principle.item(
    entry,
    localised,
  ) as WholePrinciple
  return {
    localised,
    passages: [
      { id, type: 'principle', title, text: summary },
      ...dimensions.map(named('dimension')),
      ...challenges.map(named('challenge')),
      ...questions.map(named('question')),
      ...rationale.map((paragraph) => ({ id, type: 'rationale', title: rationaleHeading, text: markdown(paragraph) })),
    ],
    more: pageUrl(localised, `/principles/${id}`),
  }
}
