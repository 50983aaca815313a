// Two clients of one service.
import { createHandbook } from '@innovation-handbook/sdk'

const baseUrl = process.env.HANDBOOK_URL
// Next keeps the responses, so the clients keep none.
const store = { get: () => undefined, set: () => {} }

/** For pages. Next keeps each response under the tag. */
export const handbook = createHandbook({
  baseUrl,
  store,
  fetch: (url, init) => fetch(url, { ...init, cache: 'force-cache', next: { tags: ['handbook'] } }),
})

/** For the webhook, which must see what the service serves now. */
export const service = createHandbook({
  baseUrl,
  store,
  fetch: (url, init) => fetch(url, { ...init, cache: 'no-store' }),
})
