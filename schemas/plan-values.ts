/** What the plan of a team can say, in the order in which it is shown. */

/** How far an action has come. */
export const planStates = ['not-begun', 'under-way', 'done', 'dropped'] as const
export type PlanState = (typeof planStates)[number]

/** The positions of a sitting, in the order of a workshop's answers. */
export const planPositions = ['works', 'partly', 'improve', 'unknown'] as const
