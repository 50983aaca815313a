/** A client that is held to a lock: every text is that of its segment, and whatever else is there is let through. */
import t from 'tap'
import { attempt, type Copy, createHandbook } from '../../sdk/src/index.ts'
import { createLock, LockError, locked } from '../../sdk/src/lock.ts'
import { partialFetch } from '../inject-fetch.ts'
import { root } from '../open-app.ts'

interface Test {
  teardown: (close: () => unknown) => void
}
type Json = Record<string, unknown>
/** A string in a response: the object that holds it, its name there, and its pointer with `*` for any index. */
interface Leaf {
  holder: Json
  name: string
  place: string
}

const kinds = ['principles', 'dimensions', 'challenges', 'questions', 'actions', 'resources']
const paths = [
  ...kinds.map((kind) => `/${kind}?limit=100`),
  ...['p1', 'p1-d1', 'p1-c1', 'p1-q6', 'p1-q6-a3', 'opsi-innovation-facets'].map((id, at) => `/${kinds[at]}/${id}`),
  ...['/handbook', '/interface', '/bundle', '/plan?questions=p1-q1,p1-q6', '/search?q=innovation&limit=100'],
]

/** The service with a Icelandic that is far from whole, and what holds a client to its release. */
async function openLocked(t: Test) {
  const { fetch, baseUrl } = await partialFetch(t)
  const lock = await createLock(createHandbook({ baseUrl, fetch }), { locales: ['is'] })
  const options = await locked(lock, { baseUrl, fetch })
  const addressOf = (path: string, locale = 'is') => `${baseUrl}${root}/${locale}${path}`
  const read = async (path: string, locale?: string): Promise<Json> =>
    JSON.parse(await (await fetch(addressOf(path, locale))).text())
  const check = (body: Json, path: string, locale?: string) => options.check(body, addressOf(path, locale))
  return { fetch, baseUrl, options, read, check }
}

function* leavesOf(value: unknown, place = ''): Generator<Leaf> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, child] of Object.entries(value)) {
    const at = `${place}/${Array.isArray(value) ? '*' : name}`
    if (typeof child === 'string') yield { holder: value as Json, name, place: at }
    else if (!name.startsWith('_')) yield* leavesOf(child, at)
  }
}

const wordsOf = (text: string) =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/&(amp|quot|#39);/g, (_, name: string) => ({ amp: '&', quot: '"' })[name] ?? "'")

/** Licences and publishers are facts; their names are also written in texts. */
const isFact = (holder: Json, place: string) =>
  place.endsWith('/licence/name') || ('urlEvidence' in holder && /\/(licence|publisher)$/.test(place))

function isRefused(check: () => void): boolean {
  try {
    check()
    return false
  } catch (error) {
    return error instanceof LockError && error.code === 'LOCK_MISMATCH'
  }
}

t.test('another word at any place is a LOCK_MISMATCH, in every response', async (t) => {
  const { read, check } = await openLocked(t)
  const documents = await Promise.all(['is', 'sv'].map((tag) => read(`/2023-01-r1/locales/${tag}`, 'releases')))
  const texts = new Set(documents.flatMap((document) => Object.values(document.texts as object).map(wordsOf)))
  const unnoticed: string[] = []
  for (const path of paths) {
    const body = await read(path)
    t.doesNotThrow(() => check(body, path), path)
    const places = new Set<string>()
    for (const { holder, name, place } of leavesOf(body)) {
      const text = holder[name] as string
      const isText = !isFact(holder, place) && (texts.has(wordsOf(text)) || name === 'excerpt')
      if (!isText || places.has(place)) continue
      places.add(place)
      for (const other of [`${text} inte`, text.replace(/\p{Letter}+/u, 'Ny'), text.slice(0, -1), 'Kort']) {
        holder[name] = other
        if (!isRefused(() => check(body, path))) unnoticed.push(`${path} ${place}: ${other}`)
      }
      holder[name] = text
    }
    t.ok(places.size > 0, path)
  }
  t.same(unnoticed, [])
})

t.test('what a later version of the service adds is let through', async (t) => {
  const { read, check } = await openLocked(t)
  const adding = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(adding)
    if (typeof value !== 'object' || value === null) return value
    const parts = Object.entries(value).map(([name, child]) => [name, adding(child)])
    return { updatedAt: '2027-01-01', abstract: 'Sammanfattning', tags: ['ny'], ...Object.fromEntries(parts) }
  }
  for (const path of paths) {
    const body = adding(await read(path)) as Json
    t.doesNotThrow(() => check(body, path), path)
  }
  t.doesNotThrow(() => check({ text: 'Ny' }, '/glossary'), 'an address that this version does not know')
})

