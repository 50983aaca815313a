/** Where a generator writes its code, and how that code is compiled and loaded. */
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Test } from 'tap'
import { temporaryFolder } from '../../open-app.ts'
import type { Read } from '../reads.ts'
import { bundle, complaint } from '../service.ts'
import type { Generator } from './generators.ts'

const installed = join(import.meta.dirname, 'node_modules')

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

/** A document that a service serves, what is read of it, and the live responses. */
export interface Served {
  service: string
  reads: Read[]
  bodies: Map<string, unknown>
}

/** A folder with a document in it, and what is done there. */
export function openFolder(t: Test, { reads, bodies }: Served) {
  const folder = temporaryFolder(t)
  symlinkSync(installed, join(folder, 'node_modules'))
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  const call = (program: string, ...given: string[]) => complaint(folder, join(installed, program), ...given)
  /** Compiles a module and every live response as a literal of its type: a property that the type lacks is an error. */
  const compile = async (name: string, { module, type }: Generator): Promise<string[]> => {
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
  const load = async (module: string) => {
    const code = await bundle(folder, `export * from './${module}'`, { platform: 'node' })
    const name = `${module.replaceAll('/', '-')}.mjs`
    write(name, code)
    return import(pathToFileURL(join(folder, name)).href)
  }
  return { write, call, compile, load }
}
