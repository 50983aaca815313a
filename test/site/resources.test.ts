import t from 'tap'
import { openContext } from '../browser.ts'
import { copyContent, openApp, partialLocale, publicUrl, root } from '../open-app.ts'

const entriesIn = (body: string) => [...body.matchAll(/<li id="([a-z0-9-]+)">/g)].map(([, id]) => id as string)

t.test('the page has every resource with its facts and the guides that link it', async (t) => {
  const { server, head } = await openApp(t)
  const { resources } = head.release.edition
  const { body, headers, statusCode } = await server.inject('/sv/resources')
  t.equal(statusCode, 200)
  t.equal(headers['content-language'], 'sv')
  t.same(entriesIn(body).sort(), resources.map(({ id }) => id).sort())
  t.match(body, `Resurser: ${resources.length} av ${resources.length}`)
  const { items } = (await server.inject(`${root}/sv/resources?limit=50`)).json() as {
    items: { id: string; name: string; url: string | null; placements: { question: string }[] }[]
  }
  for (const { id, name, url, placements } of items) {
    const [entry = ''] = body.split(`<li id="${id}">`)[1]?.split('\n<li id=') ?? []
    t.match(entry, name.slice(0, 20).replaceAll('&', '&amp;'), id)
    if (url !== null) t.ok(entry.includes(`href="${url.replaceAll('&', '&amp;')}"`), `${id} leads to ${url}`)
    for (const { question } of placements)
      t.ok(entry.includes(`/sv/questions/${question}"`), `${id} leads to ${question}`)
  }
  t.match(body, /href="https:\/\/vm\.fi\/en\/public-sector-innovations" hreflang="en"/)
  t.match(
    body,
    /Fallstudie<\/span> · <span>Ministry of Finance, Finland<\/span> · <span>Finland<\/span> · <span>Språk: engelska, finska, svenska/,
  )
})

t.test('the address holds the filters, which are the same as those of the API', async (t) => {
  const { server } = await openApp(t)
  for (const query of ['kind=toolkit', 'country=DK', 'principle=p3', 'kind=toolkit&country=INT&principle=p1']) {
    const { items } = (await server.inject(`${root}/en/resources?limit=50&${query}`)).json()
    const { body } = await server.inject(`/en/resources?${query}`)
    t.ok(items.length > 0, query)
    t.same(entriesIn(body).sort(), items.map(({ id }: { id: string }) => id).sort(), query)
    for (const [name, value] of new URLSearchParams(query))
      t.match(body, new RegExp(`name="${name}"[^~]*?<option value="${value}" selected>`), `${name} is chosen`)
    t.match(body, '<meta name="robots" content="noindex">')
    t.match(
      body,
      `<link rel="alternate" hreflang="fi" href="${publicUrl}/fi/resources?${query.replaceAll('&', '&amp;')}">`,
    )
  }
  const all = await server.inject('/en/resources')
  t.equal(
    (await server.inject('/en/resources?kind=&country=&principle=')).headers.etag,
    all.headers.etag,
    'as a form sends it',
  )
  const none = await server.inject('/en/resources?kind=toolkit&country=ZZ')
  t.equal(none.statusCode, 200)
  t.match(none.body, 'No resource matches your filters')
  t.same(entriesIn(none.body), [])
})

t.test('a form without a script filters, and keeps marks and release', async (t) => {
  const { server, head } = await openApp(t)
  const { context } = await openContext(t, server, { javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${publicUrl}/sv/resources?questions=p1-q1&release=${head.release.id}`)
  await page.getByLabel('Typ').selectOption('toolkit')
  await page.getByLabel('Land').selectOption({ label: 'Danmark' })
  await page.getByRole('button', { name: 'Visa' }).press('Enter')
  await page.waitForURL(/country=DK/)
  const query = new URL(page.url()).searchParams
  t.same([query.get('kind'), query.get('questions'), query.get('release')], ['toolkit', 'p1-q1', head.release.id])
  t.ok((await page.locator('.site-resources > li').count()) > 0)
  t.match(
    await page.locator('.site-resources li a[href*="/questions/"]').first().getAttribute('href'),
    'questions=p1-q1',
  )
})

t.test('a name in another language says so', async (t) => {
  const { server } = await openApp(t, { HANDBOOK_CONTENT_DIR: copyContent(t, partialLocale) })
  const { body } = await server.inject('/is/resources')
  t.match(body, /<h1 lang="sv" dir="ltr">Resurser<\/h1>/)
  t.match(body, /<h2><a [^>]*><span lang="sv" dir="ltr">/)
})
