import t from 'tap'
import { openApp } from '../open-app.ts'

t.test('the status page says how the replica is, in the language of the reader', async (t) => {
  const { server, health, head } = await openApp(t)
  const read = (language: string) => server.inject({ url: '/status', headers: { 'accept-language': language } })
  for (const [language, well] of Object.entries({ sv: 'Allt fungerar.', en: 'Everything works.' })) {
    const { body, headers, statusCode } = await read(language)
    t.equal(statusCode, 200)
    t.match(headers, {
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'cache-control': 'no-store',
      vary: /Accept-Language/,
    })
    t.match(body, well)
    t.match(body, head.release.id)
    for (const { tag, endonym } of Object.values(head.release.locales))
      t.match(body, `<li lang="${tag}" dir="ltr">${endonym}</li>`)
    t.match(body, /<dd>0 (minuter|minutes) \(/)
  }
  t.equal((await read('fi')).headers['content-language'], 'en', 'English for all others')
  const since = '2026-11-27T10:15:00.000Z'
  for (const [name, said] of Object.entries({
    databaseLostSince: 'The database is out of reach.',
    updateFailingSince: 'The service cannot switch to the current release.',
    writesFailingSince: 'The database cannot store changes.',
  } as const)) {
    Object.assign(health, { [name]: since })
    const { body, statusCode } = await read('en')
    t.equal(statusCode, 200)
    t.match(body, said)
    t.match(body, `<time datetime="${since}">27 November 2026 at 10:15 UTC</time>`)
    t.notMatch(body, 'Everything works.')
    Object.assign(health, { [name]: null })
  }
  t.match((await read('en')).body, 'Everything works.')
})
