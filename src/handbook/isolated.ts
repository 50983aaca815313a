/** What somebody else chose to write, so that its direction, or a character that turns it, stays within it (UAX #9). */
export const isolated = (given: string): string => (turning.test(given) ? `\u2068${given}\u2069` : given)
const turning = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/

/** How the audit trail names somebody, without where the name comes from. */
export const nameOf = (actor: string): string => isolated(actor.replace(/^(token|oidc|local):/, ''))
