/** The Chromium that the tests use: the one that `CHROMIUM` names, an installed one, or one from the npm registry (Linux). */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

/** Where Debian, Ubuntu, Fedora and macOS install it. The headless shell comes first: it needs half the processor time. */
const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** What `chromium.launch()` of Playwright needs. */
export interface Chromium {
  executablePath: string
  env: Record<string, string | undefined>
}

const packageFolder = join(import.meta.dirname, 'chromium')
const unpacked = join(packageFolder, 'node_modules/unpacked')

/** Chromium names saved files in the encoding of the locale; a minimal system has none that knows å. */
const environment = { ...process.env, LC_ALL: 'C.UTF-8' }

/** @returns undefined if this machine has no Chromium and none has been installed from the npm registry. */
export function findChromium(): Chromium | undefined {
  const { CHROMIUM } = process.env
  if (CHROMIUM && !existsSync(CHROMIUM)) throw new Error(`CHROMIUM names ${CHROMIUM}, which does not exist.`)
  const executablePath = CHROMIUM || places.find((place) => existsSync(place))
  if (executablePath) return { executablePath, env: environment }
  return existsSync(unpacked) ? packaged() : undefined
}

/** The binary from npm lacks libraries and fonts that a minimal system lacks too; its package has them beside it. */
const packaged = (): Chromium => ({
  executablePath: join(unpacked, 'chromium'),
  env: { ...environment, LD_LIBRARY_PATH: join(unpacked, 'lib'), FONTCONFIG_FILE: join(unpacked, 'fonts.conf') },
})

/**
 * Installs Chromium from the npm registry for the tests (about 66 MB; no part of the service's own dependencies).
 * @throws {Error} if there is none for this system; the message says how to install one.
 */
export function installChromium(): Chromium {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('The tests need Chromium. Install Chrome or Chromium, or set CHROMIUM to its path.')
  const { npm_execpath: npm } = process.env
  const command = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', packageFolder]
  const installed = npm
    ? spawnSync(process.execPath, [npm, ...command], { stdio: ['ignore', 'ignore', 'inherit'] })
    : spawnSync('npm', command, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (installed.status !== 0)
    throw new Error('The tests need Chromium. To install it on Debian or Ubuntu: apt-get install chromium')
  const archives = join(packageFolder, 'node_modules/@sparticuz/chromium/bin')
  const unfinished = `${unpacked}-${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  const decompress = (name: string) => brotliDecompressSync(readFileSync(join(archives, name)))
  writeFileSync(join(unfinished, 'chromium'), decompress('chromium.br'), { mode: 0o755 })
  for (const name of ['al2023.tar.br', 'fonts.tar.br'])
    execFileSync('tar', ['-x', '-C', unfinished], { input: decompress(name) })
  writeFileSync(
    join(unfinished, 'fonts.conf'),
    `<fontconfig><dir>${unpacked}/fonts</dir><cachedir>${unpacked}/fonts/cache</cachedir></fontconfig>`,
  )
  rmSync(archives, { recursive: true })
  renameSync(unfinished, unpacked)
  return packaged()
}
