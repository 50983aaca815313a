import { randomBytes } from 'node:crypto'
import { mock } from 'node:test'
import { setImmediate as nextTurn } from 'node:timers/promises'
import t from 'tap'
import type { NewFeedback } from '../../../schemas/feedback.ts'
import { readConfig } from '../../../src/config.ts'
import { FeedbackStore } from '../../../src/feedback/feedback-store.ts'
import type { Locales } from '../../../src/handbook/locale.ts'
import { localAdministrator } from '../../../src/publishing/people/person.ts'
import { Publishing } from '../../../src/publishing/publishing.ts'
import { webhookBody } from '../../../src/publishing/webhooks/webhook-events.ts'
import type { WebhookTables } from '../../../src/publishing/webhooks/webhook-row.ts'
import type { WebhookSender } from '../../../src/publishing/webhooks/webhook-sender.ts'
import { type Database, databaseAt, eachDatabase, reworded, shipped } from '../../database.ts'
import { example, takingFeedback } from '../../feedback/sender.ts'
import { openEndpoint } from './endpoint.ts'

const person = localAdministrator('local:test')
const minute = 60_000

/** A store with Swedish and English, a receiver that follows it, and replicas that tell it; time is the test's. */
async function openWebhook(t: { teardown: (close: () => unknown) => void }, database: Database) {
  const clock = { time: Date.parse('2026-11-23T08:00:00Z') }
  const now = () => new Date(clock.time)
  const store = await database.open({ now })
  const { edition } = shipped()
  const { sv, en } = shipped().locales
  await store.publish({ base: null, edition, locales: { sv, en }, actor: 'test' })
  const endpoint = await openEndpoint(t)
  const publishingOn = (of: typeof store) =>
    new Publishing(of, { now, random: randomBytes }, { privateReceivers: true })
  const { webhooks } = publishingOn(store)
  const { id, secret } = await webhooks.create(person, { url: endpoint.url })
  const reads = { back: true }
  const replica = (of = store) => {
    const isServed = async () => reads.back
    const sender = publishingOn(of).sendWebhooks({ publicUrl: 'https://handbook.example', isServed })
    t.teardown(() => sender.stop())
    return sender
  }
  const publish = async (locales: Partial<Locales>, base: string) => {
    // What `content/` brings is told like what a draft does.
    const release = await store.publish({ base, locales: locales as Locales, actor: 'test', action: 'publish-content' })
    clock.time = Math.max(clock.time, Date.parse(release.publishedAt)) + 2000
    return release
  }
  const state = async () => (await webhooks.list(person)).find((one) => one.id === id)
  return { store, clock, endpoint, secret, reads, replica, publish, state, webhooks, id, sv, en }
}

/** Waits until a look has come to its end. */
const looked = async (...senders: WebhookSender[]) => {
  for (const sender of senders) sender.look(0)
  // Timers fire in the order in which they end: by now the looks have begun.
  await new Promise((resolve) => setTimeout(resolve, 20))
  await Promise.all(senders.map((sender) => sender.settled()))
}

