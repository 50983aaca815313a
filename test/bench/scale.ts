/**
 * `npm run bench:scale`: how far one replica, several on PostgreSQL, and a mirror go, and how cost grows with languages,
 * items and releases. `--write` puts the tables into `docs/scale.md`; `--quick` measures less, to try the command. Every
 * figure that is compared comes from one run, in which the servers take turns.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArguments } from '../checks/command-line.ts'
import { measureGrowth } from './scale-growth.ts'
import { measureServers } from './scale-servers.ts'

const { values: options } = readArguments({ options: { write: { type: 'boolean' }, quick: { type: 'boolean' } } })
const page = 'docs/scale.md'

const folder = mkdtempSync(join(tmpdir(), 'handbook-scale-'))
try {
  const scope = { folder, quick: options.quick === true }
  const tables = [...(await measureServers(scope)), ...(await measureGrowth(scope))]
  const head = `Node ${process.versions.node}, ${availableParallelism()} processors shared with what asks, on ${new Date().toISOString().slice(0, 10)}${scope.quick ? '; a quick run' : ''}.`
  const measured = [head, ...tables].join('\n\n')
  console.log(measured)
  if (options.write) {
    const [start, end] = ['<!-- measured -->', '<!-- end of what is measured -->']
    const text = readFileSync(page, 'utf8')
    const before = text.slice(0, text.indexOf(start))
    const after = text.slice(text.indexOf(end))
    writeFileSync(page, `${before}${start}\n\n${measured}\n\n${after}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
