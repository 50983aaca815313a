import t from 'tap'
import { openApp, publicUrl, root } from '../open-app.ts'

t.test('the pages load nothing from elsewhere and need no script', async (t) => {
  const { server } = await openApp(t)
  for (const url of ['/', '/docs/reference', '/status']) {
    const { body, headers, statusCode } = await server.inject(url)
    t.equal(statusCode, 200, url)
    t.match(headers['content-type'], 'text/html')
    t.match(headers['content-security-policy'], "default-src 'none'")
    t.notMatch(body, /<script|style=|onclick|<iframe/, url)
    const loaded = [...body.matchAll(/<(?:link|img)[^>]* (?:href|src)="([^"]+)"/g)].map(
      ([, address]) => address as string,
    )
    t.ok(loaded.length > 0)
    t.ok(
      loaded.every((address) => address.startsWith(publicUrl)),
      url,
    )
  }
})

t.test('the front page gives three addresses that answer, in the reader’s language', async (t) => {
  const { server } = await openApp(t)
  for (const language of ['sv', 'en']) {
    const { body, headers } = await server.inject({ url: '/', headers: { 'accept-language': language } })
    t.equal(headers['content-language'], language)
    const links = [...body.matchAll(/<li><a href="([^"]+)"/g)].map(([, address]) =>
      (address as string).replace(publicUrl, ''),
    )
    t.equal(links.length, 3)
    for (const link of links) t.equal((await server.inject(link)).statusCode, 200, link)
  }
})

t.test('the documentation shows every operation with its example', async (t) => {
  const { server } = await openApp(t)
  const { body } = await server.inject('/docs/reference')
  for (const name of ['openapi', 'openapi-maintaining']) {
    const document = (await server.inject(`${root}/${name}.json`)).json()
    const methods = (Object.values(document.paths) as Record<string, { operationId: string }>[]).flatMap(Object.values)
    t.ok(methods.length > 20, `${name}: ${methods.length} operations`)
    for (const { operationId } of methods) t.match(body, `<section id="${operationId}">`)
  }
})
