/** Programs of Debian: which packages a folder needs, their versions, and processes that end with the test. */
import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import { soon } from '../wait.ts'

/** The names in the file `debian-packages` of a folder. */
const packagesOf = (folder: string): string[] => {
  const file = join(folder, 'debian-packages')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split(/\s+/) : []
}

const query = (name: string) =>
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the format is dpkg-query's.
  spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Version}', name], { encoding: 'utf8' })

const versionOf = (name: string) => /^installed (.+)/.exec(query(name).stdout ?? '')?.[1]

/** The packages of a folder that are not installed. */
export const missingPackages = (folder: string): string[] => packagesOf(folder).filter((name) => !versionOf(name))

/** Says the versions of a folder's packages in the output. */
export function printPackages(t: Test, folder: string): void {
  for (const name of packagesOf(folder)) t.comment(`${name} ${versionOf(name)}`)
}

/** Runs a program until the test ends. `log()` is what it wrote. */
export function run(t: Test, program: string, args: string[], options: SpawnOptions = {}) {
  const child: ChildProcess = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (log += text))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()))
  t.teardown(() => {
    // The whole group: some programs leave their workers behind.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid)
    return ended
  })
  /** Waits until the program does what a look finds, and fails with what it wrote if it ends before. */
  const until = (look: () => unknown) =>
    soon(async () => {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${program} ended: ${log}`)
      return Boolean(await look())
    })
  return { until, log: () => log }
}

/** Whether an address answers at all. */
export const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (response) => response.arrayBuffer().then(() => true),
    () => false,
  )
