/**
 * `npm run build:notices`: what an image of the service carries of others – `dist/sbom.cdx.json` (CycloneDX) and, with the
 * texts of their licences, `dist/licences.txt`. Those are the packages that run and those that are part of the scripts for
 * browsers.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const inBrowsers = ['src/desk/page/desk.tsx', 'sdk/embed/embed.ts', 'sdk/embed/plan-word.ts']

interface Bill {
  metadata: { component: { 'bom-ref': string } }
  components: { 'bom-ref': string; name: string; version: string }[]
  dependencies: { ref: string; dependsOn: string[] }[]
}

/** The folders of the packages that end in the scripts for browsers. */
async function bundled(): Promise<Set<string>> {
  const { metafile } = await build({
    entryPoints: inBrowsers,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'dist',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
    logLevel: 'warning',
  })
  const folders = Object.keys(metafile.inputs).map(
    (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0],
  )
  return new Set(folders.filter((folder) => folder !== undefined))
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { dev?: boolean }>
}
const folders = await bundled()
for (const [folder, { dev }] of Object.entries(packages))
  if (folder.startsWith('node_modules/') && !dev) folders.add(folder)

interface Notice {
  name: string
  version: string
  license: string
  text: string
}

const found = new Map<string, Notice>()
for (const folder of folders) {
  // A package for another platform is named in the lock and not installed.
  if (!existsSync(folder)) continue
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n')
  found.set(`${name}@${version}`, {
    name,
    version,
    license,
    text: text || 'The package carries no text of its licence.',
  })
}
const notices = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice)
if (notices.length === 0) throw new Error('no package was found')
const rule = '-'.repeat(80)
writeFileSync(
  'dist/licences.txt',
  notices
    .map(({ name, version, license, text }) => `${rule}\n${name} ${version} (${license})\n${rule}\n\n${text}\n`)
    .join('\n'),
)

const bill = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format=cyclonedx'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
) as Bill
bill.components = bill.components.filter(({ name, version }) => found.has(`${name}@${version}`))
const kept = new Set([bill.metadata.component['bom-ref'], ...bill.components.map((component) => component['bom-ref'])])
bill.dependencies = bill.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }))
writeFileSync('dist/sbom.cdx.json', `${JSON.stringify(bill, null, 1)}\n`)
