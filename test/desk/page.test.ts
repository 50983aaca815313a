import { brotliCompressSync } from 'node:zlib'
import t from 'tap'
import { deskAssets } from '../../src/desk/assets.ts'
import { openMaintainers } from '../publishing/maintainers.ts'

/** Bytes that the whole page may weigh, compressed. */
const most = 60 * 1024
/** Bytes that may be loaded later, compressed. */
const mostLater = 120 * 1024

t.test('the page weighs at most 60 kB, runs nothing but its own script, and is kept by its name', async (t) => {
  const { server } = await openMaintainers(t)
  const page = await server.inject({ url: '/desk', headers: { 'accept-language': 'sv' } })
  t.equal(page.statusCode, 200)
  t.match(page.headers['content-security-policy'], "script-src 'self'; style-src 'self'")
  t.notMatch(page.headers['content-security-policy'], /unsafe|\*|https?:/)
  t.match(page.body, '<html lang="sv" class="handbook-page">')
  t.notMatch(page.body, /<script(?![^>]* src=)|<style| style=| on[a-z]+=|https?:/)
  const addresses = [...page.body.matchAll(/(?:src|href)="(desk\/assets\/[^"]+)"/g)].map(([, address]) => address)
  t.equal(addresses.length, 2)
  t.match(page.body, '<link rel="icon" href="favicon.svg">')
  t.match(page.headers['content-security-policy'], "img-src 'self'")
  t.equal((await server.inject('/favicon.svg')).headers['content-type'], 'image/svg+xml')
  t.equal((await server.inject('/favicon.ico')).statusCode, 200, 'for pages that name none')
  let weight = brotliCompressSync(page.body).length
  for (const address of addresses) {
    const answer = await server.inject({ url: `/${address}`, headers: { 'accept-encoding': 'gzip, br' } })
    t.equal(answer.headers['content-encoding'], 'br')
    t.match(answer.headers['cache-control'], 'immutable')
    weight += answer.rawPayload.length
  }
  const plain = await server.inject({ url: `/${addresses[0]}`, headers: { 'accept-encoding': 'gzip, br;q=0' } })
  t.equal(plain.headers['content-encoding'], undefined, 'who refuses an encoding does not get it')
  t.ok(weight < most, `${weight} bytes`)
  t.equal((await server.inject('/desk/assets/desk-0.js')).statusCode, 404)
  const [lazy = ''] = /desk\/assets\/language-[^"]+/.exec(page.body) ?? []
  const detector = await server.inject({ url: `/${lazy}`, headers: { 'accept-encoding': 'br' } })
  t.ok(detector.rawPayload.length < mostLater, `${detector.rawPayload.length} bytes for those who write`)
  t.equal(deskAssets().length, 3)
})
