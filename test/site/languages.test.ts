import t from 'tap'
import { copyContent, openApp, partialLocale, root } from '../open-app.ts'

/** Elements that have no end tag. */
const empty = new Set(['input', 'link', 'meta', 'br', 'img', 'hr'])

/** The texts of a page, except its title, each with the language that the nearest element around it states. */
function textsOf(html: string): { text: string; lang: string | undefined }[] {
  const open: (string | undefined)[] = []
  const found: { text: string; lang: string | undefined }[] = []
  for (const [, closing, name, attributes = '', text = ''] of html.matchAll(/<(\/?)([a-z][\w-]*)([^>]*)>([^<]*)/g)) {
    if (closing) open.pop()
    else if (!empty.has(name as string)) open.push(/ lang="([^"]*)"/.exec(attributes)?.[1] ?? open.at(-1))
    if (name !== 'title' && text.trim()) found.push({ text: text.trim(), lang: open.at(-1) })
  }
  return found
}

/** All strings in a JSON value. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(stringsIn)

t.test('every text that falls back states its language, on every page (WCAG 2.2, 3.1.2)', async (t) => {
  const { server } = await openApp(t, { HANDBOOK_CONTENT_DIR: copyContent(t, partialLocale) })
  const textsIn = async (locale: string) => {
    const { _meta, _links, ...bundle } = (await server.inject(`${root}/${locale}/bundle?fallback=none`)).json()
    return new Set(stringsIn(bundle))
  }
  const [icelandic, swedish] = [await textsIn('is'), await textsIn('sv')]
  const seen: Record<string, number> = { is: 0, sv: 0 }
  for (const path of [
    '',
    '/handbook',
    '/principles/p1',
    '/challenges/p1-c1',
    '/questions/p1-q6',
    '/plan?questions=p1-q6,p3-q2',
  ])
    for (const view of ['page', 'frame', 'fragment']) {
      const answer = await server.inject(`/embed/is${path}${path.includes('?') ? '&' : '?'}view=${view}`)
      t.equal(answer.statusCode, 200, path)
      t.match(answer.headers['content-language'], 'is, sv', path)
      for (const { text, lang } of textsOf(answer.body)) {
        const expected = icelandic.has(text) ? 'is' : swedish.has(text) ? 'sv' : undefined
        if (!expected || (icelandic.has(text) && swedish.has(text))) continue
        seen[expected] = (seen[expected] ?? 0) + 1
        t.equal(lang, expected, `${path} ${view}: ${text}`)
      }
    }
  t.ok(Number(seen.is) > 5 && Number(seen.sv) > 100, JSON.stringify(seen))
})
