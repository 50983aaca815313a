import t from 'tap'
import type { Locale } from '../../src/handbook/locale.ts'
import { LocalisedRelease } from '../../src/responses/localised-release.ts'
import { planDocument } from '../../src/responses/plan-document.ts'
import { projected } from '../../src/responses/projected-plan.ts'
import { releaseContent } from '../../src/store/content-releases.ts'
import { copyContent, openApp, partialLocale, publicUrl, root } from '../open-app.ts'

const address = `${root}/sv/plan?questions=p3-q2,p1-q6,p1-q6`

t.test('a plan holds the guides chosen, each once, in the order of the handbook', async (t) => {
  const { server } = await openApp(t)
  const plan = (await server.inject(address)).json()
  t.same(
    plan.questions.map(({ id }: { id: string }) => id),
    ['p1-q6', 'p3-q2'],
  )
  t.equal(plan.questions[0].guide.actions.length, 3)
  t.equal(plan.questions[0].principleTitle, 'Omfamna och stärk innovationsarbetet i offentlig sektor')
  t.equal(plan.licence.name, 'CC BY-SA 3.0 IGO')
  t.match(plan.licence.notice, /inte en officiell/)
})

t.test('a plan is a document too', async (t) => {
  const { server } = await openApp(t)
  const ask = (accept: string, url = address) => server.inject({ url, headers: { accept } })
  const markdown = await ask('text/markdown')
  t.equal(markdown.headers['content-type'], 'text/markdown; charset=utf-8')
  t.match(markdown.body, /^# Innovationshandboken: Så blir ni bättre$/m)
  t.match(markdown.body, /^- \[ \] Eget förslag\?$/m)
  t.equal(markdown.body.match(/^- \[ \] /gm)?.length, 3 + 1 + 2 + 1)
  const html = await ask('text/html')
  t.equal(html.headers['content-type'], 'text/html; charset=utf-8')
  t.equal(html.headers.vary, 'Accept, Accept-Encoding')
  t.match(html.body, '<html lang="sv" dir="ltr" class="handbook-page')
  t.equal(html.body.match(/<li[ >]/g)?.length, 7)
  t.match(html.body, 'creativecommons.org/licenses/by-sa/3.0/igo/')
  const json = await ask('*/*')
  t.equal(json.headers['content-type'], 'application/json; charset=utf-8', 'one address, three answers kept apart')
})

t.test('a plan page marks texts in another language', async (t) => {
  const { server } = await openApp(t, { HANDBOOK_CONTENT_DIR: copyContent(t, partialLocale) })
  const { body } = await server.inject({ url: `${root}/is/plan?questions=p1-q6`, headers: { accept: 'text/html' } })
  t.match(body, '<html lang="is" dir="ltr" class="handbook-page')
  t.match(body, '<h3 lang="sv" dir="ltr">Portföljstrategi för innovation</h3>')
  t.match(body, '<li>Dreifið athygli')
})

t.test('a plan document leaves out what a language lacks', async (t) => {
  const { server } = await openApp(t, { HANDBOOK_CONTENT_DIR: copyContent(t, partialLocale) })
  const url = `${root}/is/plan?questions=p1-q6,p3-q2&fallback=none`
  const markdown = (await server.inject({ url, headers: { accept: 'text/markdown' } })).body
  t.match(markdown, /^- \[ \] Dreifið athygli/m)
  t.notMatch(markdown, /^(#+|- \[ \]) *$|\n{3}/m)
  const html = (await server.inject({ url, headers: { accept: 'text/html' } })).body
  t.match(html, '<li>Dreifið athygli')
  const self = `${publicUrl}${root}/is/plan?questions=p1-q6,p3-q2&amp;fallback=none`
  t.match(html, `<title>${self}</title>`, 'a document has a title all the same')
  t.notMatch(html, /<(\w+)[^>]*>\s*<\/\1>/)
})

t.test('a plan document begins with its title and ends with its source', async (t) => {
  const { server } = await openApp(t)
  const ask = async (accept: string) => (await server.inject({ url: address, headers: { accept } })).body.trim()
  const self = `${publicUrl}${root}/sv/plan?questions=p1-q6,p3-q2`
  const html = await ask('text/html')
  t.match(html, '<title>Innovationshandboken: Så blir ni bättre</title>')
  t.match(html, '<h1>Innovationshandboken: Så blir ni bättre</h1>')
  const { licence, questions } = JSON.parse(await ask('application/json'))
  for (const text of [licence.attribution, licence.notice]) t.match(html, text.replaceAll('&', '&amp;').slice(0, 60))
  const corrections = `<a href="${publicUrl}/embed/sv/corrections">Förteckning över rättelser</a>`
  t.match(
    html,
    `<a rel="license" href="${licence.url}">${licence.name}</a> · ${corrections} · <a href="${self}">${self}</a>`,
  )
  t.equal(questions[1].question, (await server.inject(`${root}/sv/questions/p3-q2`)).json().question)
})

t.test('texts of a language that is written from right to left say so in a plan in another', async (t) => {
  const { release } = releaseContent('content', new Date('2026-01-01T08:00:00Z'))
  const { sv, en } = release.locales as Record<'sv' | 'en', Locale>
  const only = (tag: string, dir: 'ltr' | 'rtl', fallback: string[], texts: Record<string, string>): Locale => {
    return { ...en, tag, dir, fallback, texts }
  }
  const ar = only('ar', 'rtl', ['sv'], { 'p1-q6.guide.title': 'عنوان', 'interface.corrections': 'تصحيحات' })
  const fa = only('fa', 'ltr', ['ar', 'sv'], { 'p1-q6.question': 'Question' })
  const localised = (locale: string) =>
    new LocalisedRelease(
      { ...release, locales: { sv, ar, fa } },
      { locale, fallback: 'chain', pinned: false, publicUrl },
    )
  const titleIn = (locale: string) => {
    const document = planDocument(projected(['p1-q6'], localised(locale)), localised(locale), 'https://plan.example')
    const texts = document.blocks.flatMap((block) => ('text' in block ? [block.text] : []))
    const links = document.source.flatMap(({ pieces }) => pieces)
    const corrections = links.find((piece) => typeof piece === 'object' && piece.words === 'تصحيحات')
    return { isRtl: document.isRtl, corrections, title: texts.find(({ pieces }) => pieces.includes('عنوان')) }
  }
  const url = (locale: string) => `${publicUrl}/embed/${locale}/corrections`
  t.same(titleIn('ar'), {
    isRtl: true,
    corrections: { words: 'تصحيحات', url: url('ar') },
    title: { pieces: ['عنوان'] },
  })
  t.same(titleIn('fa'), {
    isRtl: false,
    corrections: { words: 'تصحيحات', url: url('fa'), lang: 'ar', isRtl: true },
    title: { pieces: ['عنوان'], lang: 'ar', isRtl: true },
  })
})
