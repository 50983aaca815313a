import { connect } from 'node:net'
import t, { type Test } from 'tap'
import { begin, grant, type Maintainer, openMaintainers, release, required, title, total } from '../maintainers.ts'

const xliff = 'application/xliff+xml'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The checks know little of this language, so that no text is worth a look. */
const sami = { locale: 'se', endonym: 'davvisámegiella', fallback: ['sv'] }

const translator = { actor: 'token:anna', grants: [grant('translator', '*')] } as const

const open = async (t: Test) => {
  const maintainers = await openMaintainers(t)
  const anna = await maintainers.as('anna', grant('translator', '*'))
  const bo = await maintainers.as('bo', grant('publisher', '*'))
  return { ...maintainers, anna, bo }
}

const send = (
  by: Maintainer,
  id: string,
  body: Buffer | string,
  { type = xliff, apply = false, language = 'en', take = [] as string[] } = {},
) =>
  by('POST', `/drafts/${id}/imports?apply=${apply}${take.length > 0 ? `&take=${take.join()}` : ''}`, {
    body,
    headers: { 'content-type': type, 'accept-language': language },
  })

/** The ids of the texts that a report holds for a person. */
const heldIn = ({ changes }: { changes: { id: string; held: boolean }[] }) =>
  changes.filter(({ held }) => held).map(({ id }) => id)

/** Translates every text of an XLIFF file, which is what an agency does. */
const translate = (file: string) =>
  file.replaceAll(
    /<source>([^\n]*)<\/source>\n<target[^>]*><\/target>/g,
    '<source>$1</source>\n<target state="translated">Uusi $1</target>',
  )

t.test('a file goes out, comes back translated, is tried, applied, approved and published', async (t) => {
  const { anna, bo, store } = await open(t)
  const id = await begin(anna, sami, title('Bajilčála'))
  const exported = await anna('GET', `/drafts/${id}/exports?format=xliff&only=open`)
  t.match(exported.headers, { 'content-type': xliff, 'content-disposition': /filename="handbook-.*\.xlf"/ })
  t.notMatch(exported.body, 'id="p1.title"', 'only what is open')
  const translated = translate(exported.body)

  const tried = (await send(anna, id, translated)).json()
  t.match(tried, { applied: false, revision: 2, unchanged: 0, setAside: [] })
  t.equal(tried.changes.length, total - 1)
  t.match((await anna('GET', `/drafts/${id}`)).json(), { revision: 2, texts: 1 })

  const applied = await send(anna, id, translated, { apply: true })
  t.match(applied.json(), { applied: true, revision: 3 })
  t.equal(applied.headers.etag, '"3"')
  const of = (count: number) => ({ total: count, missing: 0, translated: count })
  const coverage = { ...of(required), summaries: of(38), workshop: of(total - required - 38) }
  t.match((await anna('GET', `/drafts/${id}`)).json(), { texts: total, coverage })
  const again = (await send(anna, id, translated, { apply: true, language: 'sv' })).json()
  t.match(again, { applied: false, changes: [], revision: 3, message: /Allt i filen är redan på plats/ })

  t.equal((await release(id, bo, bo)).statusCode, 201)
  const { locales } = await store.load('2023-01-r2')
  t.equal(locales.se?.texts['p2.title'], `Uusi ${locales.sv?.texts['p2.title']}`)
  t.equal(locales.se?.states['p2.title'], 'translated')
})

t.test('a workbook goes out and comes back without a change', async (t) => {
  const { anna } = await open(t)
  const id = await begin(anna, { locale: 'en' })
  const exported = await anna('GET', `/drafts/${id}/exports?format=xlsx`)
  t.equal(exported.headers['content-type'], xlsx)
  const report = (await send(anna, id, exported.rawPayload, { type: xlsx, apply: true })).json()
  t.match(report, { applied: false, changes: [], setAside: [], unchanged: total })
})

t.test('texts that cannot be taken are set aside by name, in the reader’s language; the rest is taken', async (t) => {
  const { anna } = await open(t)
  const id = await begin(anna)
  const file = (await anna('GET', `/drafts/${id}/exports?format=xliff`)).body
  const broken = translate(file).replace(
    /(<trans-unit id="p2.title".*?<target[^>]*>).*?(<\/target>)/s,
    `$1${'x'.repeat(201)}$2`,
  )
  const report = (await send(anna, id, broken, { apply: true, language: 'sv' })).json()
  t.equal(report.setAside.length, 1)
  t.match(report.setAside[0], {
    id: 'p2.title',
    message: /201 tecken; högst 200/,
    where: /^enheten p2.title, rad \d+$/,
  })
  t.equal(report.applied, true)
  t.ok(report.flagged.length > 100, 'targets in the language of the source are flagged')
})

