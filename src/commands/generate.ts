/**
 * `npm run generate`: writes what is derived from the TypeBox shapes and the routes – the OpenAPI document and the
 * schemas that editors use. With `--check` it writes nothing and fails where a committed file differs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import * as content from '../../schemas/content.ts'
import * as texts from '../../schemas/texts.ts'
import { buildApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { exampleAddress } from '../discovery/address.ts'
import { collectExamples } from '../discovery/examples.ts'
import { openApiDocument } from '../discovery/openapi.ts'
import { releaseContent } from '../releases/content-releases.ts'

/** The moment that examples show. */
const exampleMoment = new Date('2026-11-23T08:00:00Z')

const editorShapes = {
  edition: content.EditionFile,
  'edition-resources': content.ResourcesFile,
  corrections: content.CorrectionsFile,
  locale: content.LocaleFile,
  search: content.SearchFile,
  sources: content.SourcesFile,
  glossary: content.GlossaryFile,
  principle: texts.PrincipleFile,
  handbook: texts.HandbookFile,
  resources: texts.ResourceTextsFile,
}

const files = new Map<string, string>()
const put = (name: string, value: unknown) => files.set(`schemas/${name}`, `${JSON.stringify(value, null, 2)}\n`)
for (const [name, shape] of Object.entries(editorShapes)) {
  put(`editor/${name}.schema.json`, { $schema: 'https://json-schema.org/draft/2020-12/schema', ...shape })
}

const config = readConfig({ LOG_LEVEL: 'error', HANDBOOK_PUBLIC_URL: exampleAddress })
const { server } = await buildApp(config, releaseContent(config.contentDir, exampleMoment), { described: true })
await server.ready()
put('openapi.json', openApiDocument(server, await collectExamples(server)))
await server.close()

const check = process.argv.includes('--check')
const stale = [...files]
  .filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text)
  .map(([file]) => file)
if (!check) for (const file of stale) writeFileSync(file, files.get(file) as string)
for (const file of stale)
  console.log(check ? `${file} is not up to date; run npm run generate and commit it` : `wrote ${file}`)
console.log(`${files.size} generated files, ${stale.length} ${check ? 'out of date' : 'changed'}.`)
if (check && stale.length > 0) process.exitCode = 1
