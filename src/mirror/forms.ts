/** What an address with a query answers, as files beside that of the address. */

/** The forms of pages beside the whole page: `?view=frame` is `frame.html`. */
export const forms = ['frame', 'fragment'] as const

/** The file of `?fallback=none`, beside that of the bundle. */
export const bareBundle = 'fallback-none.json'

/** The problem body of an address that a mirror lacks. */
export const problemFile = '404.json'
