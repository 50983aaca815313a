import t from 'tap'
import { documents } from '../../src/discovery/documents.ts'
import { kinds } from '../../src/handbook/kinds/index.ts'
import { markdownPath } from '../../src/site/markdown.ts'
import { readingParts } from '../../src/site/reading-parts.ts'
import { sitePath } from '../../src/site/showing.ts'
import { openApp, publicUrl, root } from '../open-app.ts'

const markdown = 'text/markdown; charset=utf-8'
const operator = { name: 'Somebody', url: publicUrl, email: 'somebody@handbook.example' }

/** The lines between `---` as names and values. */
const matterOf = (body: string) =>
  Object.fromEntries(
    (/^---\n([\s\S]*?)\n---\n/.exec(body)?.[1] ?? '').split('\n').map((line) => {
      const [name = '', value = ''] = line.split(/: (.*)/s)
      return [name, JSON.parse(value) as string]
    }),
  )

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
/** Where the links of the text of a page lead: not those of its lists of pages and of its neighbours. */
const linksIn = (html: string) =>
  [
    ...(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '')
      .replace(/<div class="docs-side">[\s\S]*?<\/nav>\s*<\/div>|<nav class="docs-(toc|way)"[\s\S]*?<\/nav>/g, '')
      .replace(/<label[\s\S]*?<\/label>/g, '')
      .matchAll(/<a [^>]*?href="([^"]+)"/g),
  ].map(([, href = '']) => href.replace(/&(#?\w+);/g, (_, name: string) => entities[name] as string))

t.test('each page of the handbook and of the documentation has a Markdown form with the same links', async (t) => {
  const { server, head } = await openApp(t)
  const reading = readingParts(head.release, operator).map(({ path }) => sitePath('en', path))
  const docs = Object.entries(documents).flatMap(([path, { markdown }]) => (markdown === undefined ? [] : [path]))
  t.ok(reading.length > 60 && docs.length > 30)
  for (const path of [...reading, ...docs]) {
    const { body: html, headers } = await server.inject(path)
    t.equal(headers.vary, 'Accept, Accept-Encoding', path)
    t.match(html, `<link rel="alternate" type="text/markdown" href="${publicUrl}${markdownPath(path)}">`)
    const form = await server.inject(markdownPath(path))
    t.equal(form.statusCode, 200, path)
    t.equal(form.headers['content-type'], markdown)
    t.match(form.body, /\n# \S/, path)
    t.notMatch(form.body.replace(/```[\s\S]*?```|`[^`]*`/g, ''), /<(div|p|span|a|ul|table|svg|input)\b/, path)
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
    t.equal(form.body.match(/^ *```/gm)?.length ?? 0, 2 * main.split('<pre').slice(1).length, `${path}: blocks of code`)
    for (const link of linksIn(html)) t.ok(form.body.includes(`](${link})`), `${path}: ${link}`)
  }
})

t.test('the front matter names the item, the release, the language and the licence', async (t) => {
  const { server } = await openApp(t)
  const of = async (url: string) => matterOf((await server.inject(url)).body)
  const release = '2023-01-r1'
  const licence = 'CC BY-SA 3.0 IGO'
  const index = `${publicUrl}/fi/llms.txt`
  t.same(await of('/fi/questions/p1-q6.md'), { id: `${publicUrl}/id/p1-q6`, release, language: 'fi', licence, index })
  t.match(await of('/sv/index.md'), { id: `${publicUrl}/sv/`, release, language: 'sv', licence })
  t.match(await of('/docs/sv/start.md'), { id: `${publicUrl}/docs/sv/start`, language: 'sv', licence: 'MIT' })
})

t.test(
  'clients that prefer Markdown receive it at the URLs of pages and items, and all others what they had',
  async (t) => {
    const { server, head } = await openApp(t)
    const typeOf = async (url: string, accept: string) => (await server.inject({ url, headers: { accept } })).headers
    const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
    for (const url of ['/sv/', '/sv/principles/p1', '/docs', '/docs/start', '/docs/reference/questions']) {
      t.equal((await typeOf(url, 'text/markdown'))['content-type'], markdown, url)
      t.equal((await typeOf(url, 'text/markdown, text/html;q=0.9'))['content-type'], markdown, url)
      for (const accept of [browser, '*/*', 'image/png', 'text/markdown;q=0'])
        t.equal((await typeOf(url, accept))['content-type'], 'text/html; charset=utf-8', `${url} ${accept}`)
    }
    for (const { plural, entries } of kinds) {
      const { id } = entries(head.release.edition)[0] as { id: string }
      const url = `${root}/sv/${plural}/${id}`
      const { body } = await server.inject({ url, headers: { accept: 'text/markdown' } })
      t.equal(matterOf(body).id, `${publicUrl}/id/${id}`)
      for (const accept of ['application/json', '*/*', browser])
        t.match((await typeOf(url, accept))['content-type'], 'application/json', `${url} ${accept}`)
      const refused = await server.inject({ url, headers: { accept: 'text/html' } })
      t.equal(refused.statusCode, 406)
      t.match(refused.body, 'text/markdown')
    }
  },
)

t.test('each form has its own entity tag, depends on the head and is confirmed by a 304', async (t) => {
  const { server } = await openApp(t)
  for (const url of ['/sv/questions/p1-q6', `${root}/sv/questions/p1-q6`]) {
    const page = await server.inject(url)
    const form = await server.inject({ url, headers: { accept: 'text/markdown' } })
    t.not(page.headers.etag, form.headers.etag)
    t.match(form.headers['cache-tag'], /\bhead\b/)
    t.notMatch(page.headers['cache-tag'], /\bhead\b/)
    const headers = { accept: 'text/markdown', 'if-none-match': form.headers.etag as string }
    t.equal((await server.inject({ url, headers })).statusCode, 304)
    t.equal((await server.inject({ url, headers: { ...headers, accept: '*/*' } })).statusCode, 200)
  }
  const pinned = await server.inject('/sv/questions/p1-q6.md?release=2023-01-r1')
  t.match(pinned.headers['cache-control'], 'immutable')
  t.match(pinned.headers.link, `<${publicUrl}/sv/questions/p1-q6.md?release=2023-01-r1>; rel="self"`)
  t.match(pinned.headers.link, `<${publicUrl}/sv/questions/p1-q6>; rel="canonical"`)
})

t.test('llms.txt leads to every language and page, as Markdown', async (t) => {
  const { server, head } = await openApp(t)
  const linked = async (url: string) => {
    const { body, headers } = await server.inject(url)
    t.equal(headers['content-type'], 'text/plain; charset=utf-8')
    t.match(body, /^# .+\n\n> .+\n/)
    return [...body.matchAll(/^- \[.+?\]\((.+?)\)/gm)].map(([, link = '']) => link.slice(publicUrl.length))
  }
  const first = await linked('/llms.txt')
  for (const tag of Object.keys(head.release.locales)) t.ok(first.includes(`/${tag}/llms.txt`))
  const pages = await linked('/en/llms.txt')
  for (const { principles } of [head.release.edition])
    for (const { id, questions } of principles)
      for (const path of [`principles/${id}`, ...questions.map((question) => `questions/${question.id}`)])
        t.ok(pages.includes(`/en/${path}.md`), path)
  for (const url of [...first, ...pages]) {
    const { statusCode, headers } = await server.inject(url)
    t.equal(statusCode, 200, url)
    t.match(headers['content-type'], /^text\/(markdown|plain)|openapi\+json/)
  }
})

t.test('llms-full.txt has every text of the questions of a language', async (t) => {
  const { server, head } = await openApp(t)
  const { body } = await server.inject('/fi/llms-full.txt')
  t.match(matterOf(body), { language: 'fi', release: head.release.id })
  const { texts = {} } = head.release.locales.fi ?? {}
  const plain = (text: string) => text.replace(/[^\p{L}]+/gu, ' ').trim()
  const whole = plain(body)
  const wanted = Object.entries(texts).filter(([segment]) =>
    /^p\d-q\d(\.question|\.guide\.(title|summary))$/.test(segment),
  )
  t.equal(wanted.length, 90)
  for (const [segment, text] of wanted) t.ok(whole.includes(plain(text)), segment)
})
