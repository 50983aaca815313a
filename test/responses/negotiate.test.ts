import t from 'tap'
import { lookUpLocale } from '../../src/handbook/look-up-locale.ts'
import { encodingFor, mediaTypes } from '../../src/responses/negotiate.ts'
import { openApp, publicUrl, root } from '../open-app.ts'

t.test('a locale is looked up by RFC 4647', async (t) => {
  const tags = ['en', 'sv', 'pt-br', 'zh-hant']
  const cases: [string | undefined, string][] = [
    [undefined, 'sv'],
    ['', 'sv'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de, en;q=0.5', 'en'],
    ['en;q=0.5, sv;q=0.9', 'sv'],
    ['en;q=0', 'sv'],
    ['PT-BR', 'pt-br'],
    ['pt', 'sv'],
    ['zh-Hant-x-private', 'zh-hant'],
    ['*', 'sv'],
    ['de, *;q=0.1, en;q=0.2', 'en'],
    ['x'.repeat(5000), 'sv'],
    ['en;q=nonsense', 'sv'],
  ]
  for (const [header, expected] of cases) t.equal(lookUpLocale(header, tags, 'sv'), expected, header ?? 'none')
})

t.test('the smallest encoding that is accepted is used', async (t) => {
  t.equal(encodingFor(undefined), 'identity')
  t.equal(encodingFor('gzip, deflate, br, zstd'), 'br')
  t.equal(encodingFor('gzip'), 'gzip')
  t.equal(encodingFor('br;q=0, gzip'), 'gzip')
  t.equal(encodingFor('*'), 'br')
  t.equal(encodingFor('deflate'), 'identity')
})

t.test('media types are chosen by what the client prefers', async (t) => {
  const choose = mediaTypes(['application/json', 'text/markdown', 'text/html'])
  t.equal(choose(undefined), 'application/json')
  t.equal(choose('text/html,application/xhtml+xml,*/*;q=0.8'), 'text/html')
  t.equal(choose('text/markdown'), 'text/markdown')
  t.equal(choose('image/png'), null)
  t.equal(choose('application/json;q=0, text/*'), 'text/markdown')
})

t.test('an address without a locale redirects to the negotiated one and keeps the query', async (t) => {
  const { server } = await openApp(t)
  const ask = (url: string, language?: string) =>
    server.inject({ url, headers: language ? { 'accept-language': language } : {} })
  const answer = await ask(`${root}/actions?principle=p1&limit=2`, 'en-GB, sv;q=0.5')
  t.equal(answer.statusCode, 307)
  t.equal(answer.headers.location, `${publicUrl}${root}/en/actions?principle=p1&limit=2`)
  t.equal(answer.headers.vary, 'Accept-Language')
  t.equal((await ask(`${root}/questions/p1-q6`)).headers.location, `${publicUrl}${root}/sv/questions/p1-q6`)
  t.equal(
    (await ask(`${root}/plan?questions=p1-q1`, 'de')).headers.location,
    `${publicUrl}${root}/sv/plan?questions=p1-q1`,
    'never 406 for a language',
  )
})
