/** Links to resources say in which language the page is, where it is not the language of the text (`hreflang`). */
import t from 'tap'
import { Words } from '../../sdk/embed/words.ts'
import type { Bundle } from '../../sdk/src/types.ts'
import { partPaths } from '../../src/site/parts.ts'
import { copyContent, openApp, partialLocale, root } from '../open-app.ts'

/** The first language of each resource, by its id. */
const languagesOf = (resources: { id: string; languages: string[] }[]) =>
  new Map(resources.map(({ id, languages }) => [id, languages[0]]))

/** The links to resources in some HTML. */
const linksIn = (html: string) =>
  [...html.matchAll(/<a href="[^"]*"(?: hreflang="([^"]*)")? data-resource="([^"]*)">/g)].map(
    ([, hreflang, resource = '']) => ({ hreflang, resource }),
  )

t.test('every page, piece, frame and plan marks links to pages in another language', async (t) => {
  const { server, head } = await openApp(t)
  const { release } = head
  const languages = languagesOf(release.edition.resources)
  for (const locale of ['sv', 'en', 'fi']) {
    const questions = release.edition.principles.flatMap((one) => one.questions.map(({ id }) => id)).join(',')
    const plan = { url: `${root}/${locale}/plan?questions=${questions}`, headers: { accept: 'text/html' } }
    const pages = partPaths(release).map((path) => `/embed/${locale}${path}`)
    const forms = ['?view=frame', '?view=fragment'].map((query) => `/embed/${locale}/questions/p1-q6${query}`)
    let marked = 0
    for (const request of [plan, ...pages, ...forms, `/embed/${locale}/plan?questions=${questions}`]) {
      const { body } = await server.inject(request)
      const links = linksIn(body)
      t.equal(links.length, body.match(/<a [^>]*data-resource/g)?.length ?? 0, 'every link has this form')
      for (const { hreflang, resource } of links) {
        const language = languages.get(resource)
        t.equal(hreflang, language === locale ? undefined : language, `${resource} in ${locale}`)
        if (hreflang !== undefined) marked += 1
      }
    }
    t.ok(marked > 20, `${marked} links are marked in ${locale}`)
  }
})

t.test('a text in another language than the page compares with its own', async (t) => {
  const { server, head } = await openApp(t, { HANDBOOK_CONTENT_DIR: copyContent(t, partialLocale) })
  const languages = languagesOf(head.release.edition.resources)
  const [, tag] = /^locales\/([^/]+)\//.exec(Object.keys(partialLocale)[0] ?? '') ?? []
  const links = linksIn((await server.inject(`/embed/${tag}/questions/p1-q6`)).body)
  t.ok(links.length > 0)
  t.ok(links.some(({ resource }) => languages.get(resource) === 'sv'))
  for (const { hreflang, resource } of links) {
    const language = languages.get(resource)
    t.equal(hreflang, language === 'sv' ? undefined : language, `${resource} in a Swedish text`)
  }
})

t.test('so does the component, also for a language with a region', async (t) => {
  const { server } = await openApp(t)
  const bundle: Bundle = (await server.inject(`${root}/en/bundle`)).json()
  const hreflangs = (words: Words) =>
    bundle.questions.flatMap((_, index) =>
      (['toolbox', 'caseStudy'] as const).flatMap((place) =>
        words
          .pieces(`/questions/${index}/guide/${place}/text`)
          .flatMap((piece) => (typeof piece === 'string' ? [] : [[piece.url, piece.hreflang]])),
      ),
    )
  const languages = new Map(bundle.resources.map(({ url, languages }) => [url, languages[0]]))
  for (const locale of ['en', 'en-gb']) {
    const found = hreflangs(new Words({ ...bundle, _meta: { ...bundle._meta, locale } }))
    t.ok(found.some(([, hreflang]) => hreflang === 'fr'))
    for (const [url, hreflang] of found) {
      const language = languages.get(url as string)
      t.equal(hreflang, language === 'en' ? undefined : language, `${url} in ${locale}`)
    }
  }
})
