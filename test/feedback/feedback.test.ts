import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { readConfig } from '../../src/config.ts'
import { FeedbackStore } from '../../src/feedback/feedback-store.ts'
import { backUp, restore } from '../../src/store/backup.ts'
import { eachDatabase } from '../database.ts'
import { openMaintainers } from '../publishing/maintainers.ts'
import { example, send, takingFeedback, thought } from './sender.ts'

interface Test {
  teardown: (end: () => unknown) => void
}

const day = 24 * 3600 * 1000
const folderOf = (t: Test) => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-feedback-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A clock that a test moves. */
function clock() {
  const at = { time: Date.parse('2026-11-28T08:00:00Z') }
  return { at, now: () => new Date(at.time) }
}

eachDatabase((name, fresh) => {
  t.test(`${name}: feedback arrives, is read, handled, exported and deleted`, async (t) => {
    const { at, now } = clock()
    const service = await openMaintainers(t, { environment: takingFeedback, database: await fresh(t), now })
    const boss = await service.as('Boss', { role: 'administrator' })
    const first = await send(service, thought)
    at.time += 1000
    const second = await send(service, example)
    const { items, _meta } = (await boss('GET', '/feedback')).json()
    t.equal(_meta.totalRecords, 2)
    t.match(items, [
      {
        id: second,
        locale: 'sv',
        release: '2023-01-r1',
        item: 'p1-q6',
        kind: 'example',
        text: example.text,
        place: example.place,
        url: example.url,
        email: example.email,
        receivedAt: '2026-11-28T08:00:01.000Z',
        keptUntil: '2026-12-28T08:00:01.000Z',
        handledAt: null,
      },
      { id: first, text: thought.text, place: null, url: null, email: null },
    ])
    t.match((await boss('PATCH', `/feedback/${first}`, { body: { handled: true } })).json(), {
      handledBy: 'token:Boss',
    })
    const found = async (query: string) =>
      (await boss('GET', `/feedback?${query}`)).json().items.map(({ id }: { id: string }) => id)
    t.same(await found('handled=true'), [first])
    t.same(await found('handled=false&item=p1-q6&locale=sv'), [second])
    t.same(await found('locale=en'), [])
    t.same(await found('item=p1-q1'), [])
    const file = await boss('GET', '/feedback/exports?handled=false')
    t.match(file.headers['content-type'], /^text\/csv/)
    const row = file.body.slice(file.body.indexOf('\r\n'))
    const { body: swedish } = await boss('GET', '/feedback/exports?handled=false&separator=semicolon')
    t.match(swedish, /^\ufeffid;receivedAt;.*\r\n[0-9a-f]{16};2026-11-28T08:00:01.000Z;/)
    t.match(row, `"${example.text.replaceAll('"', '""')}"`, 'lines and quotation marks stay within their field')
    t.match(row, `"'=HYPERLINK(""https://evil.example"")"`, 'a spreadsheet runs no text of a reader')
    t.equal((await boss('DELETE', `/feedback/${second}`)).statusCode, 204)
    t.equal((await boss('DELETE', `/feedback/${second}`)).json().code, 'FEEDBACK_NOT_FOUND')
    t.same(await found(''), [first])
    const trail = await service.store.events()
    t.same(
      trail.filter(({ detail }) => 'feedback' in detail).map(({ actor, action }) => `${actor} ${action}`),
      [
        'token:Boss delete-feedback',
        'token:Boss handle-feedback',
        'reader receive-feedback',
        'reader receive-feedback',
      ],
    )
    t.notMatch(
      JSON.stringify(trail),
      /lab with|Good question|anna@|exempelstad|HYPERLINK/,
      'the trail has no text or address',
    )
  })

  t.test(`${name}: feedback is deleted when its time is over, also from a restored backup`, async (t) => {
    const { at, now } = clock()
    const { store, feedback, ...service } = await openMaintainers(t, {
      environment: takingFeedback,
      database: await fresh(t),
      now,
    })
    const old = await send(service, example)
    at.time += 20 * day
    const newer = await send(service, thought)
    const backup = join(folderOf(t), 'store.backup')
    await backUp(store, backup, now())
    at.time += 10 * day - 1
    t.equal(await feedback.expire(), 0, 'not a moment too early')
    at.time += 1
    t.equal(await feedback.overdue(0), 1)
    t.equal(await feedback.expire(), 1)
    const [event] = await store.events()
    t.match(event, { actor: 'service', action: 'expire-feedback', detail: { feedback: [old] } })
    const restored = await (await fresh(t)).open({ now })
    await restore(restored, backup, 'local:operator', now())
    const off = new FeedbackStore(restored.connection(), readConfig({}), { now, random: Buffer.alloc })
    t.equal(await off.expire(), 1, 'also where the operator takes feedback no longer')
    t.same(
      (await off.connection.db.selectFrom('feedback').select('id').execute()).map(({ id }) => id),
      [newer],
    )
    const shorter = readConfig({ ...takingFeedback, HANDBOOK_FEEDBACK_DAYS: '5' })
    t.equal(
      await new FeedbackStore(store.connection(), shorter, { now, random: Buffer.alloc }).expire(),
      1,
      'a shorter period holds for what arrived before',
    )
    t.equal(await store.auditFault(), null)
  })

  t.test(`${name}: what must be archived is written before it is deleted, or stays`, async (t) => {
    const { at, now } = clock()
    const folder = folderOf(t)
    const archive = join(folder, 'archive')
    const environment = { ...takingFeedback, HANDBOOK_FEEDBACK_ARCHIVE_DIR: archive }
    const { feedback, ...service } = await openMaintainers(t, { environment, database: await fresh(t), now })
    await send(service, example)
    at.time += 31 * day
    writeFileSync(archive, '')
    await t.rejects(feedback.expire(), /EEXIST|ENOTDIR/)
    t.equal(await feedback.overdue(0), 1, 'nothing was deleted')
    rmSync(archive)
    t.equal(await feedback.expire(), 1)
    const [file = ''] = readdirSync(archive)
    t.match(readFileSync(join(archive, file), 'utf8'), /anna@exempelstad\.example/)
  })
})