eachDatabase((name, fresh) => {
  t.test(`${name}: feedback is told to the webhooks about it alone, without its text or an address`, async (t) => {
    const clock = { time: Date.parse('2026-11-23T08:00:00Z') }
    const now = () => new Date(clock.time)
    const database = await fresh(t)
    const store = await database.open({ now })
    const { edition, locales } = shipped()
    await store.publish({ base: null, edition, locales, actor: 'test' })
    const config = readConfig({ ...takingFeedback, HANDBOOK_PRIVATE_RECEIVERS: 'allow' })
    const publishing = new Publishing(store, { now, random: randomBytes }, config)
    const [releases, endpoint] = [await openEndpoint(t), await openEndpoint(t)]
    await publishing.webhooks.create(person, { url: releases.url })
    const { id, secret } = await publishing.webhooks.create(person, { url: endpoint.url, about: 'feedback' })
    const feedback = new FeedbackStore(store.connection(), config, { now, random: randomBytes })
    const received = await feedback.receive(example as NewFeedback, { locale: 'sv', release: '2023-01-r1' })
    clock.time += 2000
    const sending = { publicUrl: 'https://handbook.example', isServed: async () => true }
    const sender = publishing.sendWebhooks(sending)
    t.teardown(() => sender.stop())
    await looked(sender)
    t.same(releases.got, [])
    t.match(endpoint.got, [
      {
        type: 'feedback.received',
        timestamp: received.received_at,
        data: { feedback: received.id, item: 'p1-q6', locale: 'sv', release: '2023-01-r1' },
      },
    ])
    t.ok(endpoint.got[0]?.isSignedWith(secret))
    t.notMatch(endpoint.got[0]?.body, /share a lab|exempelstad|anna@/)
    await store.publish({ base: '2023-01-r1', locales: { sv: reworded(locales.sv, 'Ny') }, actor: 'test' })
    clock.time += 3000
    await looked(sender)
    t.equal(releases.got.length, 1)
    t.equal(endpoint.got.length, 1, 'no release')
    await feedback.receive(example as NewFeedback, { locale: 'sv', release: '2023-01-r1' })
    clock.time += 2000
    const off = new Publishing(store, { now, random: randomBytes }, { privateReceivers: true }).sendWebhooks(sending)
    t.teardown(() => off.stop())
    await sender.stop()
    await looked(off)
    t.equal(endpoint.got.length, 1, 'nothing where the operator takes no feedback')
    await publishing.webhooks.remove(person, id)
    const { db } = store.connection<WebhookTables>()
    t.same(await db.selectFrom('webhook_topics').selectAll().execute(), [])
  })

  t.test(`${name}: what readers see change is told once, in order, signed, by whichever replica`, async (t) => {
    const database = await fresh(t)
    const { store, endpoint, secret, replica, publish, clock, sv, en } = await openWebhook(t, database)
    const replicas = [replica(store), replica(await database.open({ now: () => new Date(clock.time) }))]
    await looked(...replicas)
    t.same(endpoint.got, [], 'what was before the subscription is not told')
    const second = await publish({ sv: reworded(sv, 'Nytt') }, '2023-01-r1')
    await publish({ en: reworded(en, 'New?', 'p1-q1.question') }, '2023-01-r2')
    await store.rollback('2023-01-r1', 'test', 'Fel.')
    await store.withdraw('2023-01-r3', '2023-01-r2', 'test', 'Felaktig.')
    clock.time += 10_000
    await looked(...replicas)
    await looked(...replicas)
    const root = 'https://handbook.example/handbook/v1'
    t.match(endpoint.got, [
      {
        type: 'release.published',
        timestamp: second.publishedAt,
        data: {
          release: '2023-01-r2',
          digest: second.digest,
          previous: '2023-01-r1',
          changed: { sv: ['p1'] },
          _links: {
            self: `${root}/releases/2023-01-r2`,
            changes: `${root}/releases/2023-01-r2/changes?since=2023-01-r1`,
            bundles: { sv: `${root}/sv/bundle?release=2023-01-r2`, en: `${root}/en/bundle?release=2023-01-r2` },
          },
        },
      },
      { type: 'release.rolled-back', data: { release: '2023-01-r1', changed: { sv: ['p1'], en: ['p1-q1'] } } },
      {
        type: 'release.withdrawn',
        data: { withdrawn: '2023-01-r3', replacement: { release: '2023-01-r2' }, reason: 'Felaktig.' },
      },
    ])
    t.equal(endpoint.got.length, 3, 'the publication of what is withdrawn is not told')
    t.ok(endpoint.got.every(({ isSignedWith }) => isSignedWith(secret)))
    t.equal(new Set(endpoint.got.map(({ id }) => id)).size, 3)
  })

  t.test(`${name}: a receiver that fails is tried again with the same message, later each time`, async (t) => {
    const opened = await openWebhook(t, await fresh(t))
    const { store, endpoint, replica, publish, clock, state, webhooks, id, sv } = opened
    const one = replica(store)
    endpoint.status = 500
    await publish({ sv: reworded(sv, 'Nytt') }, '2023-01-r1')
    await looked(one)
    await looked(one)
    t.equal(endpoint.got.length, 1)
    t.match(await state(), { status: 'active', lastOutcome: '500', failingSince: String })
    for (const wait of [10_000, 6 * minute, 40 * minute]) {
      clock.time += wait
      await looked(one)
      await looked(one)
    }
    t.equal(endpoint.got.length, 4)
    t.equal(new Set(endpoint.got.map(({ body }) => body)).size, 1)
    t.equal(new Set(endpoint.got.map((message) => message.id)).size, 1)
    endpoint.status = 200
    clock.time += 180 * minute
    await looked(one)
    t.match(await state(), { status: 'active', lastOutcome: '200', failingSince: null })

    endpoint.status = 410
    await publish({ sv: reworded(sv, 'Nyare') }, '2023-01-r2')
    await looked(one)
    t.match(await state(), { status: 'paused', lastOutcome: '410' })
    endpoint.status = 200
    const told = endpoint.got.length
    clock.time += 5000 * minute
    await looked(one)
    t.equal(endpoint.got.length, told, 'paused')
    t.match(await webhooks.test(person, id), { arrived: true })
    await looked(one)
    t.match(endpoint.got.slice(told), [{ type: 'test' }, { data: { release: '2023-01-r3' } }])
  })

  t.test(`${name}: nothing is told before it can be read, and a replica that died is stood in for`, async (t) => {
    const { store, endpoint, replica, publish, clock, reads, sv } = await openWebhook(t, await fresh(t))
    const one = replica(store)
    reads.back = false
    const release = await publish({ sv: reworded(sv, 'Nytt') }, '2023-01-r1')
    await looked(one)
    t.equal(endpoint.got.length, 0, 'not readable')
    reads.back = true
    clock.time = Date.parse(release.publishedAt) + 500
    await looked(one)
    t.equal(endpoint.got.length, 0, 'other replicas may not have it yet')
    // As a replica that claimed the message and ended would leave it.
    const next_attempt_at = new Date(clock.time + 31_000).toISOString()
    await store
      .connection<WebhookTables>()
      .note((transaction) => transaction.updateTable('subscriptions').set({ attempts: 1, next_attempt_at }).execute())
    clock.time += 1000
    await looked(one)
    t.equal(endpoint.got.length, 0, 'another replica is at it')
    clock.time += 31_000
    await looked(one)
    t.equal(endpoint.got.length, 1)
  })
})

