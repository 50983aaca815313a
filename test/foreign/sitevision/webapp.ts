/** The WebApp as Sitevision's own tool builds it from the file that the service hands out. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import type { Test } from 'tap'
import { temporaryFolder } from '../../open-app.ts'
import { writeFiles } from '../service.ts'

const packages = join(import.meta.dirname, 'node_modules')

const textsIn = (zip: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(zip))
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  )

/** @returns The text of each file that Sitevision gets. The same project is built once, until the tool is installed anew. */
export async function buildWebapp(t: Test, project: Uint8Array): Promise<Record<string, string>> {
  const kept = join(packages, '.cache', `${createHash('sha256').update(project).digest('hex')}.zip`)
  if (existsSync(kept)) return textsIn(readFileSync(kept))
  const folder = temporaryFolder(t)
  writeFiles(folder, textsIn(project))
  const app = join(folder, 'innovationshandboken')
  symlinkSync(packages, join(app, 'node_modules'))
  // Without what tap loads into Node. The tool starts `node` by its name.
  const environment = ['-u', 'NODE_OPTIONS', `PATH=${join(process.execPath, '..')}:${process.env.PATH}`]
  const tool = join(packages, '@sitevision/sitevision-scripts/bin/sitevision-scripts.js')
  await promisify(execFile)('env', [...environment, process.execPath, tool, 'build'], { cwd: app })
  const built = readFileSync(join(app, 'dist/innovationshandboken.zip'))
  mkdirSync(join(packages, '.cache'), { recursive: true })
  writeFileSync(kept, built)
  return textsIn(built)
}
