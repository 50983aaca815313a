import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import t from 'tap'
import type { Locale } from '../../src/handbook/locale.ts'
import { freeze } from '../../src/store/release.ts'
import { reworded } from '../database.ts'
import { openApp, root } from '../open-app.ts'

const address = `${root}/sv/questions/p1-q6`

t.test('a response has the same bytes when it is rendered and when it is kept, in every encoding', async (t) => {
  const { server } = await openApp(t)
  const ask = (encoding: string) => server.inject({ url: address, headers: { 'accept-encoding': encoding } })
  const before = await Promise.all(['identity', 'gzip', 'br'].map(ask))
  const after = await Promise.all(['identity', 'gzip', 'br'].map(ask))
  for (const [index, answer] of after.entries()) {
    t.same(answer.rawPayload, before[index]?.rawPayload)
    t.same({ ...answer.headers, date: '' }, { ...before[index]?.headers, date: '' })
  }
  const [identity, gzip, br] = after
  t.same(gunzipSync(gzip?.rawPayload as Buffer), identity?.rawPayload)
  t.same(brotliDecompressSync(br?.rawPayload as Buffer), identity?.rawPayload)
  t.equal(new Set(after.map(({ headers }) => headers.etag)).size, 3, 'each encoding has its own entity tag')
  t.same(
    after.map(({ headers }) => headers['content-encoding']),
    [undefined, 'gzip', 'br'],
  )
})

t.test('a client’s good copy is confirmed with 304 and the headers that keep it', async (t) => {
  const { server } = await openApp(t)
  const first = await server.inject({ url: address, headers: { 'accept-encoding': 'br' } })
  const etag = first.headers.etag as string
  const again = (headers: Record<string, string>) =>
    server.inject({ url: address, headers: { 'accept-encoding': 'br', ...headers } })
  for (const match of [etag, `"other", ${etag}`, `W/${etag}`, '*']) {
    const answer = await again({ 'if-none-match': match })
    t.equal(answer.statusCode, 304, match)
    t.equal(answer.payload, '')
    for (const name of ['etag', 'cache-control', 'vary', 'last-modified', 'date'])
      t.equal(typeof answer.headers[name], 'string', name)
  }
  t.equal((await again({ 'if-none-match': '"other"' })).statusCode, 200)
  const lastModified = first.headers['last-modified'] as string
  t.equal((await again({ 'if-modified-since': lastModified })).statusCode, 304)
  t.equal((await again({ 'if-modified-since': 'yesterday' })).statusCode, 200)
  t.equal(
    (await again({ 'if-modified-since': lastModified, 'if-none-match': '"other"' })).statusCode,
    200,
    'the entity tag wins',
  )
})

t.test('HEAD is GET without the body', async (t) => {
  const { server } = await openApp(t)
  const get = await server.inject(address)
  const head = await server.inject({ method: 'HEAD', url: address })
  t.same({ ...head.headers, date: '' }, { ...get.headers, date: '' })
  t.equal(head.payload, '')
})

t.test('a valid traceparent is continued, an invalid one replaced, none adds nothing', async (t) => {
  const { server } = await openApp(t)
  const trace = 'a'.repeat(32)
  const ask = async (traceparent?: string) =>
    (await server.inject({ url: address, headers: traceparent ? { traceparent } : {} })).headers.traceparent
  t.match(await ask(`00-${trace}-${'b'.repeat(16)}-01`), new RegExp(`^00-${trace}-[0-9a-f]{16}-01$`))
  t.match(await ask('nonsense'), /^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/)
  t.equal(await ask(), undefined)
})

t.test('every answer carries the headers that every answer carries', async (t) => {
  const { server } = await openApp(t, { HANDBOOK_RATE_LIMIT_MAX: '1000' })
  for (const url of [
    address,
    `${root}/sv/questions/p9`,
    '/',
    '/nowhere',
    `${root}/questions`,
    '/docs',
    '/assets/pages.css',
    '/%zz',
  ]) {
    const { headers } = await server.inject(url)
    for (const name of [
      'api-version',
      'access-control-allow-origin',
      'content-security-policy',
      'strict-transport-security',
      'x-content-type-options',
      'referrer-policy',
      'ratelimit-policy',
    ]) {
      t.equal(typeof headers[name], 'string', `${url} ${name}`)
    }
  }
})

t.test('responses that are taken over keep their bytes and not the release before', async (t) => {
  const { server, head } = await openApp(t)
  const { locales, edition, ...rest } = head.release
  const other = reworded(locales.en as Locale, 'A new title')
  // A release of its own: the app and this test hold on to the first.
  const publish = (changed: Locale) => {
    const parts = { edition, locales: { ...locales, en: changed } }
    return head.move({ ...rest, ...parts, ...freeze(parts) })
  }
  await publish(other)
  const before = new WeakRef(head.release)
  // Of each kind of address, with its headers built and not.
  for (const path of [address, `${root}/sv/questions`, `${root}/en/bundle`, '/embed/sv', `${root}/heads`])
    t.equal((await server.inject({ url: path, headers: { 'accept-encoding': 'br' } })).statusCode, 200)
  const kept = () => head.cache.find('sv', `${address} application/json`)?.response.body
  const sent = kept()?.bytes('br')
  t.ok(sent)
  await publish(locales.en as Locale)
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  for (let turn = 0; turn < 10 && before.deref(); turn += 1) {
    await sleep(10)
    collect()
  }
  t.equal(before.deref(), undefined)
  t.equal(kept()?.bytes('br'), sent, 'not made or copied again')
})
