import { readFileSync } from 'node:fs'
import t from 'tap'

interface Locked {
  version: string
  license?: string
  resolved?: string
  integrity?: string
  dev?: boolean
  optional?: boolean
  hasInstallScript?: boolean
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { allowScripts: Record<string, boolean> }
const installed = Object.entries(packages).filter(([path]) => path.includes('node_modules/'))

/** Licences under which code may be part of a service that is MIT itself, without conditions on it. */
const permissive = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  '0BSD',
  'MIT-0',
  '(MIT OR CC0-1.0)',
  '(MIT OR Apache-2.0)',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT AND Zlib)',
]

t.test('everything that runs in production has a licence that allows it', (t) => {
  const production = installed.filter(([, { dev }]) => !dev)
  for (const [path, { license }] of production)
    if (!license || !permissive.includes(license)) t.fail(`${path}: ${license}`)
  t.ok(production.length > 50, `${production.length} packages`)
  t.end()
})

t.test(
  'every package is locked to its bytes, and none runs a script at installation but those that are listed',
  (t) => {
    for (const [path, { integrity, resolved, hasInstallScript }] of installed) {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      if (!integrity?.startsWith('sha512-') && resolved !== undefined) t.fail(`${path} has no hash`)
      if (hasInstallScript && !(name in allowScripts)) t.fail(`${name} has a script that nobody decided on`)
    }
    t.ok(installed.length > 500, `${installed.length} packages`)
    t.end()
  },
)
