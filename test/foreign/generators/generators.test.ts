/**
 * Clients that generators write from the document that the service serves: each compiles, the compiler takes every live
 * response as its type, and the client reads all of them.
 */
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import t from 'tap'
import { root, temporaryFolder } from '../../open-app.ts'
import { reads } from '../reads.ts'
import { bundle, complaint, printVersions, serve } from '../service.ts'
import { type Generator, generators } from './generators.ts'

const installed = join(import.meta.dirname, 'node_modules')
const folder = temporaryFolder(t)
symlinkSync(installed, join(folder, 'node_modules'))
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)

const call = (program: string, ...given: string[]) => complaint(folder, join(installed, program), ...given)

const compilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  types: [],
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  module: 'ESNext',
  moduleResolution: 'bundler',
  noEmit: true,
}

/** Compiles a module and every live response as a literal of its type: a property that the type lacks is an error. */
async function compile(name: string, { module, type }: Generator, bodies: Map<string, unknown>): Promise<string[]> {
  const lines = reads
    .filter(({ isJson }) => isJson && type)
    .map(
      (read) => `export const ${read.operationId}: ${type?.(read)} = ${JSON.stringify(bodies.get(read.operationId))}`,
    )
  write('live.ts', [`import type * as Api from './${module}'`, ...lines, ''].join('\n'))
  write('tsconfig.json', JSON.stringify({ compilerOptions, files: [`${module}.ts`, 'live.ts'] }))
  const said = []
  for (const compiler of ['typescript', 'typescript-newest'])
    said.push(await call(`${compiler}/bin/tsc`, '-p', '.').then((text) => text && `${name}, ${compiler}: ${text}`))
  return said
}

/** The generated code as one file that Node runs. */
async function load(module: string) {
  const code = await bundle(folder, `export * from './${module}'`, { platform: 'node' })
  const name = `${module.replaceAll('/', '-')}.mjs`
  write(name, code)
  return import(pathToFileURL(join(folder, name)).href)
}

/** Serves every response without its links, so that generated schemas have something to reject. */
async function withoutLinks<T>(read: () => Promise<T>): Promise<T> {
  const { fetch } = globalThis
  globalThis.fetch = async (...given) => {
    const { _links, ...body } = (await (await fetch(...given)).json()) as Record<string, unknown>
    return Response.json(body)
  }
  return read().finally(() => {
    globalThis.fetch = fetch
  })
}

printVersions(t, import.meta.dirname, [
  ...['@hey-api/openapi-ts', 'orval', 'swagger-typescript-api', 'oazapfts', 'openapi-typescript', 'openapi-fetch'],
  ...['zod', 'valibot', 'typescript', 'typescript-newest'],
])

t.test('clients that generators write', async (t) => {
  const service = `${await serve(t)}${root}`
  write('openapi.json', await (await fetch(`${service}/openapi.json`)).text())
  const bodies = new Map<string, unknown>()
  for (const { operationId, address, isJson } of reads) {
    const response = await fetch(`${service}${address}`)
    t.equal(response.status, 200, address)
    bodies.set(operationId, isJson ? await response.json() : await response.text())
  }
  t.ok(bodies.size > 20, `${bodies.size} read operations`)

  for (const [name, generator] of Object.entries(generators))
    t.test(name, async (t) => {
      for (const [file, text] of Object.entries(generator.files ?? {})) write(file, text)
      for (const [program = '', ...given] of generator.commands)
        t.equal(await call(`.bin/${program}`, ...given), '', `${program} ${given.join(' ')}`)
      t.same(await compile(name, generator, bodies), ['', ''], 'compiles, with every live response as its type')
      const api = await load(generator.module)
      for (const read of reads) {
        if (generator.onlyJson && !read.isJson) continue
        const found = await generator.read(api, read, service).catch((error) => error)
        t.same(found, bodies.get(read.operationId), read.address)
      }
      if (!generator.validates) return
      const question = reads.find(({ operationId }) => operationId === 'getQuestion')
      if (question)
        await t.rejects(
          withoutLinks(() => generator.read(api, question, service)),
          /_links/,
        )
    })
})
