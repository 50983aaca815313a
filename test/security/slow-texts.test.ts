/** Texts that are made to be slow to look at. Where one is looked at from each of its places, these tests never end. */
import type { LightMyRequestResponse } from 'fastify'
import t from 'tap'
import { type Json, maintaining } from '../document.ts'
import { root } from '../open-app.ts'
import { begin, openMaintainers } from '../publishing/maintainers.ts'

const slow = (length: number): string[] => [
  `${'a'.repeat(length)}\n`,
  `a${' '.repeat(length)}b`,
  `${'a-'.repeat(length / 2)}!`,
  `https://a.example/${'a/'.repeat(length / 2)} `,
  `https://${'a.'.repeat(length / 2)}\u0000`,
  `${'['.repeat(length)}](`,
  '0'.repeat(length),
]

t.test('a header as long as headers may be costs no more than others', async (t) => {
  const { server } = await openMaintainers(t)
  const addresses = ['/', '/nowhere', `${root}/principles`, `${root}/sv/principles`, `${root}/drafts`]
  /** Processor time, since others may be at work beside. */
  const cost = async (name: string, text: string) => {
    const before = process.cpuUsage()
    for (const url of addresses) {
      const { statusCode } = await server.inject({ url, headers: { [name]: text.replaceAll(/[\n\0]/g, '\t') } })
      if (statusCode >= 500) t.fail(`${name} ${statusCode}`)
    }
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  for (const name of ['accept', 'accept-encoding', 'accept-language', 'authorization', 'cookie', 'if-none-match']) {
    const usual = Math.max(20_000, await cost(name, 'a'.repeat(14_000)))
    for (const text of slow(14_000)) {
      const times = (await cost(name, text)) / usual
      t.ok(times < 20, `${name}: ${JSON.stringify(text.slice(0, 10))} ${times.toFixed(1)} times as much`)
    }
  }
})

/** The names of the texts that a body may hold, beside each other or in lists and objects. */
function textsOf(schema: unknown, names: string[] = []): string[] {
  if (typeof schema !== 'object' || schema === null) return names
  for (const [name, property] of Object.entries((schema as { properties?: Json }).properties ?? {}))
    if ((property as Json).type === 'string') names.push(name)
  for (const child of Object.values(schema)) textsOf(child, names)
  return names
}

/** The body with one text in the place of every text of that name. */
const withText = (body: unknown, name: string, text: string) =>
  JSON.stringify({ ...(body as object), [name]: text }, (key, value) => (key === name ? text : value))

t.test('a body with a text of any length is refused as soon as one with a short text', async (t) => {
  const { as } = await openMaintainers(t)
  const chief = await as('chief', { role: 'administrator' })
  const id = await begin(chief)
  let asked = 0
  for (const { method, path, requestBody } of maintaining) {
    const { schema, example } = requestBody?.content['application/json'] ?? {}
    const address = path.replace('{id}', id).replace('{release}', '2023-01-r1')
    for (const name of new Set(textsOf(schema)))
      for (const text of slow(300_000)) {
        const answer: LightMyRequestResponse = await chief(method.toUpperCase() as 'POST', address, {
          body: withText(example, name, text),
          headers: { 'content-type': 'application/json' },
          ...(path.startsWith('/drafts/') && { revision: 2 }),
        })
        if (answer.statusCode !== 400) t.fail(`${method} ${path} ${name} ${answer.statusCode}`)
        asked += 1
      }
  }
  t.ok(asked > 80, `${asked} bodies`)
})

t.test('a translator’s file with a text of any length is read as soon as another', async (t) => {
  const { as } = await openMaintainers(t)
  const chief = await as('chief', { role: 'administrator' })
  const id = await begin(chief)
  const { body } = await chief('GET', `/drafts/${id}/exports?format=xliff`)
  for (const text of slow(300_000)) {
    const file = body.replaceAll(' xml:space="preserve"', '').replace('>Otsikko<', `>${text.replaceAll('\0', '')}<`)
    t.not(file, body)
    const headers = { 'content-type': 'application/xliff+xml' }
    const answer = await chief('POST', `/drafts/${id}/imports`, { body: file, headers })
    t.match(answer.json().setAside, [{ id: 'p1.title' }], text.slice(0, 20))
  }
})