t.test('a test that arrives ends a pause and nothing else, and one that fails ends none', async (t) => {
  const { endpoint, replica, publish, state, webhooks, store, id, clock, sv } = await openWebhook(
    t,
    databaseAt(t, undefined),
  )
  const row = () =>
    store.connection<WebhookTables>().db.selectFrom('subscriptions').selectAll().executeTakeFirstOrThrow()
  endpoint.status = 500
  await publish({ sv: reworded(sv, 'Nytt') }, '2023-01-r1')
  await looked(replica())
  const failing = await row()
  t.match(failing, { status: 'active', attempts: 1, last_outcome: '500', after_event: 2 })
  t.equal(failing.failing_since, new Date(clock.time).toISOString())
  endpoint.status = 200
  clock.time += 1
  await webhooks.test(person, id)
  const at = new Date(clock.time).toISOString()
  t.same(await row(), { ...failing, last_outcome: '200', last_attempt_at: at }, 'the next attempt stays')
  await store
    .connection<WebhookTables>()
    .note((transaction) => transaction.updateTable('subscriptions').set({ status: 'paused' }).execute())
  endpoint.status = 503
  t.match(await webhooks.test(person, id), { arrived: false })
  t.match(await state(), { status: 'paused', lastOutcome: '503' })
  endpoint.status = 200
  await webhooks.test(person, id)
  t.match(await row(), { status: 'active', attempts: 0, failing_since: null, next_attempt_at: at })
})

t.test('a message about the first release says that there was none before', async (t) => {
  const { store } = await openWebhook(t, databaseAt(t, undefined))
  const [, first] = (await store.events()) as [unknown, Parameters<typeof webhookBody>[0]]
  const { type, timestamp, data } = JSON.parse(await webhookBody(first, store, 'https://handbook.example'))
  const { digest } = await store.load('2023-01-r1')
  const self = 'https://handbook.example/handbook/v1/releases/2023-01-r1'
  const bundle = (tag: string) => `https://handbook.example/handbook/v1/${tag}/bundle?release=2023-01-r1`
  t.same([type, timestamp], ['release.published', first.at])
  t.match(data, { release: '2023-01-r1', digest, previous: null, settings: { sv: { endonym: { before: null } } } })
  t.same(data._links, { self, bundles: { sv: bundle('sv'), en: bundle('en') } })
})

t.test('a receiver that does not answer delays no other', async (t) => {
  const { endpoint, replica, publish, state, webhooks, sv } = await openWebhook(t, databaseAt(t, undefined))
  const slow = await openEndpoint(t)
  const { promise, resolve } = Promise.withResolvers<void>()
  slow.held = promise
  await webhooks.create(person, { url: slow.url })
  mock.timers.enable({ apis: ['setTimeout'] })
  t.teardown(() => mock.timers.reset())
  const one = replica()
  const look = () => {
    one.look(0)
    mock.timers.tick(0)
  }
  await publish({ sv: reworded(sv, 'Nytt') }, '2023-01-r1')
  look()
  while (slow.got.length < 1 || (await state())?.lastOutcome !== '204') await nextTurn()
  await publish({ sv: reworded(sv, 'Nyare') }, '2023-01-r2')
  look()
  while (endpoint.got.length < 2) await nextTurn()
  t.match(endpoint.got, [{ data: { release: '2023-01-r2' } }, { data: { release: '2023-01-r3' } }])
  resolve()
})

t.test('two changes within a second are both told as soon as every replica shows them', async (t) => {
  const { endpoint, replica, store, clock, sv } = await openWebhook(t, databaseAt(t, undefined))
  mock.timers.enable({ apis: ['setTimeout'] })
  t.teardown(() => mock.timers.reset())
  const one = replica()
  clock.time += 2000
  for (const [base, text] of Object.entries({ '2023-01-r1': 'Nytt', '2023-01-r2': 'Nyare' }))
    await store.publish({ base, locales: { sv: reworded(sv, text) }, actor: 'test' })
  for (const told of [1, 2]) {
    clock.time += 1000
    if (told === 1) one.look(1000)
    mock.timers.tick(1000)
    await one.settled()
    t.equal(endpoint.got.length, told)
  }
})