t.test('nothing is offered, told, received or shown where the operator takes no feedback', async (t) => {
  const { server, as, store } = await openMaintainers(t)
  const boss = await as('Boss', { role: 'administrator' })
  const sent = await server.inject({ method: 'POST', url: '/handbook/v1/sv/feedback', payload: thought })
  t.match(sent.json(), { status: 404, code: 'FEEDBACK_OFF' })
  for (const path of ['/feedback', '/feedback/exports']) t.equal((await boss('GET', path)).json().code, 'FEEDBACK_OFF')
  t.equal((await boss('PATCH', '/feedback/0000000000000001', { body: { handled: true } })).json().code, 'FEEDBACK_OFF')
  t.equal((await boss('DELETE', '/feedback/0000000000000001')).json().code, 'FEEDBACK_OFF')
  t.equal((await server.inject('/sv/feedback?item=p1-q6')).statusCode, 404)
  for (const page of ['/sv/questions/p1-q6', '/embed/sv/questions/p1-q6', '/sv/privacy', '/desk'])
    t.notMatch((await server.inject(page)).body, /feedback\?|återkoppling|data-feedback/i, page)
  t.notOk((await server.inject('/handbook/v1/sv/bundle')).json().feedbackTerms)
  t.notMatch(await store.events(), [{ action: 'receive-feedback' }])
})

t.test('only administrators read feedback', async (t) => {
  const service = await openMaintainers(t, { environment: takingFeedback })
  const id = await send(service, thought)
  const publisher = await service.as('Publisher', { role: 'publisher', locale: '*' })
  t.equal((await service.ask(undefined, 'GET', '/feedback')).statusCode, 401)
  for (const path of ['/feedback', '/feedback/exports']) t.equal((await publisher('GET', path)).statusCode, 403)
  t.equal((await publisher('PATCH', `/feedback/${id}`, { body: { handled: true } })).statusCode, 403)
  t.equal((await publisher('DELETE', `/feedback/${id}`)).statusCode, 403)
})

