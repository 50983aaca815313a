/** Makes the plan that a team keeps, with the texts that it is made with. */
import type { PlanFile } from '../../schemas/plan-file.ts'
import type { Journey } from './journey.ts'
import type { Stage } from './stage.ts'
import type { Pointer, Words } from './words.ts'

export type PlanQuestion = PlanFile['questions'][number]
export type PlanAction = PlanQuestion['actions'][number]

/** A text without marks for links, as people read it. */
const plainText = (words: Words, pointer: Pointer): string =>
  words
    .pieces(pointer)
    .map((piece) => (typeof piece === 'string' ? piece : piece.words))
    .join('')

/** The day in the reader's own time zone, as `2026-11-28`. */
export const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-')

type TextsOf = Omit<PlanQuestion, 'id' | 'release'>

/** The texts of a question with all actions of its guide; undefined where the release has no such question. */
export function textsOf(words: Words, id: string): TextsOf | undefined {
  const { questions, principles } = words.bundle
  const index = questions.findIndex((one) => one.id === id)
  const found = questions[index]
  if (!found) return undefined
  const at = `/questions/${index}`
  const principle = principles.findIndex((one) => one.id === found.principle)
  return {
    principle: { id: found.principle, title: plainText(words, `/principles/${principle}/title`) },
    question: plainText(words, `${at}/question`),
    guide: plainText(words, `${at}/guide/title`),
    actions: found.guide.actions.map((action, place) => ({
      id: action.id,
      text: plainText(words, `${at}/guide/actions/${place}/text`),
      state: 'not-begun',
    })),
  }
}

/** The sentences that the licence asks for wherever the texts stand. */
export function sourceSentences({ words, api }: Stage): string[] {
  const { handbook, _meta } = words.bundle
  const notices = (['attribution', 'translationNotice', 'notice'] as const).map((name) =>
    plainText(words, `/handbook/licence/${name}`),
  )
  return [
    ...notices.filter((text) => text !== ''),
    `${handbook.licence.name}: ${handbook.licence.url}`,
    `${api}/${_meta.locale}/`,
  ]
}

/** A plan of questions, with the actions that were chosen: all of a question where none of it was. */
export function newPlan(
  stage: Stage,
  { marked, ticked, proposals }: Pick<Journey, 'marked' | 'ticked' | 'proposals'>,
): PlanFile {
  const { release, locale } = stage.words.bundle._meta
  let own = 0
  const questions = marked.flatMap((id): PlanQuestion[] => {
    const texts = textsOf(stage.words, id)
    if (!texts) return []
    const chosen = texts.actions.filter((action) => ticked.includes(action.id))
    const proposed = (proposals[id] ?? []).map((text): PlanAction => {
      own += 1
      return { id: `own-${own}`, text, state: 'not-begun' }
    })
    return [{ id, ...texts, actions: [...(chosen.length > 0 ? chosen : texts.actions), ...proposed] }]
  })
  return {
    format: 'innovation-handbook-plan',
    version: 1,
    id: crypto.randomUUID(),
    release,
    locale,
    saved: dayOf(new Date()),
    source: sourceSentences(stage),
    questions,
    sittings: [],
  }
}

/** The file, for people and programs. */
export const planText = (plan: PlanFile): string => `${JSON.stringify(plan, null, 2)}\n`

/**
 * Where a guide is, for ever, in the reader's language. What the reader's release no longer has is in the one that the plan
 * was made with.
 */
export function guideAddress(
  { words, api }: Stage,
  plan: PlanFile,
  { id, release }: PlanQuestion,
  action = '',
): string {
  const { bundle } = words
  const at = `${api}/${bundle._meta.locale}/questions/${id}`
  const guide = bundle.questions.find((question) => question.id === id)?.guide
  if (!guide) return `${at}?release=${release ?? plan.release}`
  return guide.actions.some((one) => one.id === action) ? `${at}#${action}` : at
}
