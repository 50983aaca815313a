/** The root of the read contract. */
export const root = '/handbook/v1'

/** Where the pages for people are, below the public address. */
export const embedRoot = '/embed'
