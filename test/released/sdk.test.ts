import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { databaseAt } from '../database.ts'
import { fill, folder, loadSdk, readJson, unpackSdk } from './artefacts.ts'
import { changeOf } from './changes.ts'
import { startCurrent } from './current.ts'
import { ask, follows, requester, root } from './process.ts'
import { query } from './rows.ts'

const kinds = ['principles', 'dimensions', 'challenges', 'questions', 'actions', 'resources']
const lockFile = join(folder, 'handbook.lock.json')

const project = unpackSdk(t)
const sdk = await loadSdk(project)

/** The current service on the kept store. */
async function serve(t: Test) {
  const database = databaseAt(t, undefined)
  const kept = await fill(database)
  const { address: baseUrl, stop } = await startCurrent(kept.env)
  t.teardown(stop)
  return { ...kept, database, baseUrl }
}

/** Without the times at which responses were received, and with deviations in one order: that of a plan differs. */
const comparable = (body: object): unknown =>
  JSON.parse(
    JSON.stringify(body, (name, value) => {
      if (name === 'checkedAt') return undefined
      return name === 'deviations' ? value.map((one: object) => JSON.stringify(one)).sort() : value
    }),
  )

/** Reads all that a client can, and compares the two modes. @returns How many responses it compared. */
async function readAll(t: Test, options: object): Promise<number> {
  const [single, bundle] = ['single', 'bundle'].map((mode) => sdk.createHandbook({ ...options, mode, retries: 0 }))
  let compared = 0
  const same = async (read: (handbook: typeof single) => Promise<Record<string, unknown>>, what: string) => {
    const one = await read(single)
    t.same(comparable(await read(bundle)), comparable(one), what)
    compared += 1
    return one
  }
  for (const kind of kinds) {
    const { items } = (await same((handbook) => handbook[kind].list({ limit: 100 }), kind)) as {
      items: { id: string }[]
    }
    t.ok(items.length >= 5, `${items.length} ${kind}`)
    for (const { id } of items.slice(0, 3)) await same((handbook) => handbook[kind].get(id), id)
    let iterated = 0
    for await (const _ of single[kind].iterate()) iterated += 1
    t.ok(iterated >= items.length)
  }
  await same((handbook) => handbook.texts(), 'texts')
  await same((handbook) => handbook.bundle(), 'bundle')
  await same((handbook) => handbook.plan(['p1-q6', 'p3-q2']), 'plan')
  await same((handbook) => handbook.search('innovation'), 'search')
  return compared
}

t.test('reads everything in both modes, and finds every response valid', async (t) => {
  const { baseUrl, life } = await serve(t)
  const { check } = sdk.validation
  for (const locale of ['sv', 'en', 'da']) t.equal(await readAll(t, { baseUrl, locale, check }), 28)
  const handbook = sdk.createHandbook({ baseUrl, check })
  t.match(await handbook.head(), { release: life.releases.current })
  t.same((await handbook.locales()).items.map(({ tag }: { tag: string }) => tag).sort(), ['da', 'en', 'fi', 'sv'])
  t.equal((await handbook.releases()).items.length, 5)
  t.match(await handbook.at('2023-01-r3').changes('2023-01-r1'), { _meta: { totalRecords: 4 } })
  const pinned = await handbook.at('2023-01-r1').in('en').principles.get('p1')
  t.equal(pinned.title, 'Embrace and enhance innovation within the public sector')
  const untranslated = await sdk.createHandbook({ baseUrl, locale: 'da', fallback: 'none', check }).principles.get('p3')
  t.equal(untranslated.title, null)
  const danish = await handbook.in('da').principles.get('p3')
  t.match(sdk.text.lang(danish, '/title'), { lang: 'sv', dir: 'ltr' })
})

/** What holds a client to a lock. The SDK rejects any text that a later version adds, so changed paths are left out. */
async function heldTo(lock: object, baseUrl: string) {
  const { release, check } = await sdk.lock.locked(lock, { baseUrl })
  const isChanged = (address: string) => changeOf(new URL(address).pathname.slice(root.length)) !== undefined
  return { release, check: (body: object, address: string) => isChanged(address) || check(body, address) }
}

t.test('holds to its lock, and learns what an upgrade changes', async (t) => {
  const { baseUrl, life } = await serve(t)
  const lock = readJson<{ release: string; digest: string; locales: string[] }>('handbook.lock.json')
  const options = await heldTo(lock, baseUrl)
  for (const locale of lock.locales) await readAll(t, { baseUrl, locale, ...options })
  const handbook = sdk.createHandbook({ baseUrl })
  t.match(await sdk.lock.upgradeOf(lock, handbook), { from: lock.release, to: lock.release, changes: [] })
  await t.rejects(sdk.lock.locked({ ...lock, digest: 'a'.repeat(64) }, { baseUrl }), { code: 'LOCK_MISMATCH' })
  const program = join(project, 'node_modules/@innovation-handbook/sdk/dist/cli.js')
  const run = () => promisify(execFile)(process.execPath, [program, 'check', '--url', baseUrl, '--file', lockFile])
  t.match((await run()).stdout, `${lock.release} is as locked.\nIt is the current release.`)

  const maintainer = (role: keyof typeof life.tokens) =>
    sdk.admin.createMaintainer({ baseUrl, token: life.tokens[role] })
  const { id } = await maintainer('translator').drafts.create({ locale: 'sv' })
  const texts = { 'p1.title': { text: 'En ny rubrik' }, 'p2.title': { text: 'En annan' } }
  const { revision } = await maintainer('translator').drafts.update(id, { texts })
  await maintainer('reviewer').drafts.approve(id, {}, { revision })
  const { release } = await maintainer('publisher').drafts.publish(id)
  await follows(baseUrl, release)
  t.match(await sdk.lock.upgradeOf(lock, sdk.createHandbook({ baseUrl })), {
    from: lock.release,
    to: release,
    changes: [{ item: 'p1', after: 'En ny rubrik' }],
    removed: [],
  })
  t.match((await run()).stdout, `${release} is current. Of what you use it changes 1 and removes 0.`)
  for (const locale of lock.locales) await readAll(t, { baseUrl, locale, ...options })
})

