/** The root of the read contract. */
export const root = '/handbook/v1'
