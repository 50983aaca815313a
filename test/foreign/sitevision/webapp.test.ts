/** The WebApp for Sitevision, built by Sitevision's tool: its server part against the real service, its browser part in Chromium. */
import { readFileSync } from 'node:fs'
import t from 'tap'
import { openApp, publicUrl } from '../../open-app.ts'
import { printVersions } from '../service.ts'
import { openHost } from './host.ts'
import { buildWebapp } from './webapp.ts'

printVersions(t, import.meta.dirname, ['@sitevision/sitevision-scripts', '@sitevision/api'])
const { server } = await openApp(t)
const { version } = JSON.parse(readFileSync('sdk/package.json', 'utf8')) as { version: string }
const files = await buildWebapp(t, (await server.inject('/sdk/innovationshandboken-sitevision.zip')).rawPayload)
const fragment = async (path: string) => (await server.inject(`/embed/sv${path}`)).body

t.test('the file for Sitevision has what a WebApp needs, and nothing of the machine that built it', async (t) => {
  const names = Object.keys(files)
  for (const name of ['manifest.json', 'index.js', 'main.js', 'config/index.html', 'config/global/index.html'])
    t.ok(names.includes(name), name)
  t.match(JSON.parse(files['manifest.json'] as string), { version, type: 'WebApp', bundled: true })
  t.match(files['resource/LICENSE'], 'MIT License')
  for (const [name, text] of Object.entries(files)) t.notMatch(text, /file:\/\/|\{\{version/, name)
  const named = [...(files['main.js'] as string).matchAll(/(\d+):"([0-9a-f]{5})"/g)]
  t.ok(named.length > 5, 'the later parts are apart')
  for (const [, id = '', hash] of named) t.ok(names.includes(`resource/chunk-${id}-${hash}.js`), id)
})

t.test('the server writes the element with the text of the service in it', async (t) => {
  const host = openHost(t, server, files)
  const shown = {
    journey: ['', 'innovation-handbook', ''],
    principle: ['/principles/p1', 'div', 'p1'],
    question: ['/questions/p1-q6', 'handbook-question', 'p1-q6'],
    plan: ['/plan', 'handbook-plan', 'p1-q1, p3-q2'],
  }
  for (const [show, [path = '', tag, item]] of Object.entries(shown)) {
    const query = `?view=fragment&heading=2${show === 'plan' ? '&questions=p1-q1,p3-q2' : ''}`
    const html = await host.html({ show, item, heading: '2' })
    t.ok(html.startsWith(`<${tag}`) && html.endsWith(`${await fragment(`${path}${query}`)}</${tag}>`), show)
    if (tag !== 'div') t.match(html, ` api="${publicUrl}"`)
  }
  t.match(
    await host.html({}),
    /^<innovation-handbook api="[^"]+" id="handbook-12-1" lang="sv" heading="2">/,
    'by default',
  )
  t.match(
    await host.html({ show: 'question', item: 'p1-q6', theme: 'calm' }),
    ' question="p1-q6" heading="2" theme="calm">',
  )
})

t.test('language and release are those of the module, then of the page, then the handbook’s', async (t) => {
  const host = openHost(t, server, files)
  const languageOf = async (locale: string, appData = {}) =>
    / lang="([^"]+)"/.exec(await host.html(appData, { locale }))?.[1]
  t.equal(await languageOf('sv_SE'), 'sv')
  t.equal(await languageOf('en_GB'), 'en')
  t.equal(await languageOf('de'), 'sv', 'the handbook has no German')
  t.equal(await languageOf('sv', { locale: 'fi' }), 'fi')
  const { release } = (await server.inject('/handbook/v1/heads')).json()
  t.match(await host.html({ release }), ` release="${release}"`)
  t.match(await host.html({ release: '1999-01-r1' }), `<a href="${publicUrl}/">Innovationshandboken</a>`)
})

