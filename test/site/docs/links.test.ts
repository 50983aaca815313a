import t from 'tap'
import { readConfig } from '../../../src/config.ts'
import { mirroredResponses } from '../../../src/mirror/mirrored.ts'
import { deadLinks } from '../../../src/site/docs/dead-links.ts'
import { exampleUrl, readDocumentation } from '../../../src/site/docs/documentation.ts'
import { toHtml } from '../../../src/site/docs/markdown.ts'
import { releaseContent } from '../../../src/store/content-releases.ts'
import { openApp, publicUrl } from '../../open-app.ts'

const { pages } = readDocumentation()

t.test('every link and picture of the documentation leads somewhere, in the service and in a mirror', async (t) => {
  const { server } = await openApp(t)
  const config = readConfig({ HANDBOOK_PUBLIC_URL: publicUrl })
  const { release } = releaseContent('content', new Date('2026-11-23T08:00:00Z'))
  const mirrored = new Map<string, string>()
  const source = { release, rolledBackAt: null, config, document: async () => '{}' }
  for await (const [address, { body }] of mirroredResponses(source, new Date())) mirrored.set(address, `${body}`)
  const served = new Map<string, string>()
  const ofService = async (path: string) => {
    if (!served.has(path)) {
      const { statusCode, body } = await server.inject(path)
      if (statusCode === 200) served.set(path, body)
    }
    return served.get(path)
  }
  const ofMirror = (path: string) => mirrored.get(path)
  for (const [name, find] of Object.entries({ ofService, ofMirror }))
    for (const { address } of pages) {
      const body = (await find(address)) ?? ''
      const urls = [...body.matchAll(/ (?:href|src)="([^"]+)"/g)].map(([, url = '']) => url)
      t.ok(urls.length > 20, `${name}: ${address} has links`)
      for (const url of urls.filter((one) => one.startsWith('#') || one.startsWith(`${publicUrl}/`))) {
        const [path = '', anchor] = url.startsWith('#')
          ? [address, url.slice(1)]
          : url.slice(publicUrl.length).split('#')
        const target = await find(path)
        const isThere = target !== undefined && (anchor === undefined || target.includes(` id="${anchor}"`))
        if (!isThere) t.fail(`${name}: ${url} in ${address}`)
      }
    }
  t.ok(served.size > 60, `${served.size} addresses`)
})

const page = (text: string) =>
  toHtml({ file: 'docs/start.md', language: 'en', text }, new Map([['docs/embed.md', '/docs/embed']]))

t.test('a link to a file that does not exist stops the build', (t) => {
  t.throws(() => page('[lost](lost.md)'), { message: 'docs/start.md: the link to lost.md leads nowhere' })
  t.throws(() => page('![lost](images/lost.png)'), { message: /images\/lost\.png leads nowhere/ })
  t.end()
})

t.test('a code block in a language without a label, such as a diagram as text, stops the build', (t) => {
  t.throws(() => page('```mermaid\nflowchart LR\n```'), {
    message: 'docs/start.md: code blocks in mermaid have no label',
  })
  t.match(page('```\n1\n```').body, '<span>Output</span>')
  t.end()
})

t.test('a link to a page leads to the page, and a link to another file is plain text', (t) => {
  t.match(page('[portal](embed.md#oembed)').body, `<a href="${exampleUrl}/docs/embed#oembed">portal</a>`)
  t.match(page('See [the code](architecture.md).').body, '<p>See the code.</p>')
  t.match(
    page('`/docs/problems` and `/docs/{page}`').body,
    `<a href="${exampleUrl}/docs/problems"><code>/docs/problems</code></a> and <code>`,
  )
  t.end()
})

t.test('an anchor that does not exist stops the build', (t) => {
  const bodies = new Map([
    ['/docs', `<h1 id="a">A</h1><a href="${exampleUrl}/docs/b#c">C</a><a href="#a">A</a><a href="#lost">L</a>`],
    ['/docs/b', `<h2 id="b">B</h2>`],
  ])
  t.same(deadLinks(bodies), [`/docs: ${exampleUrl}/docs/b#c`, '/docs: #lost'])
  t.end()
})