t.test('what is wrong with a message is named, and nothing of it is stored', async (t) => {
  const service = await openMaintainers(t, { environment: takingFeedback })
  const post = (locale: string, payload: object) =>
    service.server.inject({ method: 'POST', url: `/handbook/v1/${locale}/feedback`, payload })
  const faults = async (change: object) => {
    const answer = await post('sv', { ...thought, ...change })
    t.equal(answer.statusCode, 400)
    return answer.json().errors.map(({ pointer }: { pointer: string }) => pointer)
  }
  t.same(await faults({ text: ' \n ' }), ['/text'])
  t.same(await faults({ text: 'a\u0000b' }), ['/text'])
  t.same(await faults({ text: 'a'.repeat(4001) }), ['/text'])
  t.same(await faults({ seconds: 1 }), ['/seconds'], 'programs are faster than people')
  t.same(await faults({ website: 'https://spam.example' }), ['/website'], 'programs fill in hidden fields')
  t.same(await faults({ url: 'javascript:alert(1)' }), ['/url'])
  t.same(await faults({ email: 'nobody' }), ['/email'])
  t.same(await faults({ email: 'a@b\r\nBcc: c@d' }), ['/email'])
  t.same(await faults({ place: 'a\nb' }), ['/place'])
  t.same(await faults({ item: 'p9-q9' }), ['/item'])
  t.same(await faults({ release: '2023-01-r9' }), ['/release'])
  t.same(await faults({ kind: 'praise' }), ['/kind'])
  const unknown = await post('xx', thought)
  t.equal(unknown.json().code, 'LOCALE_NOT_FOUND')
  const large = await post('sv', { ...thought, text: 'a'.repeat(40_000) })
  t.equal(large.statusCode, 413)
  const boss = await service.as('Boss', { role: 'administrator' })
  t.equal((await boss('GET', '/feedback')).json()._meta.totalRecords, 0)
})

t.test('one client sends at most ten messages in a minute', async (t) => {
  const environment = { ...takingFeedback, HANDBOOK_RATE_LIMIT_MAX: '6000' }
  const service = await openMaintainers(t, { environment })
  for (let sent = 0; sent < 10; sent += 1) await send(service, thought)
  const answer = await service.ask(undefined, 'POST', '/sv/feedback', { body: thought })
  t.equal(answer.statusCode, 429)
  t.ok(Number(answer.headers['retry-after']) > 0)
})

t.test('one client sends at most a hundred messages in a day, and others still can', async (t) => {
  const { at, now } = clock()
  const environment = { ...takingFeedback, HANDBOOK_RATE_LIMIT_MAX: '6000', HANDBOOK_TRUST_PROXY: '1' }
  const { server } = await openMaintainers(t, { environment, now })
  const from = (client: string) => {
    at.time += 10_000
    const headers = { 'x-forwarded-for': client }
    return server.inject({ method: 'POST', url: '/handbook/v1/sv/feedback', payload: thought, headers })
  }
  for (let sent = 0; sent < 100; sent += 1) t.equal((await from('192.0.2.1')).statusCode, 201, `${sent}`)
  const refused = await from('192.0.2.1')
  t.equal(refused.statusCode, 429)
  t.match(refused.json().detail, /högst 100 återkopplingar per dygn/)
  t.equal(refused.headers['retry-after'], `${24 * 3600 - 1000}`)
  t.equal((await from('192.0.2.2')).statusCode, 201)
  at.time += day
  t.equal((await from('192.0.2.1')).statusCode, 201, 'the day after')
})

t.test('pages of other sites may send feedback, without cookies', async (t) => {
  const { server } = await openMaintainers(t, { environment: takingFeedback })
  const url = '/handbook/v1/sv/feedback'
  const origin = 'https://portal.example'
  const asked = await server.inject({
    method: 'OPTIONS',
    url,
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  })
  t.equal(asked.statusCode, 204)
  t.match(asked.headers['access-control-allow-methods'], /\bPOST\b/)
  t.match(asked.headers['access-control-allow-headers'], /\bContent-Type\b/)
  const answer = await server.inject({ method: 'POST', url, payload: thought, headers: { origin } })
  t.equal(answer.statusCode, 201)
  for (const { headers } of [asked, answer]) {
    t.equal(headers['access-control-allow-origin'], '*')
    t.notOk(headers['access-control-allow-credentials'])
    t.notOk(headers['set-cookie'])
  }
  t.equal(answer.headers['cache-control'], 'no-store')
  const read = await server.inject({ url })
  t.equal(read.statusCode, 405)
  t.equal(read.headers.allow, 'POST, OPTIONS')
})