t.test('a text with a remark is taken only when it is named', async (t) => {
  const { anna, publishing } = await open(t)
  const id = await begin(anna)
  const file = translate((await anna('GET', `/drafts/${id}/exports?format=xliff&only=open`)).body)
  const textsOf = async () => (await publishing.drafts.open(translator, id)).draft.proposal.texts
  const first = (await send(anna, id, file, { apply: true, language: 'sv' })).json()
  const held = heldIn(first)
  t.same(new Set(held), new Set(first.flagged.map((note: { id: string }) => note.id)))
  t.match(first.message, `Texter att titta på tas in bara om någon väljer dem: ${held.length}.`)
  t.equal(Object.keys(await textsOf()).length, total - held.length, 'all others are taken')
  t.match(await send(anna, id, file, { apply: true }), { statusCode: 200 })
  t.equal(Object.keys(await textsOf()).length, total - held.length, 'nor does doing it again take them')
  const [one, other] = held as [string, string]
  const second = (await send(anna, id, file, { apply: true, take: [one] })).json()
  t.match(second, { applied: true })
  t.same(heldIn(second), held.slice(1))
  const texts = await textsOf()
  t.same([one in texts, other in texts], [true, false])
  t.match((await send(anna, id, file, { apply: true, take: ['p1.titel'] })).json(), {
    code: 'INVALID_REQUEST',
    errors: [{ parameter: 'take', detail: 'p1.titel: There is no such text in the handbook. Did you mean p1.title?' }],
  })
})

t.test('an older file without hashes does not undo what was corrected in the draft', async (t) => {
  const { anna } = await open(t)
  const { id } = (await anna('POST', '/drafts', { body: sami })).json()
  const exported = (await anna('GET', `/drafts/${id}/exports?format=xliff`)).body
  const file = translate(exported).replaceAll(/ handbook:exported="[^"]*"/g, '')
  t.match((await send(anna, id, file, { apply: true })).json(), { applied: true, setAside: [] })
  await anna('PATCH', `/drafts/${id}`, { body: { texts: { 'p1.title': { text: 'Njulgejuvvon' } } } })
  const again = (await send(anna, id, file, { apply: true })).json()
  t.match(again, { applied: false, changes: [], setAside: [{ id: 'p1.title', message: /was changed in the draft/ }] })
  const { items } = (await anna('GET', `/drafts/${id}/texts?limit=100`)).json()
  t.match(
    items.find((one: { id: string }) => one.id === 'p1.title'),
    { target: 'Njulgejuvvon' },
  )
})

t.test(
  'a file is compared again when somebody writes in the draft meanwhile, unless it names a revision',
  async (t) => {
    const { anna, publishing } = await open(t)
    const id = await begin(anna)
    const exported = (await anna('GET', `/drafts/${id}/exports?format=xliff`)).body
    const bytes = Buffer.from(translate(exported))
    const during = async (revision?: number) => {
      const importing = publishing.translations.importFile(translator, { id, revision }, { bytes, apply: true })
      importing.catch(() => undefined)
      await anna('PATCH', `/drafts/${id}`, { body: { texts: { 'p2.title': { text: `Uusi ${revision}` } } } })
      return importing
    }
    await t.rejects(during(2), { code: 'PRECONDITION_FAILED' })
    const { report, draft } = await during()
    t.match(report.setAside, [{ id: 'p2.title', reason: 'CONFLICT' }])
    t.equal(draft.proposal.texts['p2.title']?.text, 'Uusi undefined', 'what was written meanwhile stays')
  },
)

t.test('a file is not compared for ever while somebody goes on writing in the draft', async (t) => {
  const { anna, publishing } = await open(t)
  const id = await begin(anna)
  const bytes = Buffer.from(translate((await anna('GET', `/drafts/${id}/exports?format=xliff`)).body))
  let isImporting = true
  const importing = publishing.translations.importFile(translator, { id }, { bytes, apply: true })
  const ended = importing.then(
    () => 'imported',
    ({ code }) => code,
  )
  ended.finally(() => {
    isImporting = false
  })
  for (let number = 0; isImporting; number += 1)
    await anna('PATCH', `/drafts/${id}`, { body: { texts: { 'p2.title': { text: `Uusi ${number}` } } } })
  t.equal(await ended, 'PRECONDITION_FAILED')
})