t.test('tells failures apart', async (t) => {
  const { baseUrl, life } = await serve(t)
  const handbook = sdk.createHandbook({ baseUrl, retries: 0 })
  const failure = async (promise: Promise<unknown>, type: new () => Error, code: string) => {
    const error = await promise.then(
      () => undefined,
      (error: unknown) => error,
    )
    t.ok(error instanceof type, `${code} is of its class`)
    t.match(error, { code })
  }
  await failure(handbook.questions.get('p1-q99'), sdk.NotFoundError, 'ITEM_NOT_FOUND')
  await failure(handbook.in('xx').bundle(), sdk.NotFoundError, 'LOCALE_NOT_FOUND')
  await failure(handbook.at(life.releases.withdrawn).bundle(), sdk.ProblemError, 'RELEASE_WITHDRAWN')
  const stranger = sdk.admin.createMaintainer({ baseUrl, token: life.tokens.revoked })
  await failure(stranger.drafts.list(), sdk.AccessError, 'UNAUTHENTICATED')
  const anna = sdk.admin.createMaintainer({ baseUrl, token: life.tokens.translator })
  await failure(anna.tokens.list(), sdk.AccessError, 'FORBIDDEN')
  const late = anna.drafts.update(life.drafts.open, { texts: { 'p3.title': { text: 'Kolme' } } }, { revision: 1 })
  await failure(late, sdk.ConflictError, 'PRECONDITION_FAILED')
})

t.test('maintains: a file goes out and comes back, and the draft is published', async (t) => {
  const { baseUrl, life } = await serve(t)
  const [anna, rune, petra, cecilia] = (['translator', 'reviewer', 'publisher', 'administrator'] as const).map((role) =>
    sdk.admin.createMaintainer({ baseUrl, token: life.tokens[role] }),
  )
  t.match(await anna.session(), { actor: 'token:Anna' })
  const { open } = life.drafts
  for (const format of ['xliff', 'xlsx']) {
    const file = await anna.drafts.export(open, format)
    t.match(await anna.drafts.import(open, file, format), { applied: false, changes: [], setAside: [] })
  }
  t.equal((await anna.drafts.changes(open)).items.length, 2)
  t.ok((await anna.drafts.texts(open, { limit: 10 })).items.length)
  const { title } = await anna.drafts.preview(open, 'fi').principles.get('p1')
  t.equal(title, 'Vahvista julkisen sektorin innovaatioita')
  const { revision } = await rune.drafts.get(open)
  await rune.drafts.approve(open, {}, { revision })
  const { release } = await petra.drafts.publish(open)
  t.equal(release, '2023-01-r6')
  await cecilia.rollBack({ release: life.releases.current, reason: 'A test.' })
  await cecilia.withdraw(release, { replacement: life.releases.current, reason: 'A test.' })
  const { items } = await cecilia.auditEvents({ limit: 2 })
  t.match(items, [{ action: 'withdraw' }, { action: 'rollback' }])
  t.equal((await cecilia.tokens.list()).items.length, 5)
  t.match(await cecilia.subscriptions.list(), { items: [{ id: life.subscription.id }] })
})

t.test('a receiver that was away gets every message in order, signed with the secret that it has', async (t) => {
  const database = databaseAt(t, undefined)
  const { env, life, now } = await fill(database)
  const messages: Promise<{ id: string; type: string; data: Record<string, unknown> }>[] = []
  const { promise: last, resolve } = Promise.withResolvers<void>()
  const receiver = createServer(async (request, response) => {
    const body = await buffer(request)
    const { secret } = life.subscription
    messages.push(sdk.notifications.verifyNotification({ secret, headers: request.headers, body, now: now() }))
    response.writeHead(204).end()
    if (body.includes('2023-01-r6')) resolve()
  }).listen(0, '127.0.0.1')
  t.teardown(() => receiver.close())
  await once(receiver, 'listening')
  // The receiver of the kept store is a closed port.
  const { port } = receiver.address() as AddressInfo
  await query(database, `update subscriptions set url = 'http://127.0.0.1:${port}/hook'`)
  const { address, stop } = await startCurrent(env)
  t.teardown(stop)
  const path = `/drafts/${life.drafts.approved}/publications`
  await ask(requester(address, life.tokens.publisher), 'POST', path)
  await last
  const received = await Promise.all(messages)
  t.match(
    received.map(({ type, data }) => [type, data.release ?? data.withdrawn]),
    [
      ['release.published', '2023-01-r2'],
      ['release.published', '2023-01-r3'],
      ['release.rolled-back', '2023-01-r3'],
      ['release.withdrawn', '2023-01-r4'],
      ['release.published', '2023-01-r5'],
      ['release.published', '2023-01-r6'],
    ],
  )
  t.match(received[0], { data: { previous: '2023-01-r1', changed: { en: ['p1', 'p1-q6-a3'] } } })
  t.ok(received.every(({ id }) => id.startsWith(`msg_${life.subscription.id}_`)))
})
