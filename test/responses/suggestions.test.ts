import t from 'tap'
import { openApp, root } from '../open-app.ts'

/** What is suggested for addresses that nothing answers; null where nothing is near. */
const suggestions: Record<string, string | null> = {
  '/handbook/v1': `${root}/api-info`,
  '/handbook/v1/': `${root}/api-info`,
  '/handbook/v2': `${root}/api-info`,
  '/handbok': `${root}/api-info`,
  '/handbook/v1/api-inf': `${root}/api-info`,
  '/handbook/v1/draft': `${root}/drafts`,
  '/handbook/v1/release/2023-01-r1': `${root}/releases/2023-01-r1`,
  '/handbook/v1/sv/princples/p1': `${root}/sv/principles/p1`,
  '/handbook/v1/sv-SE/princples': `${root}/sv/principles`,
  '/handbook/v1/svv/princples': `${root}/sv/principles`,
  '/handbook/v2/sv/principles': `${root}/sv/principles`,
  '/Handbook/V1/sv/principles': `${root}/sv/principles`,
  '/handbook/v1//sv//principles/': `${root}/sv/principles`,
  '/handbook/v1/zzzzzzzzz': null,
  '/handbook/v1/zzzzzzzzz/zzzzzzzzz': null,
  '/handbook/v1/zzzzzzzzz/principles/p1/x': null,
  '/handbook/v1/releases/x/y/z': null,
  '/nowhere': null,
  '/nowhere/v1/sv/principles': null,
}

t.test(
  'an address that nothing answers is answered with the one that was probably meant, if one is near',
  async (t) => {
    const { server } = await openApp(t)
    for (const [url, suggestion] of Object.entries(suggestions)) {
      const answer = await server.inject({ url, headers: { 'accept-language': 'en' } })
      t.equal(answer.statusCode, 404, url)
      const [, suggested = null] = /(?:Did you mean|Menade du) (.+)\?$/.exec(answer.json().detail) ?? []
      t.equal(suggested, suggestion, url)
    }
  },
)

t.test('every list of the API is found by a name that is nearly its own', async (t) => {
  const { server } = await openApp(t)
  const names = ['api-info', 'locales', 'releases', 'heads', 'feed', 'corrections', 'drafts', 'tokens', 'sessions']
  const more = [
    'audit-events',
    'subscriptions',
    'coverages',
    'terms',
    'handbook',
    'search',
    'plan',
    'bundle',
    'actions',
  ]
  for (const name of [...names, ...more]) {
    const { detail } = (await server.inject(`${root}/${name}x`)).json()
    t.match(detail, `${root}/${name}?`, name)
  }
})

t.test('below an unknown language, the language is what is missing', async (t) => {
  const { server } = await openApp(t)
  const codeOf = async (url: string) => (await server.inject(url)).json().code
  t.equal(await codeOf(`${root}/se/principles/p1/x`), 'LOCALE_NOT_FOUND')
  t.equal(await codeOf(`${root}/sv/principles/p1/x`), 'ADDRESS_NOT_FOUND')
  t.equal(await codeOf(`${root}/se/princples/p1/x`), 'ADDRESS_NOT_FOUND', 'what follows is no part of the API either')
  t.equal(await codeOf('/nowhere/v1/se/principles/p1/x'), 'ADDRESS_NOT_FOUND')
  t.equal(await codeOf('/handbook/v2/se/principles/p1/x'), 'ADDRESS_NOT_FOUND')
})

t.test('of an endless address the beginning is repeated', async (t) => {
  const { server } = await openApp(t)
  const { detail } = (await server.inject(`/nowhere/${'a'.repeat(1000)}`)).json()
  t.match(detail, `/nowhere/${'a'.repeat(291)}.`)
  t.notMatch(detail, 'a'.repeat(300))
})
