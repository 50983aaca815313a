import t from 'tap'
import { openApp, publicUrl } from '../open-app.ts'

const known = {
  HANDBOOK_OPERATOR_NAME: 'Exempelkommun & Co',
  HANDBOOK_OPERATOR_EMAIL: 'fraga@kommun.example',
}

t.test('each language has a statement of accessibility and one of privacy, with the operator’s contact', async (t) => {
  const { server, head } = await openApp(t, known)
  for (const tag of Object.keys(head.release.locales))
    for (const path of [`/${tag}/accessibility`, `/${tag}/privacy`]) {
      const { body, headers, statusCode } = await server.inject(path)
      t.equal(statusCode, 200, path)
      t.equal(headers['content-language'], tag, `${path} is whole in its language`)
      t.match(body, 'Exempelkommun &amp; Co')
      t.match(body, '<a href="mailto:fraga@kommun.example">fraga@kommun.example</a>')
      const [main = ''] = /<main[\s\S]*<\/main>/.exec(body) ?? []
      t.notMatch(main, /\{\w+\}/, 'every placeholder is filled')
      t.notMatch(body, 'noindex')
      if (path.endsWith('accessibility')) {
        t.match(main, /\b\d{1,2}\.? [a-zA-Z]+ 20\d\d\b/, 'the day stands before the month')
        t.match(main, 'https://www.digg.se/tdosanmalan')
        t.match(main, '2018:1937')
      }
    }
})

t.test('an operator who has stated nothing is no invented one', async (t) => {
  const { server } = await openApp(t)
  for (const path of ['/en/accessibility', '/en/privacy']) {
    const { body } = await server.inject(path)
    t.notMatch(body, 'mailto:')
    t.match(body, 'The operator of this service has stated no e-mail address.')
  }
  t.match((await server.inject('/sv/accessibility')).body, 'Den som driver tjänsten står bakom')
  t.match((await server.inject('/nb/accessibility')).body, 'Den som driver tjenesten, står bak')
})

t.test('the foot of every page leads to them, and the sitemap lists them', async (t) => {
  const { server } = await openApp(t)
  const sitemap = (await server.inject('/sitemap.xml')).body
  for (const name of ['resources', 'accessibility', 'privacy']) {
    t.match(sitemap, `<loc>${publicUrl}/fi/${name}</loc>`)
    for (const page of ['/fi/', '/fi/questions/p1-q6', '/fi/search', '/fi/privacy'])
      t.match((await server.inject(page)).body, `<a href="${publicUrl}/fi/${name}">`, `${page} leads to ${name}`)
  }
  t.notMatch(sitemap, /\/(sv|en|fi|nb|da)\/search</)
})
