/** A portal's own project, outside the repository, that installs the packed SDK from a running service. */
import { execFile, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { copyContent, openApp, partialLocale } from './open-app.ts'
import { hasLibatomic } from './programs.ts'

const run = promisify(execFile)

interface Test {
  teardown: (close: () => unknown) => void
}

/** The real service on a socket, with a language that is far from whole; gives its address and the way to stop it. */
export async function listen(t: Test) {
  const { server } = await openApp(t, { HANDBOOK_CONTENT_DIR: copyContent(t, partialLocale) })
  const address = await server.listen({ port: 0, host: '127.0.0.1' })
  return { address, stop: () => server.close() }
}

/** Runs npm, the one that runs the tests where there is one. */
const npm = (folder: string, ...given: string[]) => {
  const { npm_execpath: own } = process.env
  const quiet = ['--no-audit', '--no-fund', '--silent']
  return run(own ? process.execPath : 'npm', own ? [own, ...given, ...quiet] : [...given, ...quiet], { cwd: folder })
}

const examples = resolve('sdk/examples')
const here = resolve('node_modules')

const { version } = JSON.parse(readFileSync('sdk/package.json', 'utf8')) as { version: string }
/** Where the service hands the present SDK out. */
export const sdkAddress = `/sdk/innovation-handbook-sdk-${version}.tgz`

/** The SDK installed as the service hands it out; once for all projects of a test file. */
let installed: Promise<string> | undefined
async function install(address: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-sdk-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'package.json'), '{ "name": "portal", "private": true, "type": "module" }')
  await npm(folder, 'install', `${address}${sdkAddress}`)
  return folder
}

/** A project with the SDK, and with packages that are installed elsewhere. */
export async function openPortal(t: Test, address: string, packages: string, names: string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-portal-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  installed ??= install(address)
  cpSync(await installed, folder, { recursive: true })
  for (const name of names) symlinkSync(join(packages, name), join(folder, 'node_modules', name))
  return folder
}

/** A project with the SDK and an example beside it. */
export async function openProject(t: Test, address: string, example: string): Promise<string> {
  // What a portal has of its own is taken from here instead of from a registry.
  const folder = await openPortal(t, address, here, ['react', 'react-dom', 'scheduler', '@types'])
  cpSync(join(examples, example), folder, { recursive: true })
  return folder
}

const compiler = join(here, 'typescript/bin/tsc')
const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  // TypeScript's own declarations are not ours to check.
  skipDefaultLibCheck: true,
  skipLibCheck: false,
  target: 'ES2022',
  outDir: '.',
  rootDir: '.',
  jsx: 'react-jsx',
}

/** Compiles files of a project; gives what the compiler says, nothing when all is well. */
export async function compile(folder: string, files: string[], options: object): Promise<string> {
  const config = join(folder, 'tsconfig.json')
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...strict, ...options }, files }))
  return run(process.execPath, [compiler, '-p', config], { cwd: folder }).then(
    () => '',
    ({ stdout }) => stdout,
  )
}

/** A program of a project that answers every line with a line. */
export function converse(t: Test, folder: string, node: string, given: string[]) {
  const child = spawn(node, given, { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] })
  t.teardown(() => child.kill())
  let said = ''
  let complained = ''
  const waiting: (() => void)[] = []
  child.stdout.on('data', (text) => {
    said += text
    for (const look of waiting) look()
  })
  child.stderr.on('data', (text) => {
    complained += text
  })
  child.on('close', () => {
    for (const look of waiting) look()
  })
  /** The next whole line, as JSON. */
  const hear = () =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      const look = () => {
        const end = said.indexOf('\n')
        if (end < 0 && child.exitCode === null) return
        waiting.splice(waiting.indexOf(look), 1)
        if (end < 0) return reject(new Error(complained || 'the program ended'))
        const line = said.slice(0, end)
        said = said.slice(end + 1)
        resolve(JSON.parse(line))
      }
      waiting.push(look)
      look()
    })
  return { hear, ask: () => child.stdin.write('\n') }
}

/** Runs a program of a project to its end. */
export const finish = (folder: string, given: string[], program = process.execPath) =>
  run(program, given, { cwd: folder })

/** The oldest that the package promises, and those that are maintained beside ours. */
export const nodeVersions = ['20.20.2', '22.23.3', ...(hasLibatomic ? ['26.10.0'] : [])]

/**
 * Another version of Node, from the npm registry, kept under `node_modules/.cache`.
 * @throws when the registry does not give it. Nothing is skipped.
 */
export async function nodeVersion(version: string): Promise<string> {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const name = `node-${system}-${process.arch}`
  const folder = join(here, '.cache/node', version)
  const program = join(folder, 'node_modules', name, process.platform === 'win32' ? 'bin/node.exe' : 'bin/node')
  if (existsSync(program)) return program
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  await npm(folder, 'install', '--ignore-scripts', `${name}@${version}`).catch(({ stderr }) => {
    throw new Error(
      `The SDK is tested on Node ${version}, which ${name} on the npm registry brings. npm said: ${stderr}`,
    )
  })
  return program
}
