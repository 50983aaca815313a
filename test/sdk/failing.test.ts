import t from 'tap'
import {
  attempt,
  createHandbook,
  HandbookError,
  InvalidAnswerError,
  NotFoundError,
  RateLimitedError,
  ServerError,
  UnreachableError,
} from '../../sdk/src/index.ts'
import { injectFetch } from '../inject-fetch.ts'
import { holdClock } from './clock.ts'

const baseUrl = 'https://handbook.example'
const refusing = (status: number, headers: Record<string, string> = {}) => new Response('upstream', { status, headers })

/** Answers in turn, the last one for ever, and counts. */
function answering(...answers: (() => Response | Promise<Response>)[]) {
  const sent = { count: 0 }
  const fetch = async () => {
    const answer = answers[Math.min(sent.count, answers.length - 1)] as () => Response
    sent.count += 1
    return answer()
  }
  return { fetch, sent }
}

t.test('a failure is an error with the code, the problem and the trace of the service', async (t) => {
  const { fetch, baseUrl } = await injectFetch(t)
  const error = await createHandbook({ baseUrl, fetch, locale: 'en' })
    .questions.get('p1-q66')
    .catch((error) => error)
  t.ok(error instanceof NotFoundError)
  t.ok(error instanceof HandbookError)
  t.match(error, { name: 'NotFoundError', code: 'ITEM_NOT_FOUND', status: 404, message: /p1-q66/ })
  t.match(error.problem, { title: 'No such item', errors: [{ parameter: 'id' }] })
  t.match(error.traceId, /^[0-9a-f]{32}$/)
  t.match(error.requestId, /^[0-9a-f]{16}$/)
})

t.test('a caller that does not want exceptions gets the error as a value', async (t) => {
  const { fetch, baseUrl } = await injectFetch(t)
  const handbook = createHandbook({ baseUrl, fetch })
  t.match(await attempt(handbook.questions.get('p9-q9')), { error: { code: 'ITEM_NOT_FOUND' } })
  t.match(await attempt(handbook.questions.get('p1-q6')), { value: { id: 'p1-q6' } })
  await t.rejects(attempt(handbook.questions.get('p1-q1', { signal: AbortSignal.abort() })), { name: 'AbortError' })
})

t.test('a read is repeated where that may help, and not where it cannot', async (t) => {
  const real = await injectFetch(t)
  const good = () => real.fetch(`${baseUrl}/handbook/v1/sv/principles/p1`)
  for (const passing of [429, 500, 502, 503, 504]) {
    const { fetch, sent } = answering(() => refusing(passing), good)
    t.equal((await createHandbook({ baseUrl, fetch }).principles.get('p1')).id, 'p1')
    t.equal(sent.count, 2)
  }
  for (const lasting of [400, 401, 403, 404, 410]) {
    const { fetch, sent } = answering(() => refusing(lasting), good)
    await t.rejects(createHandbook({ baseUrl, fetch }).principles.get('p1'), { code: `HTTP_${lasting}` })
    // A mirror may say so; once it is looked for.
    t.equal(sent.count, [403, 404].includes(lasting) ? 2 : 1)
  }
})

t.test('repetitions end: by number, by time and by what the service asks for', async (t) => {
  const clock = holdClock(t)
  const failing = answering(() => refusing(503))
  await t.rejects(createHandbook({ baseUrl, fetch: failing.fetch }).principles.get('p1'), ServerError)
  t.equal(failing.sent.count, 3)

  const later = answering(() => refusing(429, { 'retry-after': '60' }))
  clock.waits = []
  const error = await createHandbook({ baseUrl, fetch: later.fetch })
    .principles.get('p1')
    .catch((error) => error)
  t.ok(error instanceof RateLimitedError)
  t.equal(error.retryAfter, 60)
  t.equal(later.sent.count, 1, 'a minute is longer than the read may take')
  t.same(clock.waits, [])

  const soon = answering(
    () => refusing(429, { 'retry-after': '7' }),
    () => refusing(404),
  )
  await t.rejects(createHandbook({ baseUrl, fetch: soon.fetch }).principles.get('p1'), NotFoundError)
  t.same(clock.waits, [7000], 'the service is not asked before the time that it gave')
})

t.test('an outage is not made worse: repetitions have a budget', async (t) => {
  const { fetch, sent } = answering(() => refusing(503))
  const { principles } = createHandbook({ baseUrl, fetch, retries: 1 })
  const reads = Array.from({ length: 40 }, (_, index) => attempt(principles.get(`p${index}`)))
  t.ok((await Promise.all(reads)).every(({ error }) => error instanceof ServerError))
  t.equal(sent.count, 50)
})

t.test('a service that does not answer is given up in time, even by a fetch that ignores its signal', async (t) => {
  const fetch = () => new Promise<Response>(() => {})
  const { principles } = createHandbook({ baseUrl, fetch, timeout: 50 })
  const error = await principles.get('p1').catch((error) => error)
  t.ok(error instanceof UnreachableError)
  t.equal(error.code, 'TIMEOUT')
})

t.test('whatever a fetch throws, the caller gets an error of the package', async (t) => {
  const thrown = [new TypeError('no network'), 'no network', null, undefined, 0, { code: 1 }]
  const fetches = thrown.flatMap((what): (typeof fetch)[] => [
    () => {
      throw what
    },
    () => Promise.reject(what),
  ])
  for (const fetch of [...fetches, () => undefined as never, async () => ({}) as never]) {
    const error = await createHandbook({ baseUrl, fetch, retries: 0 })
      .principles.get('p1')
      .catch((error) => error)
    t.ok(error instanceof UnreachableError, `${error}`)
    t.equal(error.code, 'NETWORK')
  }
})

t.test('a page in between, for signing in say, is not taken for the handbook', async (t) => {
  for (const body of ['<!doctype html><title>Logga in</title>', '"words"', 'null', '', '[1']) {
    const { fetch } = answering(() => new Response(body, { headers: { 'cache-control': 'max-age=60' } }))
    const handbook = createHandbook({ baseUrl, fetch, retries: 0 })
    await t.rejects(handbook.principles.get('p1'), InvalidAnswerError, body)
  }
})

t.test('nothing secret is in an error', async (t) => {
  const secret = 'hemlighet'
  const leaking = async (_: unknown, init?: RequestInit) => {
    throw Object.assign(new TypeError('fetch failed'), { config: init, cause: { code: 'ECONNRESET', init } })
  }
  const headers = { authorization: `Bearer ${secret}` }
  for (const fetch of [leaking, async () => refusing(401), async () => new Response('x')]) {
    const error = await createHandbook({ baseUrl, fetch, headers, retries: 0 })
      .principles.get('p1')
      .catch((error) => error)
    t.ok(error instanceof HandbookError)
    t.notMatch(JSON.stringify(error) + String(error.stack) + String(error.cause), secret)
  }
})

t.test('an address that cannot be the service’s is refused at once, and not repeated', async (t) => {
  for (const wrong of [
    '',
    'handbook.example',
    'ftp://a.example',
    'https://user:hemlighet@a.example',
    'https://a.example?x=1',
  ]) {
    t.throws(() => createHandbook({ baseUrl: wrong }), { code: 'INVALID_OPTION' })
    try {
      createHandbook({ baseUrl: wrong })
    } catch (error) {
      t.notMatch(String(error), 'hemlighet')
    }
  }
  t.ok(createHandbook({ baseUrl: new URL('http://localhost:3000/') }))
})
