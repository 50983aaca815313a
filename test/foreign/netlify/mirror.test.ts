/**
 * The mirror's `_headers` and `_redirects` as Netlify's own libraries read them. Its server is not to be had: the files are
 * found here as its documentation says.
 */
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import t from 'tap'
import { createHandbook } from '../../../sdk/src/index.ts'
import { aMirror } from '../../mirrored.ts'
import { publicUrl, root } from '../../open-app.ts'
import { addressesIn, testMissing } from '../../served.ts'
import { printVersions } from '../service.ts'

const here = import.meta.dirname
const load = createRequire(import.meta.url)

interface Rule {
  to: string
  status: number
  force: boolean
}
interface Redirector {
  parsePlain: (text: string, options: object) => Promise<{ match: (request: object) => Rule | null }>
}
interface HeaderRule {
  forRegExp: RegExp
  values: Record<string, string>
}
interface HeadersParser {
  parseAllHeaders: (given: object) => Promise<{ headers: HeaderRule[]; errors: Error[] }>
}

/** What the host is told, and what it makes of an address. */
async function openHost(folder: string) {
  const { parsePlain } = load('netlify-redirector') as Redirector
  const { parseAllHeaders } = (await import(load.resolve('@netlify/headers-parser'))) as HeadersParser
  const rules = await parsePlain(readFileSync(join(folder, '_redirects'), 'utf8'), {})
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [join(folder, '_headers')],
    configHeaders: [],
    minimal: false,
    featureFlags: {},
  })
  /** A file, or the page of a folder. */
  const fileAt = (path: string) =>
    [path, `${path}/index.html`, `${path}.html`]
      .map((name) => join(folder, name))
      .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
  const headersOf = (path: string) => {
    const found = new Headers()
    // Values of one header in two rules are joined, as Netlify does.
    for (const { forRegExp, values } of headers)
      if (forRegExp.test(path)) for (const [name, value] of Object.entries(values)) found.append(name, value)
    return found
  }
  const types: Record<string, string> = { html: 'text/html; charset=utf-8', json: 'application/json' }
  const respond = (file: string, path: string, status: number) => {
    const found = headersOf(path)
    const type = types[file.slice(file.lastIndexOf('.') + 1)]
    if (type && !found.has('content-type')) found.set('content-type', type)
    return new Response(readFileSync(file), { status, headers: found })
  }
  const ask = async (address: string): Promise<Response> => {
    const { pathname, search } = new URL(address, publicUrl)
    const none = () => ''
    const request = { scheme: 'https', host: 'handbook.example', path: pathname, query: search.slice(1), headers: {} }
    const rule = rules.match({ ...request, cookieValues: {}, getHeader: none, getCookie: none })
    const file = fileAt(pathname)
    if (file && !rule?.force) return respond(file, pathname, 200)
    if (rule?.status === 303) return new Response(null, { status: 303, headers: { location: rule.to } })
    const to = rule && fileAt(rule.to)
    if (to) return respond(to, pathname, rule.status)
    return respond(join(folder, '404.html'), pathname, 404)
  }
  return { ask, errors }
}

printVersions(t, here, ['@netlify/headers-parser', 'netlify-redirector'])

t.test('a mirror on Netlify', async (t) => {
  const { folder, write } = await aMirror(t, ['sv', 'en'], { principles: 2 })
  await write()
  const { ask, errors } = await openHost(folder)
  t.same(errors, [])
  let asked = 0
  for (const address of addressesIn(folder)) {
    const { status, headers } = await ask(address)
    if (status !== 200) t.fail(`${address}: ${status}`)
    for (const [name, value] of headers)
      if (/policy|type|language/.test(name) && /, /.test(value)) t.fail(`${address}: ${name}: ${value}`)
    asked += 1
  }
  t.ok(asked > 300, `${asked} addresses`)
  const framed = await ask('/embed/sv/principles/p1?view=frame')
  t.match(framed.headers.get('content-security-policy'), 'frame-ancestors *')
  t.equal(await framed.text(), readFileSync(join(folder, 'embed/sv/principles/p1/frame.html'), 'utf8'))
  t.match((await ask('/')).headers.get('content-security-policy'), "frame-ancestors 'none'")
  t.match(await (await ask(`${root}/sv/bundle?fallback=none`)).json(), { questions: [] })
  t.equal((await ask('/id/p1')).headers.get('location'), '/datasets/concepts')
  // It ignores names that no rule has: a page with marks is the page.
  await testMissing(t, (path) => ask(path.replace('/sv/start?questions=p1-q1', '/sv/nope')))

  const handbook = createHandbook({ baseUrl: publicUrl, fetch: (url) => ask(`${url}`) })
  const { items } = await handbook.questions.list({ principle: 'p2', limit: 3 })
  t.same(
    items.map(({ principle }) => principle),
    ['p2', 'p2', 'p2'],
  )
  t.ok((await handbook.search('innovation')).items.length > 0)
})
