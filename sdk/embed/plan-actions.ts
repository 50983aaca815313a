/** What a team changes of the actions in its plan. Nothing here touches the page. */
import type { PlanFile } from '../../schemas/plan-file.ts'
import type { PlanAction } from './plan-make.ts'

/** The number of a proposal of the team; 0 for an action of the handbook. */
const numberOf = (id: string): number => Number(/^own-(\d+)$/.exec(id)?.[1] ?? 0)

export const isOfHandbook = ({ id }: PlanAction): boolean => numberOf(id) === 0

/** The plan with another proposal of the team, under an id that no proposal of this plan has had. */
export function withOwn(plan: PlanFile, question: string, text: string): PlanFile {
  const numbers = plan.questions.flatMap(({ actions }) => actions.map(({ id }) => numberOf(id)))
  const id = `own-${Math.max(plan.lastOwn ?? 0, ...numbers) + 1}`
  return withAction(plan, question, { id, text, state: 'not-begun' })
}

/** @param at Its place in the list; the last one unless stated. */
export const withAction = (
  plan: PlanFile,
  question: string,
  action: PlanAction,
  at = Number.POSITIVE_INFINITY,
): PlanFile => ({
  ...plan,
  questions: plan.questions.map((one) =>
    one.id === question ? { ...one, actions: one.actions.toSpliced(at, 0, action) } : one,
  ),
})

export const withChange = (plan: PlanFile, id: string, change: Partial<PlanAction>): PlanFile => ({
  ...plan,
  questions: plan.questions.map((one) => ({
    ...one,
    actions: one.actions.map((action) => (action.id === id ? tidy({ ...action, ...change }) : action)),
  })),
})

/** The plan without an action. It remembers the number of a proposal, because calendars and spreadsheets have it as well. */
export function withoutAction(plan: PlanFile, id: string): PlanFile {
  const lastOwn = Math.max(plan.lastOwn ?? 0, numberOf(id))
  return {
    ...plan,
    ...(lastOwn > 0 && { lastOwn }),
    questions: plan.questions.map((one) => ({ ...one, actions: one.actions.filter((action) => action.id !== id) })),
  }
}

/** Empty fields are left out. */
function tidy({ responsible, due, ...rest }: PlanAction): PlanAction {
  return { ...rest, ...(responsible && { responsible }), ...(due && { due }) }
}
