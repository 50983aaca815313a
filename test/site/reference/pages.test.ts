import { brotliCompressSync } from 'node:zlib'
import t from 'tap'
import { tags } from '../../../src/discovery/document-info.ts'
import { operations } from '../../document.ts'
import { openApp, publicUrl } from '../../open-app.ts'

const overview = '/docs/reference'
const paths = [overview, ...Object.keys(tags).map((tag) => `${overview}/${tag}`)]

type Server = Awaited<ReturnType<typeof openApp>>['server']

async function bodiesOf(server: Server): Promise<Map<string, string>> {
  const bodies = new Map<string, string>()
  for (const path of paths) {
    const { statusCode, body, headers } = await server.inject(path)
    t.equal(statusCode, 200, path)
    t.match(headers['content-security-policy'], "default-src 'none'")
    bodies.set(path, body)
  }
  return bodies
}

/** The part of a page that describes an operation. */
const sectionOf = (body = '', id: string) => {
  const [, rest = ''] = body.split(`<section id="${id}">`)
  return rest.slice(0, rest.search(/<section id="(?!object-)|<nav/))
}

const codesIn = (section: string) => [
  ...new Set([...section.matchAll(/<code>([A-Z_]{5,})<\/code>/g)].map(([, code]) => code)),
]

t.test('every operation is in the overview, and with all it takes and returns on the page of its tag', async (t) => {
  const { server } = await openApp(t)
  const bodies = await bodiesOf(server)
  t.ok(operations.length > 50)
  for (const { operationId, tags: of, parameters = [], responses } of operations as ((typeof operations)[0] & {
    tags: string[]
  })[]) {
    for (const tag of of) {
      t.match(bodies.get(overview), `${publicUrl}${overview}/${tag}#${operationId}`)
      const body = bodies.get(`${overview}/${tag}`)
      const section = sectionOf(body, operationId)
      for (const { name, in: place } of parameters)
        t.match(
          place === 'header' ? section + sectionOf(body, 'headers') : section,
          `<th scope="row"><code>${name}</code>`,
          `${operationId} ${name}`,
        )
      for (const status of Object.keys(responses).filter((one) => Number(one) < 400))
        t.match(section, `<strong>${status}</strong>`, operationId)
    }
    t.match(bodies.get(overview), `id="${operationId}"`, 'an address with the name of an operation still leads to it')
  }
})

t.test('an operation lists its own errors, and the page those of every operation', async (t) => {
  const { server } = await openApp(t)
  const body = (await server.inject(`${overview}/search`)).body
  t.same(codesIn(sectionOf(body, 'searchItems')), [
    'UNAUTHENTICATED',
    'LOCALE_NOT_FOUND',
    'RELEASE_NOT_FOUND',
    'DRAFT_NOT_FOUND',
    'RELEASE_WITHDRAWN',
  ])
  const common = codesIn(sectionOf(body, 'errors'))
  t.ok(common.includes('INVALID_REQUEST') && common.includes('RATE_LIMITED') && !common.includes('LOCALE_NOT_FOUND'))
  t.match(body, `${publicUrl}/docs/problems#locale-not-found`)
  t.match(body, 'Choose a locale from /handbook/v1/locales', 'what to do')
})

t.test('type, default and bounds stand in columns, and not in the description too', async (t) => {
  const { server } = await openApp(t)
  const section = sectionOf((await server.inject(`${overview}/search`)).body, 'searchItems')
  const row = (name: string) =>
    [...section.matchAll(/<tr><th scope="row"><code>(.*?)<\/code><small>(.*?)<\/small><\/th>(.*?)<\/tr>/g)].flatMap(
      ([, found, place, cells = '']) =>
        found === name ? [place, ...cells.split('</td>').map((cell) => cell.replace(/<.*?>/g, ''))] : [],
    )
  t.same(row('limit').slice(0, 4), ['query', 'integer', '20', '1–100'])
  t.same(row('q').slice(0, 3), ['query, required', 'string', '–'])
  t.equal(row('q')[3], '1–200 characters; not blank')
  t.match(row('fallback').slice(0, 3), ['query', 'string', 'chain'])
  t.equal(row('fallback')[3], 'chain, none')
  t.notMatch(section, /A whole number from|No default\.|A text of at most/)
})

t.test('an object that a table names is described on the same page, and every link leads somewhere', async (t) => {
  const { server } = await openApp(t)
  const bodies = await bodiesOf(server)
  const ids = new Map(
    [...bodies].map(([path, body]) => [path, [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)]),
  )
  for (const [path, of] of ids) t.equal(new Set(of).size, of.length, `${path} has no id twice`)
  let followed = 0
  for (const [from, body] of bodies)
    for (const [, href = ''] of body.matchAll(/href="([^"]+)"/g)) {
      if (!href.startsWith(publicUrl) && !href.startsWith('#')) continue
      const [path = '', id] = href.replace(publicUrl, '').split('#')
      const known = ids.get(path || from)
      if (known && id) t.ok(known.includes(id), `${from} ${href}`)
      else if (!known && /^\/docs/.test(path)) t.equal((await server.inject(path)).statusCode, 200, `${from} ${href}`)
      followed += 1
    }
  t.ok(followed > 500, `${followed} links`)
  t.ok(bodies.get(`${overview}/questions`)?.includes('<div id="object-RichText">'))
})

t.test('the pages need no script, and none is heavier than 80 kB', async (t) => {
  const { server } = await openApp(t)
  for (const [path, body] of await bodiesOf(server)) {
    t.notMatch(
      body,
      /<script(?! (type="module" )?src="https:\/\/handbook\.example\/(docs\/docs|embed\/copy)\.js")|style=|onclick|<iframe/,
      path,
    )
    let weight = brotliCompressSync(body).length
    for (const [, address = ''] of body.matchAll(/<link rel="(?:stylesheet|icon)" href="([^"]+)"/g)) {
      const loaded = await server.inject(address.replace(publicUrl, ''))
      t.equal(loaded.statusCode, 200, address)
      weight += brotliCompressSync(loaded.rawPayload).length
    }
    t.ok(weight < 80_000, `${path}: ${weight}`)
  }
})
