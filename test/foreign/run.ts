/**
 * `npm run test:foreign`: software that others wrote, unmodified, against the real service. Each program is a folder. Its
 * lock file names what comes from npm, its file `debian-packages` what comes from Debian. CI has all of them; elsewhere those
 * that are not installed are named, with the command.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { missingPackages } from './debian.ts'

const folder = import.meta.dirname
const programs = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

/** The directory of the lock file of a program: its own, or that of the kit of this name, which brings its tools. */
function packagesOf(program: string): string {
  const kit = join('sdk/hosts', program)
  return existsSync(join(kit, 'package-lock.json')) ? kit : join('test/foreign', program)
}

const lacksModules = (program: string) =>
  existsSync(join(packagesOf(program), 'package-lock.json')) && !existsSync(join(packagesOf(program), 'node_modules'))

/** The commands that bring what a program lacks. */
function commandsFor(program: string): string[] {
  const packages = missingPackages(join(folder, program))
  return [
    ...(packages.length > 0 ? [`apt-get install ${packages.join(' ')}`] : []),
    ...(lacksModules(program) ? [`npm ci --prefix ${packagesOf(program)}`] : []),
  ]
}

/** npm's own output is shown only when it fails. */
function install(program: string): void {
  const { npm_execpath: npm } = process.env
  const command = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', '--prefix', packagesOf(program)]
  const { status, stderr } = npm ? spawnSync(process.execPath, [npm, ...command]) : spawnSync('npm', command)
  if (status !== 0) throw new Error(`${program} could not be installed: ${stderr}`)
}

if (process.env.CI) for (const program of programs.filter(lacksModules)) install(program)
const lacking = programs.map((program) => ({ program, commands: commandsFor(program) }))
const missing = lacking
  .filter(({ commands }) => commands.length > 0)
  .map(({ program, commands }) => `# Missing: ${program}. Not tested. To install: ${commands.join(' && ')}`)
for (const line of missing) console.error(line)
const files = lacking
  .filter(({ commands }) => commands.length === 0)
  .flatMap(({ program }) =>
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
  if (process.env.CI && missing.length > 0) process.exitCode = 1
}