t.test('editors read what is missing, and readers do not', async (t) => {
  const host = openHost(t, server, files)
  const { sv, en } = {
    sv: JSON.parse(files['i18n/sv.json'] as string),
    en: JSON.parse(files['i18n/en.json'] as string),
  }
  t.same(Object.keys(sv), Object.keys(en))
  for (const [key, appData, request] of [
    ['noService', {}, { service: '' }],
    ['noService', {}, { service: 'javascript:alert(1)' }],
    ['noItem', { show: 'plan' }, {}],
    ['notThere', { show: 'question', item: '"><script>alert(1)</script>' }, {}],
  ] as const) {
    const words = sv[key].replace('{0}', '404')
    t.match(await host.html(appData, { ...request, isOffline: true }), `<p><strong>${words}</strong></p>`, key)
    const html = await host.html(appData, request)
    t.notMatch(html, words)
    t.notMatch(html, '<script')
  }
})

t.test('a copy stays while the service is down, and goes when the service has withdrawn it', async (t) => {
  const host = openHost(t, server, files)
  const module = { show: 'plan', item: Array.from({ length: 6 }, (_, at) => `p1-q${at + 1}`).join() }
  const html = await host.html(module)
  t.ok(html.length > 10_000, 'more than a cache keeps')
  t.equal(host.asked.length, 1)
  t.equal(await host.html(module, { now: 299 }), html)
  t.equal(host.asked.length, 1, 'a fresh copy needs no request')
  host.isServiceDown = true
  for (const now of [301, 302]) t.equal(await host.html(module, { now }), html)
  t.equal(host.asked.length, 2, 'the service was asked in vain, and is left in peace')
  t.match(
    await host.html({ ...module, item: 'p2-q1' }),
    /<handbook-plan [^>]+><p><a href="[^"]+">Innovationshandboken<\/a>/,
  )
  t.equal(await host.html(module, { now: 700 }), html, 'another part does not take its place for the same module')
  host.isServiceDown = false
  const german = await host.html(module, { locale: 'de', now: 700 })
  host.isServiceDown = true
  t.equal(
    await host.html(module, { locale: 'de', now: 1001 }),
    german,
    'nor does the language that stands in for another',
  )
  host.isServiceDown = false
  host.instead = { status: 410, contentType: 'application/problem+json', body: '{}' }
  t.notMatch(await host.html(module, { now: 1400 }), 'handbook-guide')
  host.isServiceDown = true
  t.notMatch(await host.html(module, { now: 1800 }), 'handbook-guide')
})

t.test('a website that is read-only shows the handbook without a copy', async (t) => {
  const host = openHost(t, server, files)
  const html = await host.html({ show: 'question', item: 'p1-q6' }, { isReadOnly: true })
  t.match(html, await fragment('/questions/p1-q6?view=fragment&heading=2'))
})

t.test('what could run a script is not shown, and every fragment passes', async (t) => {
  const host = openHost(t, server, files)
  let now = 0
  const shows = async (body: string) => {
    host.instead = { status: 200, contentType: 'text/html', body }
    now += 1000
    return (await host.html({}, { now })).includes(body)
  }
  for (const body of ['<p class="a">1 &lt; 2 🙂</p>', '<a href="https://oecd.org/?a=1&amp;b">OECD</a><br/>'])
    t.ok(await shows(body), body)
  for (const body of [
    '<script>alert(1)</script>',
    '<p onclick="alert(1)">a</p>',
    '<a href="javascript:alert(1)">a</a>',
    '<a href="java&#115;cript:alert(1)">a</a>',
    '<a href=javascript:alert(1)>a</a>',
    '<img src="x" onerror="alert(1)">',
    '<svg><animate onbegin="alert(1)"/></svg>',
    '<p style="position:fixed">a</p>',
    '<iframe src="https://evil.example"></iframe>',
  ])
    t.notOk(await shows(body), body)
  host.instead = undefined
  const { items } = (await server.inject('/handbook/v1/sv/questions?limit=100')).json()
  t.ok(items.length > 20)
  for (const { id } of items)
    t.match(await host.html({ show: 'question', item: id }, { now }), /^<handbook-question .+<ol/s, id)
})
