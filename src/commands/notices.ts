/**
 * `npm run build:notices`: the bill of materials of the image, `dist/sbom.cdx.json` (CycloneDX), and the licences of its
 * parts, `dist/licences.txt`. Both list the packages that run in the service, and the packages that esbuild bundles into
 * the scripts for browsers.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const inBrowsers = [
  'src/desk/page/desk.tsx',
  'src/site/docs/docs.js',
  'src/site/reference/console-page.js',
  'src/site/sheets/browser/material.ts',
  'sdk/embed/embed.ts',
  'sdk/embed/plan-sheet.ts',
  'sdk/embed/plan-word.ts',
]
/** Packages that only the build needs. The Dockerfile uninstalls the same ones, and the test of the image compares. */
const builders = [
  '@scalar/fastify-api-reference',
  'diff',
  'docx',
  'esbuild',
  'github-slugger',
  'image-size',
  'marked',
  'node',
  'pptxgenjs',
  'preact',
  'qr',
  'typescript',
]

interface Bill {
  metadata: { component: { 'bom-ref': string } }
  components: { 'bom-ref': string }[]
  dependencies: { ref: string; dependsOn: string[] }[]
}
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const { packages } = read('package-lock.json') as { packages: Record<string, { version: string; license: string }> }
const nameIn = (folder: string) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
/** What npm calls a package in the bill. */
const refOf = (folder: string) => `${nameIn(folder)}@${packages[folder]?.version}`

/** The packages that end in the scripts for browsers. */
async function bundled(): Promise<string[]> {
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
  return Object.keys(metafile.inputs).flatMap((path) => {
    const [folder] = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []
    return folder === undefined ? [] : [refOf(folder)]
  })
}

// From the lock file, so that the bill is the same with and without development dependencies installed. Without them, npm
// would leave out every package that a development dependency needs too.
const sbom = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--include=dev']
const bill = JSON.parse(execFileSync('npm', sbom, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })) as Bill
const needs = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))
const running = Object.keys(read('package.json').dependencies).filter((name) => !builders.includes(name))
const carried = new Set(running.map((name) => refOf(`node_modules/${name}`)))
// The loop also visits what it adds.
for (const ref of carried) for (const needed of needs.get(ref) ?? []) carried.add(needed)
for (const ref of await bundled()) carried.add(ref)

const folders = new Map(Object.keys(packages).map((folder) => [refOf(folder), folder]))
const rule = '-'.repeat(80)
const licences = [...carried].sort().map((ref) => {
  const folder = folders.get(ref) as string
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n')
  const title = `${nameIn(folder)} ${packages[folder]?.version} (${packages[folder]?.license})`
  return `${rule}\n${title}\n${rule}\n\n${text || 'The package carries no text of its licence.'}\n`
})
writeFileSync('dist/licences.txt', licences.join('\n'))

const kept = new Set([bill.metadata.component['bom-ref'], ...carried])
// Some versions of npm list a package once for each place where it is installed.
const components = new Map(bill.components.map((component) => [component['bom-ref'], component]))
bill.components = [...components.values()].filter((component) => carried.has(component['bom-ref']))
bill.dependencies = [...needs]
  .filter(([ref]) => kept.has(ref))
  .map(([ref, dependsOn]) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }))
writeFileSync('dist/sbom.cdx.json', `${JSON.stringify(bill, null, 1)}\n`)