t.test('a file that cannot be used is refused whole, and nothing changes', async (t) => {
  const { anna } = await open(t)
  const id = await begin(anna)
  const file = (await anna('GET', `/drafts/${id}/exports?format=xliff`)).body
  const refused = {
    'another language': file.replaceAll('target-language="fi"', 'target-language="nb"'),
    'another edition': file.replaceAll('product-version="2023-01"', 'product-version="2019-01"'),
    'cut off': file.slice(0, -2000),
    'with a DTD': file.replace('<xliff', '<!DOCTYPE xliff [<!ENTITY a "b">]><xliff'),
    'not XLIFF': '<html/>',
    empty: ' ',
  }
  for (const [what, body] of Object.entries(refused)) {
    const answer = await send(anna, id, body, { apply: true })
    t.equal(answer.statusCode, 422, what)
    t.equal(answer.json().code, 'FILE_REFUSED')
  }
  t.equal((await send(anna, id, file, { type: xlsx })).statusCode, 200, 'its kind is recognised by its content')
  t.equal((await anna('POST', `/drafts/${id}/imports`)).statusCode, 415, 'no file')
  for (const type of ['application/json', 'text/plain', 'application/xml', 'multipart/form-data; boundary=x'])
    t.equal((await send(anna, id, '{}', { type })).statusCode, 415, type)
  t.equal((await anna('GET', `/drafts/${id}`)).json().revision, 2)
  const source = await begin(anna, { locale: 'sv' })
  t.equal((await anna('GET', `/drafts/${source}/exports?format=xliff`)).statusCode, 400)
  t.equal((await send(anna, source, file)).statusCode, 400)
})

t.test('what a file says at length is told in short', async (t) => {
  const { anna } = await open(t)
  const id = await begin(anna)
  const { body } = await anna('GET', `/drafts/${id}/exports?format=xliff`)
  const long = 'x'.repeat(5000)
  // The answers are held to the document, which bounds every text and list.
  for (const file of [
    body.replace(/product-version="[^"]*"/, `product-version="${long}"`),
    body.replace(/target-language="[^"]*"/, `target-language="${long}"`),
  ])
    t.ok((await send(anna, id, file)).json().detail.length < 1000)
  for (const [other, told] of [
    [`id="${long}"`, long.slice(0, 200)],
    ['id=" "', '–'],
    ['', '–'],
  ] as const)
    t.match((await send(anna, id, body.replace('id="p1.title"', other))).json().setAside, [{ id: told }])
  const units = Array.from({ length: 25_000 }, (_, at) => `<trans-unit id="u${at}"><source/></trans-unit>`).join('')
  const many = (await send(anna, id, body.replace('<trans-unit', `${units}<trans-unit`))).json()
  t.equal(many.setAside.length, 20_000)
  t.match(many.message, 'Nothing is taken: 25000 set aside')
})

t.test('an upload that is too large is refused by its length, or cut off while it streams', async (t) => {
  const { anna, server } = await open(t)
  const id = await begin(anna)
  await server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as { port: number }
  const path = `/handbook/v1/drafts/${id}/imports`

  /** Sends what it is given until it is answered; gives the status and how many bytes went out. */
  const upload = (authorization: string, length: string, pieces: number) =>
    new Promise<{ status: string; sent: number }>((resolve) => {
      let [status, sent, open] = ['', 0, true]
      const socket = connect(port, '127.0.0.1')
      const end = () => {
        open = false
        resolve({ status, sent })
      }
      socket.on('error', end).on('close', end)
      socket.on('data', (data) => {
        status ||= String(data).slice(9, 12)
        socket.destroy()
      })
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: ${authorization}\r\nContent-Type: ${xliff}\r\n${length}\r\n\r\n`,
      )
      const piece = `10000\r\n${'x'.repeat(65_536)}\r\n`
      const next = () => {
        if (!open || sent >= pieces * 65_536) return
        sent += 65_536
        socket.write(piece, () => setImmediate(next))
      }
      if (pieces > 0) next()
    })
  const bearer = `Bearer ${anna.token}`
  t.same(await upload(bearer, 'Content-Length: 50000000', 0), { status: '413', sent: 0 })
  const streamed = await upload(bearer, 'Transfer-Encoding: chunked', 2000)
  t.equal(streamed.status, '413')
  t.ok(streamed.sent < 40_000_000, `${streamed.sent} bytes of 131 MB went out`)
  t.same(
    await upload('Bearer wrong', 'Content-Length: 50000000', 0),
    { status: '401', sent: 0 },
    'a stranger is not read',
  )
  const large = await anna('PATCH', `/drafts/${id}`, { body: title('x'.repeat(2_000_000)) })
  t.equal(large.statusCode, 413)
})
