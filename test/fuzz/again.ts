/** What a second request must find, when the first was answered: caches and HEAD rely on it. */
import { type Answer, type Sent, send } from './exchange.ts'
import type { World } from './world.ts'

/** Headers that are the moment's or the client's and not the answer's. */
const ofTheMoment = ['date', 'traceparent', 'ratelimit', 'connection', 'keep-alive', 'transfer-encoding']

/** A workbook says when it was written, and is never as long twice. */
const lasting = ({ headers }: Answer) =>
  JSON.stringify(
    Object.entries(headers)
      .filter(([name]) => !ofTheMoment.includes(name) && !(name === 'content-length' && headers['content-disposition']))
      .sort(),
  )

/** Headers by which one client differs from another; an answer that shared caches keep depends on those in Vary alone. */
const others: Record<string, string> = {
  'accept-language': 'fi, de;q=0.5',
  accept: '*/*',
  'user-agent': 'another',
  origin: 'https://attacker.example',
  referer: 'https://attacker.example/',
  host: 'attacker.example',
  forwarded: 'host=attacker.example',
  'x-forwarded-host': 'attacker.example',
  'x-forwarded-proto': 'gopher',
  range: 'bytes=0-3',
}

/** Asks again in the ways that follow from the answer. @returns the statuses of the answers, and what was wrong. */
export async function askAgain(world: World, sent: Sent, first: Answer): Promise<{ seen: number[]; faults: string[] }> {
  const faults: string[] = []
  const seen: number[] = []
  const ask = async (change: Partial<Sent>) => {
    const answer = await send(world, { ...sent, ...change })
    seen.push(answer.status)
    return answer
  }
  // A 405 names the method that was sent.
  if (sent.method !== 'GET' || sent.body || first.status === 405 || first.status >= 429) return { seen, faults }
  const head = await ask({ method: 'HEAD' })
  if (head.status !== first.status) faults.push(`HEAD is answered with ${head.status}, GET with ${first.status}`)
  else if (lasting(head) !== lasting(first))
    faults.push(`HEAD has other headers: ${lasting(head)} for ${lasting(first)}`)
  const { etag, vary = '', 'cache-control': cache = '' } = first.headers
  if (!cache.includes('public')) return { seen, faults }
  if (first.status === 200 && !etag && !cache.includes('immutable')) faults.push('it may be kept and has no ETag')
  if (first.status === 200 && etag) {
    const { 'if-modified-since': _since, ...headers } = sent.headers
    const same = await ask({ headers: { ...headers, 'if-none-match': `"x", W/${etag}` } })
    if (same.status !== 304) faults.push(`If-None-Match with its own ETag is answered with ${same.status}`)
    if (same.body.length > 0) faults.push('304 has a body')
    for (const name of ['etag', 'cache-control', 'vary', 'handbook-release', 'last-modified'])
      if (same.headers[name] !== first.headers[name]) faults.push(`304 has another ${name}`)
  }
  const chosen = vary.toLowerCase().split(/, */)
  const notChosen = Object.entries(others).filter(([name]) => !chosen.includes(name))
  const other = await ask({ headers: { ...sent.headers, ...Object.fromEntries(notChosen) } })
  if (other.status !== first.status || lasting(other) !== lasting(first) || !other.body.equals(first.body))
    faults.push(`who asks changes the answer, and Vary (${vary}) does not say so: ${other.status} ${lasting(other)}`)
  return { seen, faults }
}
