/** The elements in pages of every make: languages, routes, shadow roots, properties, sandboxes. */
import { readFileSync } from 'node:fs'
import type { Locator } from 'playwright-core'
import t from 'tap'
import { fromFragment, toFragment } from '../../sdk/embed/journey.ts'
import type { Bundle } from '../../sdk/src/index.ts'
import { openContext } from '../browser.ts'
import { hostUrl, openHost, shown } from '../host-page.ts'
import { openApp, publicUrl } from '../open-app.ts'
import { soon } from '../wait.ts'

/** The language that an element shows. */
const languageOf = (element: Locator) => element.locator('[part=view]').getAttribute('lang')

t.test('the best language that the service has is shown, whatever the page states', async (t) => {
  const { server } = await openApp(t)
  const element = '<handbook-question question="p1-q6"></handbook-question>'
  for (const [lang, expected] of [
    ['sv-SE', 'sv'],
    ['en-GB', 'en'],
    ['en_US', 'en'],
    ['EN', 'en'],
    ['tlh', 'sv'],
    ['', 'sv'],
  ] as const) {
    const { page, errors } = await openHost(t, server, element, { lang })
    const found = await languageOf(await shown(page, 'handbook-question'))
    t.equal(found, expected, lang)
    t.same(errors, [])
  }
  const stated = await openHost(t, server, element.replace(' ', ' locale="en-GB" '))
  t.equal(await languageOf(await shown(stated.page, 'handbook-question')), 'en', 'the attribute')
})

t.test('the language of the page is found from within the shadow roots of other components', async (t) => {
  const { server } = await openApp(t)
  const { page } = await openHost(t, server, '<div id="outer"></div>', { lang: 'en' })
  await page.evaluate(`{
    const outer = document.querySelector('#outer').attachShadow({ mode: 'open' })
    const middle = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
    middle.appendChild(document.createElement('handbook-question')).setAttribute('question', 'p1-q6')
  }`)
  t.equal(await languageOf(await shown(page, 'handbook-question')), 'en')
})

t.test('properties reflect attributes', async (t) => {
  const { server } = await openApp(t)
  const { page, errors } = await openHost(t, server, '')
  const found = await page.evaluate(`(async () => {
    await customElements.whenDefined('handbook-question')
    const question = document.createElement('handbook-question')
    Object.assign(question, { question: 'p1-q6', heading: 3, locale: 'en' })
    const attributes = ['question', 'heading', 'locale'].map((name) => question.getAttribute(name))
    question.locale = undefined
    return [...attributes, question.hasAttribute('locale'), question.locale, question.api]
  })()`)
  t.same(found, ['p1-q6', '3', 'en', false, '', ''])
  t.same(errors, [])
})

t.test('a page that routes by its fragment keeps its route and the query of it', (t) => {
  const question = { id: 'p1-q1', guide: { actions: [{ id: 'p1-q1-a1' }, { id: 'p1-q1-a2' }] } }
  const bundle = { challenges: [], principles: [{ id: 'p1' }], questions: [question] } as unknown as Bundle
  const proposals = { 'p1-q1': ['a/b?c&d=#!'] }
  const journey = { view: 'map', principle: 'p1', marked: ['p1-q1'], ticked: ['p1-q1-a2'], proposals } as const
  for (const [present, route, query] of [
    ['#/news', '#/news?', {}],
    ['#/news?page=2&sort=', '#/news?', { page: '2', sort: '' }],
    ['#!/news', '#!/news?', {}],
    ['#!news', '#!news?', {}],
    ['#help/page', '#help/page?', {}],
    ['#/', '#/?', {}],
    ['', '#', {}],
    ['#chapter', '#', {}],
    ['#other.view=plan', '#', { 'other.view': 'plan' }],
  ] as const) {
    const fragment = toFragment('handbook', journey, present)
    t.ok(fragment.startsWith(route), fragment)
    const written = new URLSearchParams(fragment.slice(route.length))
    for (const [name, value] of Object.entries(query)) t.equal(written.get(name), value, `${present} keeps ${name}`)
    t.match(fromFragment('handbook', fragment, bundle), { journey, isWhole: true }, fragment)
    t.equal(toFragment('handbook', journey, fragment), fragment, 'the same once more')
  }
  const before = fromFragment('handbook', '#handbook.view=plan&handbook.marked=p1-q1', bundle)
  t.match(before, { journey: { marked: ['p1-q1'], ticked: [] }, isWhole: true }, 'a link from before there were ticks')
  const damaged = fromFragment('handbook', '#handbook.view=plan&handbook.ticked=p1-q1-a1,p9-q9-a9', bundle)
  t.match(damaged, { journey: { ticked: ['p1-q1-a1'] }, isWhole: false }, 'an unknown action is left out')
  t.end()
})