/** Sets what pointers lead to; `@` and a pointer means what was there before. */
function change(body: Json, changes: Json): Json {
  const find = (keys: readonly string[]) => keys.reduce((part, key) => part[key] as Json, body)
  const values = Object.values(changes).map((value) =>
    `${value}`.startsWith('@') ? find(`${value}`.split('/').slice(1)) : value,
  )
  for (const [index, pointer] of Object.keys(changes).entries()) {
    const keys = pointer.split('/').slice(1)
    find(keys.slice(0, -1))[keys.at(-1) as string] = values[index]
  }
  return body
}

t.test('a text of the release in another place, or said to be in another language, is a LOCK_MISMATCH', async (t) => {
  const { read, check } = await openLocked(t)
  const question = '/questions/p1-q6'
  const wrong: [path: string, changes: Json][] = [
    ['/principles', { '/items/1/title': '@/items/2/title', '/items/2/title': '@/items/1/title' }],
    [
      question,
      { '/guide/actions/0/text': '@/guide/actions/1/text', '/guide/actions/1/text': '@/guide/actions/0/text' },
    ],
    [question, { '/guide/toolbox/text': '@/guide/caseStudy/text' }],
    [question, { '/guide/title': '@/guide/toolbox/heading' }],
    [question, { '/guide/title': null }],
    [question, { '/guide': 'Ny' }],
    [question, { '/id': 'p1-q5' }],
    [question, { '/_meta/deviations': [] }],
    [question, { '/_meta/deviations/1/lang': 'is' }],
    [question, { '/_meta/deviations/0/dir': 'rtl' }],
    [question, { '/_meta/deviations/0/state': 'reviewed' }],
    [question, { '/_meta/locale': 'sv' }],
    ['/search?q=innovation', { '/items/0/title': '@/items/1/title' }],
    ['/search?q=innovation', { '/items/0/excerpt': '@/items/1/excerpt' }],
  ]
  for (const [path, changes] of wrong) {
    const body = await read(path)
    t.doesNotThrow(() => check(body, path))
    t.ok(
      isRefused(() => check(change(body, changes), path)),
      `${path} ${JSON.stringify(changes)}`,
    )
  }
  const swedish = await read(question, 'sv')
  t.ok(isRefused(() => check(swedish, question)))
  t.ok(isRefused(() => check(swedish, `${question}?fallback=none`)))
  const bare = await read(`${question}?fallback=none`)
  t.doesNotThrow(() => check(bare, `${question}?fallback=none`))
  t.doesNotThrow(() => check(swedish, question, 'sv-se'), 'the service redirects to sv')
  const english = await read(question, 'en')
  t.throws(() => check(english, question, 'en'), { message: /The lock does not hold the language “en”/ })
})

