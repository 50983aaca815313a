import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import type { Locale } from '../../src/handbook/locale.ts'
import { encodingFor, mediaTypes } from '../../src/responses/negotiate.ts'
import { storeSource } from '../../src/store/source.ts'
import { databaseAt, shipped } from '../database.ts'
import { openApp, publicUrl, root } from '../open-app.ts'

t.test('the smallest encoding that is accepted is used', async (t) => {
  t.equal(encodingFor(undefined), 'identity')
  t.equal(encodingFor('gzip, deflate, br, zstd'), 'br')
  t.equal(encodingFor('gzip'), 'gzip')
  t.equal(encodingFor('br;q=0, gzip'), 'gzip')
  t.equal(encodingFor('*'), 'br')
  t.equal(encodingFor('deflate'), 'identity')
})

t.test('media types are chosen by what the client prefers, whatever parameters it adds', async (t) => {
  const choose = mediaTypes(['application/json', 'text/markdown', 'text/html'])
  const cases: [accept: string | undefined, chosen: string | null][] = [
    [undefined, 'application/json'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html'],
    ['text/markdown', 'text/markdown'],
    ['image/png', null],
    ['application/json;q=0, text/*', 'text/markdown'],
    ['application/json; charset=utf-8', 'application/json'],
    ['application/json;odata=verbose', 'application/json'],
    ['application/json;version="1,0;q=0"', 'application/json'],
    ['APPLICATION/JSON ; Charset=UTF-8 ; Q=0.5', 'application/json'],
    ['text/markdown; charset=utf-8; q=0.9, application/json; charset=utf-8; q=0.1', 'text/markdown'],
    ['text/*;q=0.3, text/html;q=0.7, */*;q=0.1', 'text/html'],
    ['*/*, application/json;q=0', 'text/markdown'],
    ['text/*, text/markdown;q=0, application/json;q=0.1', 'text/html'],
    ['application/json;charset=utf-8;q=0', null],
    ['*/*;q=0', null],
    ['text/plain, *; q=.2, */*; q=.2', 'application/json'],
    ['application/json;q=2', 'application/json'],
    ['', 'application/json'],
    [' , ', 'application/json'],
    ['nonsense', 'application/json'],
    ['my text/markdown', 'application/json'],
    ['text/markdown/x', 'application/json'],
    ['text/markdown;q=-1, text/html;q=0.5', 'text/markdown'],
    ['text/markdown;q=x, text/html;q=0.5', 'text/markdown'],
    ['text/markdown;q="1", text/html;q=0.5', 'text/markdown'],
    ['text/markdown;q=', 'text/markdown'],
    ['application/json, text/html;q=2', 'application/json'],
    ['text/markdown;aq=1;q=0, text/html;q=0.1', 'text/html'],
    ['text/markdown;q=0.5;a=", application/json"', 'text/markdown'],
    ['text/markdown;q=0.5;a="\\", application/json"', 'text/markdown'],
    ['image/png, *;q=0.1', 'application/json'],
    [`application/json;a=${'"\\'.repeat(4000)}`, 'application/json'],
  ]
  for (const [accept, chosen] of cases) t.equal(choose(accept), chosen, accept?.slice(0, 100) ?? 'none')
})

t.test('the read operations accept JSON in every spelling, and refuse what excludes it', async (t) => {
  const { server } = await openApp(t)
  const ask = async (accept: string, url = `${root}/sv/principles/p1`) =>
    (await server.inject({ url, headers: { accept } })).statusCode
  for (const accept of ['application/json; charset=utf-8', 'application/json;odata=verbose', 'text/html, *;q=0.2'])
    t.equal(await ask(accept), 200, accept)
  t.equal(await ask('text/markdown; charset=utf-8', `${root}/sv/plan?questions=p1-q1`), 200)
  t.equal(await ask('application/atom+xml; type=feed', `${root}/feed`), 200)
  for (const accept of ['text/html', '*/*;q=0', 'application/json;q=0']) t.equal(await ask(accept), 406, accept)
})

t.test('a path takes a language in every spelling, and leads to the published one', async (t) => {
  const { server } = await openApp(t)
  const cases: [asked: string, found: string][] = [
    ['/sv-SE/principles/p1', '/sv/principles/p1'],
    ['/SV/principles', '/sv/principles'],
    ['/sv_SE/search?q=a%20b&x=%C3%B6?', '/sv/search?q=a%20b&x=%C3%B6?'],
    ['/%73v-FI/plan?questions=p1-q1', '/sv/plan?questions=p1-q1'],
    ['/en-GB/bundle?release=2023-01-r1', '/en/bundle?release=2023-01-r1'],
    ['/releases/2023-01-r1/locales/fi-FI', '/releases/2023-01-r1/locales/fi'],
    ['/FI/interface', '/fi/interface'],
    ['/no/principles', '/nb/principles'],
    ['/nb-NO/principles', '/nb/principles'],
    ['/no_NO/bundle', '/nb/bundle'],
    ['/da-DK/principles', '/da/principles'],
  ]
  for (const [asked, found] of cases)
    for (const method of ['GET', 'HEAD'] as const) {
      const { statusCode, headers } = await server.inject({ method, url: root + asked })
      t.equal(statusCode, 307, asked)
      t.equal(headers.location, publicUrl + root + found)
      t.equal(headers['cache-control'], 'public, max-age=60')
      t.equal(headers['access-control-allow-origin'], '*')
    }
  const page = await server.inject('/embed/sv-SE/questions/p1-q6?view=frame')
  t.equal(page.headers.location, `${publicUrl}/embed/sv/questions/p1-q6?view=frame`)
  for (const unknown of ['is', 'nn', 'nn-NO', 'se', 'swedish', 'sv!', 'is-IS', 'und', 'x-sv'])
    t.equal((await server.inject(`${root}/${unknown}/principles`)).json().code, 'LOCALE_NOT_FOUND', unknown)
  const problem = await server.inject(`${root}/sv-SE/principles/p1/none`)
  t.equal(problem.headers['content-language'], 'sv')
  t.match(problem.json().detail, `${root}/sv/principles`)
})

t.test('a pinned address matches the languages of its release, a draft those of its own', async (t) => {
  const store = await databaseAt(t, undefined).open()
  const { edition, locales } = shipped()
  const { sv, en } = locales
  await store.publish({ base: null, edition, locales: { sv, en }, actor: 'ann' })
  const nb = { ...(en as Locale), tag: 'nb', endonym: 'norsk bokmål' }
  const release = await store.publish({ base: '2023-01-r1', locales: { nb }, actor: 'ann' })
  const config = readConfig({ LOG_LEVEL: 'silent', HANDBOOK_PUBLIC_URL: publicUrl, HANDBOOK_RATE_LIMIT_MAX: '0' })
  const { server } = await buildApp(config, { release, source: storeSource(store) })
  t.teardown(() => server.close())
  const ask = (url: string) => server.inject(root + url)
  t.equal((await ask('/no-NO/handbook')).headers.location, `${publicUrl}${root}/nb/handbook`)
  t.equal((await ask('/no/handbook?release=2023-01-r1')).statusCode, 404)
  t.equal(
    (await ask('/no/handbook?release=2023-01-r2')).headers.location,
    `${publicUrl}${root}/nb/handbook?release=2023-01-r2`,
  )
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
  for (const [accepted, locale] of [
    ['no', 'nb'],
    ['nb-NO, nb;q=0.9, en;q=0.5', 'nb'],
    ['nn-NO, nn;q=0.9, no;q=0.8, en;q=0.5', 'nb'],
    ['nn, da;q=0.9', 'da'],
    ['nn', 'sv'],
  ] as const)
    t.equal((await ask(`${root}/principles`, accepted)).headers.location, `${publicUrl}${root}/${locale}/principles`)
})
