import { globSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import t from 'tap'
import { docsAlternates, readDocumentation } from '../../../src/site/docs/documentation.ts'
import { addressOf } from '../../../src/site/docs/read-contents.ts'
import { openApp, publicUrl } from '../../open-app.ts'

const { pages, contents } = readDocumentation()

t.test('each Markdown file is a page, except those about the code', (t) => {
  const files = globSync('docs/{*,recipes/*,sv/*}.md')
  t.ok(files.length > 30)
  const aboutCode = ['docs/architecture.md', 'docs/mutation.md']
  const expected = [...files, 'CHANGELOG.md', 'sdk/README.md'].filter((file) => !aboutCode.includes(file))
  t.same(pages.map(({ address }) => address).sort(), expected.map(addressOf).sort())
  t.end()
})

t.test('a page names itself in the list of pages, lists its headings and leads on', async (t) => {
  const { server } = await openApp(t)
  for (const { address, language, title, headings } of pages) {
    const { body, headers, statusCode } = await server.inject(address)
    t.equal(statusCode, 200, address)
    t.equal(headers['content-language'], language)
    t.match(headers['content-security-policy'], "script-src 'self'")
    t.match(body, `<html lang="${language}"`)
    t.equal(body.match(/<h1/g)?.length, 1, `${address} has one heading of the first level`)
    t.ok(title.length > 1)
    const current = [...body.matchAll(/<a href="([^"]+)" aria-current="page">/g)].map(([, url]) => url)
    t.same(current, [`${publicUrl}${address}`], `${address} marks itself`)
    for (const { id } of headings) {
      t.match(body, `<h2 id="${id}">`)
      if (headings.length > 1) t.match(body, `<a href="#${id}">`)
    }
    const neighbours = body.match(/ rel="(next|prev)"/g)?.length ?? 0
    const isEdge = pages.filter((one) => one.language === language).findIndex((one) => one.address === address)
    t.equal(neighbours, isEdge === 0 || isEdge === pages.filter((one) => one.language === language).length - 1 ? 1 : 2)
    t.notMatch(body, /handbok\.example/, `${address} has the URL of the service`)
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    t.same(ids, [...new Set(ids)], `${address} has each id once`)
  }
})

t.test('both tables of contents have a sentence about every entry', (t) => {
  for (const groups of Object.values(contents)) {
    t.ok(groups.length > 3)
    for (const { entries } of groups) {
      t.ok(entries.length > 0)
      for (const { about } of entries) t.match(about, /\.$/)
    }
  }
  t.end()
})

t.test('pages in two languages name each other in the sitemap', async (t) => {
  const { server } = await openApp(t)
  const { body } = await server.inject('/sitemap.xml')
  const both = docsAlternates().filter(({ sv, en }) => sv !== undefined && en !== undefined)
  t.ok(both.length > 6)
  for (const { sv, en } of both)
    for (const path of [sv, en]) t.equal(body.split(`<loc>${publicUrl}${path}</loc>`).length, 2, `${path} once`)
})

t.test('a page is at most 80 kB with all that it loads', async (t) => {
  const { server } = await openApp(t)
  const sizeOf = async (path: string) => brotliCompressSync((await server.inject(path)).rawPayload).length
  const sizes = new Map<string, number>()
  for (const { address } of pages) {
    const { body } = await server.inject(address)
    const loaded = [...body.matchAll(/<(?:link|script)[^>]* (?:href|src)="([^"]+\.(?:css|js|svg))"/g)].map(
      ([, url = '']) => url.slice(publicUrl.length),
    )
    t.ok(loaded.length >= 2)
    let total = await sizeOf(address)
    for (const path of loaded) {
      if (!sizes.has(path)) sizes.set(path, await sizeOf(path))
      total += sizes.get(path) as number
    }
    t.ok(total <= 80_000, `${address}: ${total} bytes`)
  }
})
