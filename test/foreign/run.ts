/**
 * `npm run test:foreign`: software that others wrote, unmodified, against the real service. Each program is a folder with a
 * lock file of its own. CI installs all of them; elsewhere those that are not installed are named, with the command.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = import.meta.dirname
const programs = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

const isInstalled = (program: string) => existsSync(join(folder, program, 'node_modules'))

/** npm's own output is shown only when it fails. */
function install(program: string): void {
  const { npm_execpath: npm } = process.env
  const command = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', '--prefix', join(folder, program)]
  const { status, stderr } = npm ? spawnSync(process.execPath, [npm, ...command]) : spawnSync('npm', command)
  if (status !== 0) throw new Error(`${program} could not be installed: ${stderr}`)
}

if (process.env.CI) for (const program of programs) if (!isInstalled(program)) install(program)
const missing = programs
  .filter((program) => !isInstalled(program))
  .map((program) => `# Missing: ${program}. Not tested. To install: npm ci --prefix test/foreign/${program}`)
for (const line of missing) console.error(line)
const files = programs.filter(isInstalled).flatMap((program) =>
  readdirSync(join(folder, program))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `test/foreign/${program}/${name}`),
)
if (files.length === 0) {
  console.error('# No foreign program is installed; nothing was tested.')
  process.exitCode = 1
} else {
  const { status } = spawnSync(process.execPath, ['test/run.ts', ...files], { stdio: 'inherit' })
  process.exitCode = status ?? 1
  for (const line of missing) console.error(line)
}