for (const [name, attributes] of Object.entries({
  'a script': 'async',
  'a module': 'type="module"',
}))
  t.test(`a frame in a sandbox gets its height from host.js as ${name}`, async (t) => {
    const { server } = await openApp(t)
    const frame = `<iframe sandbox="allow-scripts" src="${publicUrl}/embed/sv/principles/p1?view=frame" title="Princip 1" width="720" height="10"></iframe>`
    const html = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Intranät</title>${frame}<script src="${publicUrl}/embed/host.js" ${attributes}></script></html>`
    const { context } = await openContext(t, server, { pages: { [hostUrl]: { html } } })
    const page = await context.newPage()
    await page.goto(hostUrl)
    const height = async () => (await page.locator('iframe').boundingBox())?.height ?? 0
    t.ok((await soon(height, (found) => found > 200)) > 200)
  })

for (const sandbox of ['', 'allow-scripts'])
  t.test(
    `a team gets to its plan in a frame with sandbox="${sandbox}", without forms and without host.js`,
    async (t) => {
      const { server } = await openApp(t)
      const frame = `<iframe sandbox="${sandbox}" src="${publicUrl}/embed/sv/principles/p1?view=frame" title="Princip 1" width="720" height="640"></iframe>`
      const html = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Intranät</title>${frame}</html>`
      const { context } = await openContext(t, server, { pages: { [hostUrl]: { html } } })
      const page = await context.newPage()
      await page.goto(hostUrl)
      const inside = page.frameLocator('iframe')
      t.equal(await inside.getByRole('link', { name: 'Visa planen' }).count(), 0, 'nothing is marked')
      const link = (name: string) => inside.getByRole('link', { name })
      const [marks, removes] = [link('Det här behöver vi bli bättre på!'), link('Ta bort ur planen')]
      const marked = (expected: number) =>
        soon(
          () => removes.count(),
          (count) => count === expected,
        )
      // By keys: Playwright clicks what has come to rest, which a document without scripts never tells.
      await marks.nth(1).press('Enter')
      await marked(1)
      await marks.first().press('Enter')
      await marked(2)
      await removes.nth(1).press('Enter')
      await marked(1)
      await link('Visa planen').press('Enter')
      await soon(() => inside.getByRole('heading', { name: 'Vår plan' }).count())
      t.match(page.frames()[1]?.url(), /\/plan\?questions=p1-q1&view=frame$/)
    },
  )

t.test('the script of WordPress gets the height of a frame, also after a link in it', async (t) => {
  const { server } = await openApp(t)
  const frame = `<iframe sandbox="allow-scripts" data-secret="s3cret" src="${publicUrl}/embed/sv/principles/p1?view=frame#?secret=s3cret" title="Princip 1" width="720" height="10"></iframe>`
  // What wp-embed.js does with a message (WordPress 6.1, receiveEmbedMessage).
  const script = `addEventListener('message', ({ data, source }) => {
    if (!data?.secret || /[^a-zA-Z0-9]/.test(data.secret) || data.message !== 'height') return
    const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]')
    if (frame.contentWindow === source) frame.height = Math.max(200, Math.min(1000, parseInt(data.value, 10)))
  })`
  const html = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Blogg</title><script>${script}</script>${frame}</html>`
  const { context } = await openContext(t, server, { pages: { [hostUrl]: { html } } })
  const page = await context.newPage()
  await page.goto(hostUrl)
  const height = async () => (await page.locator('iframe').boundingBox())?.height ?? 0
  t.ok((await soon(height, (found) => found > 200)) > 200)
  await page.evaluate('document.querySelector("iframe").height = 10')
  await page.frameLocator('iframe').getByRole('link', { name: 'Det här behöver vi bli bättre på!' }).first().click()
  t.ok((await soon(height, (found) => found > 200)) > 200)
})

t.test('the manifest and the declarations name every element with its properties', (t) => {
  const manifest = JSON.parse(readFileSync('dist/sdk/custom-elements.json', 'utf8'))
  const [{ declarations }] = manifest.modules
  t.match(declarations, [
    { tagName: 'innovation-handbook', attributes: [{ name: 'api' }, { name: 'locale' }] },
    { tagName: 'handbook-question', attributes: { length: 5 } },
    { tagName: 'handbook-plan', events: [{ name: 'handbook-plan' }, { name: 'handbook-step' }] },
  ])
  t.ok(
    declarations.every(({ attributes }: { attributes: { description: string }[] }) =>
      attributes.every((one) => one.description),
    ),
  )
  for (const name of ['embed', 'react', 'vue', 'svelte'])
    t.match(readFileSync(`dist/sdk/dist/embed/${name}.d.ts`, 'utf8'), /'handbook-question': /, name)
  t.end()
})
