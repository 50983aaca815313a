/** A service with a draft that holds a change, and what a maintainer reads of it. */
import type { Test } from 'tap'
import { openDesk } from '../desk/desk.ts'
import { maintaining } from '../document.ts'
import { example, takingFeedback } from '../feedback/sender.ts'
import { root } from '../open-app.ts'
import { grant, title } from '../publishing/maintainers.ts'
import { readsOf } from './reads.ts'

export async function serveMaintainers(t: Test) {
  const { publicUrl, tokenOf } = await openDesk(t, {
    now: () => new Date('2026-11-23T08:00:00Z'),
    environment: () => takingFeedback,
  })
  const token = await tokenOf('Anna Ek', { role: 'administrator' }, grant('translator', '*'))
  const service = `${publicUrl}${root}`
  const send = (method: string, path: string, body: object, more = {}) =>
    fetch(`${service}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...more },
      body: JSON.stringify(body),
    })
  const made = await send('POST', '/drafts', { locale: 'sv' })
  const { id } = (await made.json()) as { id: string }
  const etag = { 'if-match': made.headers.get('etag') }
  t.equal((await send('PATCH', `/drafts/${id}`, title('Omfamna innovation'), etag)).status, 200)
  t.equal((await send('POST', '/sv/feedback', example)).status, 201)
  const reads = readsOf(
    maintaining.filter(({ method }) => method === 'get'),
    { id, locale: 'sv' },
  ).filter(({ isJson }) => isJson)
  t.ok(reads.length > 8, `${reads.length} read operations`)
  return { service, token, reads }
}
