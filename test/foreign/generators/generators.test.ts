/**
 * Clients that generators write from the documents that the service serves: each compiles, the compiler takes every live
 * response as its type, and the client reads all of them.
 */
import t, { type Test } from 'tap'
import { root } from '../../open-app.ts'
import { serveMaintainers } from '../maintaining.ts'
import { reads } from '../reads.ts'
import { printVersions, serve } from '../service.ts'
import { openFolder, type Served } from './folder.ts'
import { generators } from './generators.ts'

/** Changes what `fetch` does while something is read. */
async function during<T>(change: (real: typeof fetch) => typeof fetch, read: () => Promise<T>): Promise<T> {
  const { fetch: real } = globalThis
  globalThis.fetch = change(real)
  return read().finally(() => {
    globalThis.fetch = real
  })
}

/** Serves every response without its links, so that generated schemas have something to reject. */
const withoutLinks =
  (real: typeof fetch): typeof fetch =>
  async (...given) => {
    const { _links, ...body } = (await (await real(...given)).json()) as Record<string, unknown>
    return Response.json(body)
  }

/** Reads as a maintainer. */
const withToken =
  (token: string) =>
  (real: typeof fetch): typeof fetch =>
  (...given) => {
    const request = new Request(...given)
    request.headers.set('authorization', `Bearer ${token}`)
    return real(request)
  }

printVersions(t, import.meta.dirname, [
  ...['@hey-api/openapi-ts', 'orval', 'swagger-typescript-api', 'oazapfts', 'openapi-typescript', 'openapi-fetch'],
  ...['zod', 'valibot', 'typescript', 'typescript-newest'],
])

async function testClients(t: Test, document: string, served: Served): Promise<void> {
  const { service, reads, bodies } = served
  const { write, call, compile, load } = openFolder(t, served)
  write('openapi.json', await (await fetch(`${service}/${document}.json`)).text())
  for (const { operationId, address, isJson } of reads) {
    const response = await fetch(`${service}${address}`)
    t.equal(response.status, 200, address)
    bodies.set(operationId, isJson ? await response.json() : await response.text())
  }
  for (const [name, generator] of Object.entries(generators))
    await t.test(name, async (t) => {
      for (const [file, text] of Object.entries(generator.files ?? {})) write(file, text)
      for (const [program = '', ...given] of generator.commands)
        t.equal(await call(`.bin/${program}`, ...given), '', `${program} ${given.join(' ')}`)
      t.same(await compile(name, generator), ['', ''], 'compiles, with every live response as its type')
      const api = await load(generator.module)
      for (const read of reads) {
        if (generator.onlyJson && !read.isJson) continue
        const found = await generator.read(api, read, service).catch((error) => error)
        t.same(found, bodies.get(read.operationId), read.address)
      }
      const linked = reads.find(({ operationId }) => /^(getQuestion|getDraft)$/.test(operationId))
      t.ok(linked)
      if (generator.validates && linked)
        await t.rejects(
          during(withoutLinks, () => generator.read(api, linked, service)),
          /_links/,
        )
    })
}

t.test('clients that generators write for readers', async (t) => {
  t.ok(reads.length > 20, `${reads.length} read operations`)
  await testClients(t, 'openapi', { service: `${await serve(t)}${root}`, reads, bodies: new Map() })
})

t.test('clients that generators write for maintainers', async (t) => {
  const { service, token, reads } = await serveMaintainers(t)
  await during(withToken(token), () => testClients(t, 'openapi-maintaining', { service, reads, bodies: new Map() }))
})