t.test('a rich text has no other mark-up than its links, in both forms', async (t) => {
  const { read, check } = await openLocked(t)
  const path = '/questions/p1-q6'
  const text = '/guide/toolbox/text'
  const { guide } = (await read(path)) as { guide: { toolbox: { text: { html: string; markdown: string } } } }
  const { html, markdown } = guide.toolbox.text
  t.match(html, /<a href="https/)
  t.match(markdown, /\]\(<https/)
  const checked = async (form: 'html' | 'markdown', from: string | RegExp, to: string) => {
    const before = { html, markdown }[form]
    t.not(before.replace(from, to), before, `${from}`)
    const body = change(await read(path), { [`${text}/${form}`]: before.replace(from, to) })
    return isRefused(() => check(body, path))
  }
  const refused: [form: 'html' | 'markdown', from: string | RegExp, to: string][] = [
    ['html', /^/, '<script src="//x.example"></script>'],
    ['html', /^/, '<img src="x" onerror="alert(1)">'],
    ['html', '<a ', '<a onclick="alert(1)" '],
    ['html', 'href="https:', 'href="javascript:'],
    ['html', /data-resource="[^"]*"/, 'data-resource="other"'],
    ['html', /(?<= )(\p{Letter}+)(?= \p{Letter})/u, '<b>$1</b>'],
    ['html', /<a [^>]*>([^<]*)<\/a>/, '$1'],
    ['markdown', /(?<= )(\p{Letter}+)(?= \p{Letter})/u, '**$1**'],
    ['markdown', /(?<= )(\p{Letter}+)(?= \p{Letter})/u, '[$1](<https://x.example>)'],
    ['markdown', /^/, '![](<https://x.example>)'],
    ['markdown', '](<https:', '](<javascript:'],
    ['markdown', /\[([^\]]*)\]\(<[^>]*>\)/, '$1'],
  ]
  for (const [form, from, to] of refused) t.ok(await checked(form, from, to), `${from} ${to}`)
  t.notOk(await checked('html', '<a ', '<a rel="external" hreflang="en" '), 'what a later version could add')
  t.notOk(await checked('html', /href="[^"]*"/, 'href="https://x.example"'), 'addresses are not in the lock')
})

t.test('the error reaches the caller as a LockError, and no copy is shown in its place', async (t) => {
  const { fetch, baseUrl, options } = await openLocked(t)
  const network = { word: '' }
  const tampering: typeof globalThis.fetch = async (...given) => {
    const response = await fetch(...given)
    if (!network.word) return response
    return new Response((await response.text()).replace('"question":"', `"question":"${network.word}`), {
      headers: { 'cache-control': 'max-age=0' },
    })
  }
  const copies = new Map<string, Copy>()
  const client = { baseUrl, fetch: tampering, retries: 0, locale: 'is', ...options }
  const { questions } = createHandbook({ ...client, store: copies })
  t.match((await questions.get('p1-q6')).question, /^Hefur verið mótuð/)
  network.word = 'Ny '
  t.match((await questions.get('p1-q6')).question, /^Hefur verið mótuð/, 'a fresh copy')
  for (const [address, copy] of copies) copies.set(address, { ...copy, freshUntil: 0, staleUntil: 0, etag: null })
  await t.rejects(questions.get('p1-q6'), LockError)
  await t.rejects(questions.get('p1-q6'), { code: 'LOCK_MISMATCH', message: /\/question of .*p1-q6.*p1-q6\.question/ })
  t.match(await attempt(questions.get('p1-q6')), { error: { code: 'LOCK_MISMATCH' } })
  const bundled = createHandbook({ ...client, mode: 'bundle' })
  await t.rejects(bundled.principles.get('p1'), LockError)
})

t.test('a copy that somebody changed in the store is not shown, but asked for again', async (t) => {
  const { fetch, baseUrl, options } = await openLocked(t)
  const disk = new Map<string, string>()
  const store = {
    get: (address: string): Copy | undefined => JSON.parse(disk.get(address) ?? 'null') ?? undefined,
    set: (address: string, copy: Copy) => disk.set(address, JSON.stringify(copy)),
  }
  const read = () => createHandbook({ baseUrl, fetch, store, ...options, locale: 'is' }).questions.get('p1-q6')
  const { question } = await read()
  for (const [address, copy] of disk) disk.set(address, copy.replace(question, 'Ny'))
  t.equal((await read()).question, question)
  t.ok([...disk.values()].every((copy) => copy.includes(question)))
})
