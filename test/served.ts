/** What a web server makes of a mirror, compared with the service. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'

/** The addresses that a mirror answers: the folders that have an index, and the files. */
export function addressesIn(folder: string): string[] {
  const { files } = JSON.parse(readFileSync(join(folder, 'mirror.json'), 'utf8')) as { files: object }
  return (
    Object.keys(files)
      .filter(
        (path) =>
          !/\.(br|gz)$|^(nginx\.conf|Caddyfile|_headers|_redirects|web\.config|\.htaccess|\.nojekyll)$|(^|\/)404\.\w+$/.test(
            path,
          ),
      )
      .map((path) => `/${path.replace(/(^|\/)index\.[a-z]+$/, '')}`)
      // The front page of a language is the index of its folder.
      .map((address) => address.replace(/^\/(sv|en|fi|nb|da)$/, '/$1/'))
  )
}

/** The address of the service that a file beside an index stands for. */
export const queried = (address: string) =>
  address.replace(/\/(frame|fragment)\.html$/, '?view=$1').replace(/\/fallback-none\.json$/, '?fallback=none')

/** Lists are whole in a mirror and come page by page from the service. */
export const isList = (address: string) =>
  /\/v1\/(\w+\/)?(principles|dimensions|challenges|questions|actions|resources|corrections)$/.test(address)

const serviceOnly =
  /<link rel="alternate" type="application\/json\+oembed"[^>]*>\n|<form class="site-(search|filter)"[\s\S]*?<\/form>\n|<li><a href="[^"]*\/(?:docs\/api|status)"[^>]*>[\s\S]*?<\/li>\n?/g

/** A page without what a mirror cannot do: search, filter, oEmbed, and show the console and the status of a replica. */
export const withoutForms = (body: Buffer, contentType: unknown): Buffer =>
  /^text\/html/.test(`${contentType}`) ? Buffer.from(`${body}`.replace(serviceOnly, '')) : body

const same = [
  'content-type',
  'last-modified',
  'cache-control',
  'content-language',
  'handbook-release',
  'api-version',
  'access-control-allow-origin',
  'access-control-expose-headers',
  'content-security-policy',
  'cross-origin-resource-policy',
  'referrer-policy',
  'strict-transport-security',
  'x-content-type-options',
]

interface Compared {
  server: FastifyInstance
  addresses: string[]
}

/** A mirror's front page does not redirect. Its reference and its index for assistants do not lead to what it lacks. */
export const onlyHere = ['/mirror.json', '/', '/docs/reference', '/docs/reference.md', '/llms.txt']

/** Fails for each address where a web server sends other bytes or headers. @returns How many were compared. */
export async function compareServed(t: Test, host: string, { server, addresses }: Compared): Promise<number> {
  let compared = 0
  for (const address of addresses.map(queried)) {
    // The service lets caches keep the packages for another time.
    if (onlyHere.includes(address) || /\.(tgz|zip)$/.test(address)) continue
    const ours = await server.inject(address)
    const theirs = await fetch(host + address, { redirect: 'manual', headers: { 'accept-encoding': 'gzip' } })
    const body = Buffer.from(await theirs.arrayBuffer())
    if (
      theirs.status !== 200 ||
      (!isList(address) && !body.equals(withoutForms(ours.rawPayload, ours.headers['content-type'])))
    )
      t.fail(`${address} ${theirs.status}`)
    for (const name of same) {
      const [expected, found] = [ours.headers[name], theirs.headers.get(name)]
      const isExcused =
        // A locale's file does not say which other languages it borrows from, nor a page which it is in.
        name === 'content-language' || (name === 'content-type' && /openapi/.test(address))
      const isSame =
        name === 'access-control-expose-headers' ? found === `${expected}, Handbook-Mirror` : found === expected
      if (!isExcused && !isSame) t.fail(`${address} ${name}: ${found} instead of ${expected}`)
    }
    compared += 1
  }
  return compared
}

/** What every web server makes of addresses that a mirror lacks, and of names in a query that pages do not know. */
export async function testMissing(t: Test, ask: (path: string) => Promise<Response>): Promise<void> {
  for (const path of ['/sv/nope', '/sv/questions/p9-q9', '/en/nope', '/sv/start?questions=p1-q1', '/sv/search?q=a']) {
    const missing = await ask(path)
    t.equal(missing.status, 404, path)
    t.equal(missing.headers.get('content-type'), 'text/html; charset=utf-8', path)
    t.match(await missing.text(), `<html lang="${path.slice(1, 3)}"`, path)
  }
  for (const path of [
    '/sv/start?utm_source=mail',
    '/embed/sv?fbclid=1&utm_medium=x',
    '/embed/host.js?v=2',
    '/portal?x',
  ])
    t.equal((await ask(path)).status, 200, path)
  const sdk = await ask('/sdk/innovation-handbook-sdk.tgz')
  t.match([sdk.status, sdk.headers.get('content-type')], [200, /^application\/(gzip|x-gzip|x-gtar)/])
  t.notOk(sdk.headers.get('content-encoding'), 'npm would unpack it twice')
  t.ok(Buffer.from(await sdk.arrayBuffer()).equals(readFileSync('sdk/released/sdk/innovation-handbook-sdk.tgz')))
}
