/** The plan of the component as a document: what it shows, keeps and prints. */
import {
  type Block,
  type DocumentText,
  type PlanDocument,
  type PlannedQuestion,
  type PlanWords,
  planBlocks,
  summaryBlocks,
} from '../../schemas/plan.ts'
import { root } from '../src/root.ts'
import type { Stage } from './stage.ts'

/** What blocks are made with; a text is given by its pointer. `proposals` are what the team wrote itself, by question. */
export function planWords({ words }: Stage, proposals: Stage['journey']['proposals'] = {}): PlanWords<string> {
  const { locale, dir } = words.bundle._meta
  return {
    lang: locale,
    isRtl: dir === 'rtl',
    text: (pointer): DocumentText => {
      const other = words.language(pointer)
      return { pieces: words.pieces(pointer), ...(other && { lang: other.lang, isRtl: other.dir === 'rtl' }) }
    },
    actions: '/handbook/labels/actions',
    own: (question) => (proposals[question] ?? []).map((text) => ({ pieces: [text.replace(/\s+/g, ' ')] })),
  }
}

/** A question of the bundle, with a pointer for each text. `actions`: those that are shown, if not all. */
export function plannedQuestion(
  { words: { bundle } }: Stage,
  id: string,
  actions?: readonly string[],
): PlannedQuestion<string> {
  const index = bundle.questions.findIndex((one) => one.id === id)
  const { principle, guide } = bundle.questions[index] as (typeof bundle.questions)[number]
  const at = `/questions/${index}/guide`
  const section = (name: 'toolbox' | 'caseStudy') => ({ heading: `${at}/${name}/heading`, text: `${at}/${name}/text` })
  return {
    id,
    principle,
    principleTitle: `/principles/${bundle.principles.findIndex((one) => one.id === principle)}/title`,
    guide: {
      title: `${at}/title`,
      summary: `${at}/summary`,
      question: `${at}/question`,
      actions: guide.actions.flatMap((action, place) =>
        (actions?.includes(action.id) ?? true) ? { id: action.id, text: `${at}/actions/${place}/text` } : [],
      ),
      toolbox: section('toolbox'),
      caseStudy: section('caseStudy'),
    },
  }
}

/** The picture of the mapping. */
export function mappingBlocks({ words: { bundle }, journey }: Stage, words: PlanWords<string>): Block[] {
  const { principles, questions } = bundle
  const rows = principles.map(({ id }, index) => {
    const own = questions.filter(({ principle }) => principle === id)
    const marked = own.filter((one) => journey.marked.includes(one.id)).length
    return { principle: id, title: `/principles/${index}/title`, marked, total: own.length }
  })
  return summaryBlocks({ heading: '/interface/summary', row: '/interface/summaryRow', rows }, words)
}

/** The actions that a team has chosen for a question; all of them where it has chosen none. */
function chosenActions({ words: { bundle }, journey }: Stage, id: string): readonly string[] | undefined {
  const actions = bundle.questions.find((one) => one.id === id)?.guide.actions ?? []
  const chosen = actions.flatMap((action) => (journey.ticked.includes(action.id) ? [action.id] : []))
  return chosen.length > 0 ? chosen : undefined
}

/** The plan as the page shows it, with all actions; a document has only the chosen ones. */
export const blocksOf = (stage: Stage, words: PlanWords<string>, isDocument = false): Block[] => [
  { kind: 'heading', level: 1, text: words.text('/interface/plan') },
  ...mappingBlocks(stage, words),
  ...planBlocks(
    stage.journey.marked.map((id) => plannedQuestion(stage, id, isDocument ? chosenActions(stage, id) : undefined)),
    words,
  ),
]

/** The plan as it is taken along, with what the team wrote. */
export function planDocument(stage: Stage): PlanDocument {
  const { journey, api } = stage
  const { handbook, _meta } = stage.words.bundle
  const words = planWords(stage, journey.proposals)
  const say = (key: 'licence' | 'release') => stage.words.say(key, { [key]: '' })
  const url = `${api}${root}/${_meta.locale}/plan?questions=${journey.marked.join(',')}&release=${_meta.release}`
  return {
    title: `${stage.words.say('plan')} – ${handbook.title}`,
    lang: words.lang,
    isRtl: words.isRtl,
    blocks: blocksOf(stage, words, true),
    source: [
      ...(['attribution', 'translationNotice', 'notice'] as const)
        .map((name) => words.text(`/handbook/licence/${name}`))
        .filter(({ pieces }) => pieces.length > 0),
      { pieces: [say('licence'), { words: handbook.licence.name, url: handbook.licence.url }] },
      { pieces: [say('release'), { words: _meta.release, url }] },
    ],
  }
}
