/** What an address with a query answers, as files beside that of the address. */

import { PortalQuery } from '../site/portal.ts'
import { ResourcesQuery } from '../site/resource-filters.ts'
import { SearchPageQuery } from '../site/search.ts'

/** The forms of pages beside the whole page: `?view=frame` is `frame.html`. */
export const forms = ['frame', 'fragment'] as const

/** The file of `?fallback=none`, beside that of the bundle. */
export const bareBundle = 'fallback-none.json'

/** What pages know of a query. They ignore other names. */
export const pageParameters = [
  ...new Set([PortalQuery, ResourcesQuery, SearchPageQuery].flatMap(({ properties }) => Object.keys(properties))),
]

/** The problem body of an address that a mirror lacks. */
export const problemFile = '404.json'
