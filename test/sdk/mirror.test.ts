/** One application over the SDK gets from a mirror, whatever serves it, what it gets from the service. */
import { spawn } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t from 'tap'
import { createHandbook, type Handbook } from '../../sdk/src/index.ts'
import { createLock, locked } from '../../sdk/src/lock.ts'
import { check } from '../../sdk/src/validation.ts'
import { freePort } from '../free-port.ts'
import { aMirror } from '../mirrored.ts'
import { startNginx } from '../nginx.ts'
import { publicUrl } from '../open-app.ts'
import { hasCaddy, hasNginx } from '../programs.ts'
import { soon } from '../wait.ts'

const { server, folder, write } = await aMirror(t, ['sv', 'en'], { principles: 2 })
await write()
const service = await server.listen({ port: 0, host: '127.0.0.1' })
/** Redirects of the service name its public address. */
const ask: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'manual' })
  const location = response.headers.get('location')
  return location === null ? response : fetch(location.replace(publicUrl, service), init)
}

interface Served {
  address: string
  stop: () => unknown
}

/** A web server that knows files, and no index at all. */
async function plainFiles(): Promise<Served> {
  const files = createServer((request, response) => {
    const path = join(folder, decodeURIComponent((request.url as string).split('?')[0] as string))
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) response.end(readFileSync(path))
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>')
  })
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${(files.address() as AddressInfo).port}`, stop: () => files.close() }
}

async function caddy(): Promise<Served> {
  const address = `http://127.0.0.1:${await freePort()}`
  const child = spawn('caddy', ['file-server', '--root', folder, '--listen', address.slice(7)], { stdio: 'ignore' })
  const isUp = () =>
    fetch(address).then(
      () => true,
      () => false,
    )
  await soon(async () => child.exitCode !== null || (await isUp()))
  return { address, stop: () => child.kill() }
}

const bare = <Value>(value: Value): Value =>
  JSON.parse(
    JSON.stringify(value, (name, part) =>
      name === 'checkedAt' || name === 'href' || name === 'coverage' ? undefined : part,
    ),
  )

/** What a portal does with a handbook. */
async function application(handbook: Handbook<'chain' | 'none'>) {
  const said: Record<string, unknown> = {}
  const tell = async (what: string, read: () => Promise<unknown>) => {
    said[what] = await read().then(bare, ({ code, status }) => ({ code, status }))
  }
  await tell('a page', () => handbook.actions.list({ limit: 7, page: 2 }))
  await tell('the first page', () => handbook.actions.list())
  await tell('the longest page', () => handbook.actions.list({ limit: 100 }))
  await tell('a filter', () => handbook.questions.list({ principle: 'p2' }))
  await tell('films', () => handbook.resources.list({ kind: 'film', limit: 100 }))
  await tell('too many', () => handbook.actions.list({ limit: 1000 }))
  await tell('an item', () => handbook.questions.get('p1-q6'))
  await tell('no item', () => handbook.questions.get('p9-q9'))
  await tell('a plan', () => handbook.plan(['p2-q1', 'p1-q6']))
  await tell('no plan', () => handbook.plan(['p9-q9']))
  await tell('texts', () => handbook.texts())
  await tell('languages', () => handbook.locales())
  await tell('a region', () => handbook.in('en-GB').principles.get('p1'))
  await tell('another spelling', () => handbook.in('sv_SE').principles.get('p1'))
  await tell('no language', () => handbook.in('xx').principles.get('p1'))
  await tell('the head', () => handbook.head())
  await tell('releases', () => handbook.releases())
  await tell('a release', () => handbook.release('2023-01-r1'))
  await tell('no release', () => handbook.at('2023-01-r9').principles.list())
  await tell('pinned', () => handbook.at('2023-01-r1').principles.list())
  await tell('nothing to search for', () => handbook.search(''))
  await tell('every action', async () => {
    const ids: string[] = []
    for await (const { id } of handbook.actions.iterate()) ids.push(id)
    return ids
  })
  return said
}

const servers: [name: string, start: () => Promise<Served>, skip: string | false][] = [
  ['a server of plain files', plainFiles, false],
  ['nginx', () => startNginx(folder), hasNginx ? false : 'needs nginx: apt-get install nginx-light'],
  ['Caddy', caddy, hasCaddy ? false : 'needs Caddy: apt-get install caddy'],
]
for (const [name, start, skip] of servers)
  t.test(`behind ${name}, a mirror is read as the service is`, { skip }, async (t) => {
    const { address, stop } = await start()
    t.teardown(stop)
    for (const options of [{}, { fallback: 'none' }, { mode: 'bundle' }, { locale: 'en' }] as const) {
      const expected = await application(createHandbook({ baseUrl: service, fetch: ask, check, ...options }))
      const found = await application(createHandbook({ baseUrl: address, check, ...options }))
      for (const what of Object.keys(expected))
        t.same(found[what], expected[what], `${what} ${JSON.stringify(options)}`)
    }

    const handbook = createHandbook({ baseUrl: address })
    const { items, _meta } = await handbook.search('portfölj', { type: 'question' })
    t.ok(items.length > 0 && items.every(({ type }) => type === 'question'))
    t.equal(_meta.totalRecords, items.length)
    const titles = new Map(
      (await createHandbook({ baseUrl: service }).search('innovation', { limit: 100 })).items.map((hit) => [
        hit.id,
        hit.title,
      ]),
    )
    for (const { id, title } of (await handbook.search('innovation', { limit: 100 })).items)
      if (titles.has(id)) t.equal(title, titles.get(id), id)
    const hyphenated = await handbook.search('port\u00adfölj', { type: 'question' })
    t.same(bare(hyphenated.items), bare(items), 'a soft hyphen is no letter')
    await t.rejects(handbook.changes('2022-01-r1'), { code: 'RELEASE_NOT_FOUND' })
    t.equal((await handbook.changes('2023-01-r1')).items.length, 0)

    const lock = await createLock(handbook, { locales: ['sv-SE', 'en'], uses: ['p1-q6'] })
    t.same(lock.locales, ['sv', 'en'])
    const held = createHandbook({ baseUrl: address, ...(await locked(lock, { baseUrl: address })) })
    t.equal((await held.principles.list({ limit: 1 })).items.length, 1)
  })

t.test('what says that it is a mirror is asked once, and no more of a service', async (t) => {
  const files = await plainFiles()
  t.teardown(files.stop)
  const asked: string[] = []
  const counting: typeof fetch = (input, init) => {
    asked.push(new URL(`${input}`).pathname.replace('/handbook/v1', ''))
    return fetch(input, init)
  }
  const mirror = createHandbook({ baseUrl: files.address, fetch: counting })
  await mirror.questions.get('p1-q6')
  await mirror.principles.list()
  t.equal(asked.filter((path) => !path.endsWith('/index.json')).length, 1, 'then only files')
  asked.length = 0
  const online = createHandbook({ baseUrl: service, fetch: counting })
  await online.principles.list()
  await t.rejects(online.questions.get('p9-q9'), { code: 'ITEM_NOT_FOUND' })
  await t.rejects(online.in('xx').questions.get('p1-q6'), { code: 'LOCALE_NOT_FOUND' })
  t.same(asked, ['/sv/principles', '/sv/questions/p9-q9', '/xx/questions/p1-q6', '/locales'])
})
