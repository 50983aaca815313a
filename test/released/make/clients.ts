import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The generators, of their versions at the time. */
const packages = [
  'orval@8.38.0',
  'zod@4.6.7',
  'openapi-typescript@7.13.0',
  'openapi-fetch@0.17.0',
  'typescript@5.9.3',
  'esbuild@0.28.2',
]

const strict = { response: true, query: true, param: true, body: true, header: true }
const orval = {
  handbook: {
    input: './openapi.json',
    output: { client: 'zod', mode: 'single', target: './zod.ts', override: { zod: { strict } } },
  },
}

/** Generates both clients from a document, compiles them strictly with `portal.ts`, and bundles them into one module. */
export function makeClients(folder: string, openapi: object): string {
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: folder, stdio: 'inherit' })
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  mkdirSync(folder, { recursive: true })
  write('package.json', '{ "private": true, "type": "module" }')
  write('openapi.json', JSON.stringify(openapi))
  write('orval.config.mjs', `export default ${JSON.stringify(orval)}`)
  copyFileSync(join(import.meta.dirname, 'portal.ts'), join(folder, 'portal.ts'))
  run('npm', 'install', '--no-audit', '--no-fund', '--silent', ...packages)
  run('npx', 'orval', '--config', 'orval.config.mjs')
  run('npx', 'openapi-typescript', 'openapi.json', '--output', 'openapi.ts')
  const options = [
    '--strict',
    '--noEmit',
    '--skipLibCheck',
    '--allowImportingTsExtensions',
    '--noUncheckedIndexedAccess',
  ]
  run('npx', 'tsc', ...options, '--target', 'es2022', '--module', 'nodenext', 'portal.ts')
  run(
    'npx',
    'esbuild',
    'portal.ts',
    '--bundle',
    '--minify',
    '--format=esm',
    '--log-level=warning',
    '--outfile=portal.mjs',
  )
  const licences = ['zod', 'openapi-fetch'].map((name) =>
    readFileSync(join(folder, 'node_modules', name, 'LICENSE'), 'utf8'),
  )
  return `/*!\n${licences.join('\n')}*/\n${readFileSync(join(folder, 'portal.mjs'), 'utf8')}`
}
