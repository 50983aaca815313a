import { randomBytes } from 'node:crypto'
import t from 'tap'
import { createMaintainer } from '../../sdk/src/admin.ts'
import { AccessError, ConflictError, createHandbook } from '../../sdk/src/index.ts'
import { fetchOf } from '../inject-fetch.ts'
import { publicUrl } from '../open-app.ts'
import { openMaintainers } from '../publishing/maintainers.ts'

async function openDesk(t: { teardown: (close: () => unknown) => void }) {
  const { server, as, follow } = await openMaintainers(t)
  const { fetch } = fetchOf(server)
  const maintainer = async (name: string) => {
    const { token } = await as(name, { role: 'administrator' })
    return createMaintainer({ baseUrl: publicUrl, token, fetch })
  }
  return { maintainer, fetch, follow }
}

t.test('a language is drafted, previewed, translated in a file, approved, published and rolled back', async (t) => {
  const { maintainer, fetch, follow } = await openDesk(t)
  const [writer, reviewer] = [await maintainer('anna'), await maintainer('bertil')]
  t.match(await writer.session(), { grants: [{ role: 'administrator' }] })
  t.ok((await writer.coverages()).items.some(({ locale }) => locale === 'sv'))
  t.ok(Array.isArray((await writer.terms({ locale: 'en' })).items))
  const { id } = await writer.drafts.create({ locale: 'fi', endonym: 'suomi', dir: 'ltr', fallback: ['en', 'sv'] })
  const texts = { 'p1.title': { text: 'Edistä innovointia', state: 'translated' as const } }
  const { revision } = await writer.drafts.update(id, { texts }, { revision: 1 })
  await t.rejects(writer.drafts.update(id, { texts }, { revision: 1 }), ConflictError)
  t.match((await writer.drafts.texts(id, { state: 'translated' })).items[0], { id: 'p1.title' })
  t.equal((await writer.drafts.changes(id)).items.length > 0, true)
  t.match(await writer.drafts.preview(id, 'fi').principles.get('p1'), { title: 'Edistä innovointia' })

  const xliff = await writer.drafts.export(id, 'xliff')
  t.match(await xliff.text(), '<xliff')
  const xlsx = await writer.drafts.export(id, 'xlsx', { only: 'open' })
  t.match(
    Buffer.from(await xlsx.arrayBuffer())
      .subarray(0, 2)
      .toString(),
    'PK',
  )
  t.ok(await writer.drafts.import(id, await xliff.arrayBuffer(), 'xliff'))

  await t.rejects(writer.drafts.approve(id, {}, { revision }), AccessError)
  const approved = await reviewer.drafts.approve(id, {}, { revision })
  t.match(await reviewer.drafts.publish(id, { revision: approved.revision }), { release: '2023-01-r2' })
  await follow()
  const handbook = createHandbook({ baseUrl: publicUrl, fetch, locale: 'fi' })
  t.equal((await handbook.principles.get('p1')).title, 'Edistä innovointia')
  await reviewer.rollBack({ release: '2023-01-r1', reason: 'The title was wrong.' })
  await reviewer.withdraw('2023-01-r2', { replacement: '2023-01-r1', reason: 'The title was wrong.' })
  await follow()
  await t.rejects(handbook.in('sv').at('2023-01-r2').principles.get('p1'), { code: 'RELEASE_WITHDRAWN' })
  t.match((await reviewer.auditEvents({ limit: 1 })).items[0], { action: 'withdraw' })
})

t.test('drafts are discarded, tokens issued and revoked, receivers added and removed', async (t) => {
  const { maintainer } = await openDesk(t)
  const anna = await maintainer('anna')
  const { id } = await anna.drafts.create({ locale: 'en' })
  t.equal((await anna.drafts.get(id)).locale, 'en')
  t.equal((await anna.drafts.list({ status: 'open' })).items.length, 1)
  t.equal(await anna.drafts.discard(id), undefined)
  const issued = await anna.tokens.create({ name: 'Cecilia', grants: [{ role: 'translator', locale: 'fi' }] })
  t.match(issued.token, /^hbk_/)
  t.equal((await anna.tokens.list()).items.length, 2)
  t.equal(await anna.tokens.revoke(issued.id), undefined)
  const receiver = await anna.subscriptions.create({ url: 'https://portal.example/hook' })
  t.match(receiver.secret, /^whsec_/)
  t.match(await anna.subscriptions.test(receiver.id), { arrived: false })
  t.equal((await anna.subscriptions.list()).items.length, 1)
  t.equal(await anna.subscriptions.remove(receiver.id), undefined)
})

t.test('a change that may have been made is not sent twice, and its failure does not tell the token', async (t) => {
  const token = randomBytes(16).toString('hex')
  let sent = 0
  const fetch = async (_: unknown, init?: RequestInit) => {
    sent += 1
    throw Object.assign(new TypeError('fetch failed'), { init })
  }
  const anna = createMaintainer({ baseUrl: publicUrl, token, fetch })
  // @ts-expect-error: the terms are those of one language
  t.type(() => anna.terms(), 'function')
  // @ts-expect-error: a revision is approved, not what the draft has become
  t.type(() => anna.drafts.approve('1', {}), 'function')
  const error = await anna.rollBack({ release: '2023-01-r1', reason: 'x' }).catch((error) => error)
  t.equal(error.code, 'NETWORK')
  t.equal(sent, 1)
  t.notMatch(JSON.stringify(error) + error.stack, token)
  await t.rejects(anna.session({ signal: AbortSignal.abort() }), { name: 'AbortError' })
  t.equal(sent, 1)
})
