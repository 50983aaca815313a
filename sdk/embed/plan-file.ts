/** Reads the file of a plan, and what changes in it. Nothing here touches the page. */
import schema from '../../schemas/editor/plan.schema.json' with { type: 'json' }
import type { PlanFile } from '../../schemas/plan-file.ts'
import { isOfHandbook, withAction, withOwn } from './plan-actions.ts'
import { type PlanQuestion, textsOf } from './plan-make.ts'
import { faultIn } from './plan-shape.ts'
import type { Words } from './words.ts'

export type Sitting = PlanFile['sittings'][number]
export type Answer = Sitting['answers'][number]

/** Bytes of a file that is opened. */
export const largestFile = 5_000_000

/** Why a text is no plan. `place` is a JSON Pointer. */
export type FileFault = { fault: 'unreadable' } | { fault: 'version' } | { fault: 'place'; place: string }

export function readPlan(text: string): { plan: PlanFile } | FileFault {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return { fault: 'unreadable' }
  }
  const { format, version } = (value ?? {}) as Partial<PlanFile>
  if (format === 'innovation-handbook-plan' && Number(version) > 1) return { fault: 'version' }
  const place = faultIn(value, schema) ?? twice(value as PlanFile)
  return place === undefined ? { plan: value as PlanFile } : { fault: 'place', place }
}

/** Where an id stands for the second time. */
function twice({ questions, sittings }: PlanFile): string | undefined {
  const seen = new Set<string>()
  const isNew = (id: string) => seen.size < seen.add(id).size
  for (const [at, { id, actions }] of questions.entries()) {
    if (!isNew(id)) return `/questions/${at}/id`
    const action = actions.findIndex((one) => !isNew(one.id))
    if (action >= 0) return `/questions/${at}/actions/${action}/id`
  }
  for (const [at, { answers }] of sittings.entries()) {
    const answer = answers.findIndex(({ question }) => !isNew(`${at} ${question}`))
    if (answer >= 0) return `/sittings/${at}/answers/${answer}/question`
  }
  return undefined
}

/** A text that is not as it was when the plan was made. Without `after`, the handbook no longer has it. */
export interface TextChange {
  kind: 'principle' | 'question' | 'guide' | 'action'
  before: string
  after?: string
}

/** What has changed of a question's texts; `words` are in the language of the plan. */
export function changesOf(question: PlanQuestion, words: Words): TextChange[] {
  const now = textsOf(words, question.id)
  if (!now) return [{ kind: 'question', before: question.question }]
  const pairs: [TextChange['kind'], string, string | undefined][] = [
    ['principle', question.principle.title, now.principle.title],
    ['question', question.question, now.question],
    ['guide', question.guide, now.guide],
    ...question.actions
      .filter(isOfHandbook)
      .map(({ id, text }): [TextChange['kind'], string, string | undefined] => [
        'action',
        text,
        now.actions.find((action) => action.id === id)?.text,
      ]),
  ]
  return pairs.flatMap(([kind, before, after]) =>
    before === after ? [] : [{ kind, before, ...(after !== undefined && { after }) }],
  )
}

/** The plan with the texts of a release; what the release lacks keeps those that it has. */
export function withTextsOf(plan: PlanFile, words: Words): PlanFile {
  const { release, locale } = words.bundle._meta
  const questions = plan.questions.map((question) => {
    const now = textsOf(words, question.id)
    // Its guide is where it was.
    if (!now) return { ...question, release: question.release ?? plan.release }
    const { release: _, ...kept } = question
    const actions = question.actions.map((action) => ({
      ...action,
      text: now.actions.find(({ id }) => id === action.id)?.text ?? action.text,
    }))
    return { ...kept, ...now, actions }
  })
  return { ...plan, release, locale, questions }
}

/**
 * The plan with what a team has decided since: new questions, and new actions of those that it has. Proposals get ids that the
 * plan does not have.
 * @param order The ids of the handbook's questions.
 */
export function withDecided(plan: PlanFile, decided: readonly PlanQuestion[], order: readonly string[]): PlanFile {
  const known = new Set(plan.questions.map(({ id }) => id))
  const empty = decided.filter(({ id }) => !known.has(id)).map((question) => ({ ...question, actions: [] }))
  const questions = [...plan.questions, ...empty].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  let next: PlanFile = { ...plan, questions }
  for (const { id, actions } of decided)
    for (const action of actions) {
      const has = next.questions.find((question) => question.id === id)?.actions ?? []
      if (!isOfHandbook(action))
        next = has.some(({ text }) => text === action.text) ? next : withOwn(next, id, action.text)
      else if (!has.some((one) => one.id === action.id)) next = withAction(next, id, action)
    }
  return next
}

/** The plan with a sitting added, in the order of time. */
export const withSitting = (plan: PlanFile, sitting: Sitting): PlanFile => ({
  ...plan,
  sittings: [...plan.sittings, sitting].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
})

/** How a question was answered, in the order of time. */
export const answersTo = (
  { sittings }: PlanFile,
  question: string,
): { date: string; sitting: number; answer: Answer }[] =>
  sittings.flatMap(({ date, answers }, sitting) => {
    const answer = answers.find((one) => one.question === question)
    return answer ? { date, sitting, answer } : []
  })
