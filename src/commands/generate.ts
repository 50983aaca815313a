/**
 * `npm run generate`: writes what is derived from the TypeBox shapes, the routes and the settings – the OpenAPI documents,
 * the schemas that editors use, `docs/settings.md` and the pages of errors. With `--check` it writes nothing and fails where a committed file differs.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CorrectionsFile } from '../../schemas/corrections-file.ts'
import { EditionFile } from '../../schemas/edition-files.ts'
import { InterfaceFile } from '../../schemas/interface.ts'
import { GlossaryFile, LocaleFile, SearchFile, SourcesFile } from '../../schemas/locale-files.ts'
import { PlanFile } from '../../schemas/plan-file.ts'
import * as texts from '../../schemas/texts.ts'
import { WorkshopFile, WorkshopStructure } from '../../schemas/workshop.ts'
import { buildApp } from '../app.ts'
import { type Config, readConfig } from '../config.ts'
import { readContent } from '../content/read-content.ts'
import { exampleAddress } from '../discovery/address.ts'
import { assistantsDocument } from '../discovery/assistants.ts'
import type { Documents } from '../discovery/document.ts'
import { collectExamples } from '../discovery/examples.ts'
import { maintainingExamples } from '../discovery/maintaining-examples.ts'
import { openApiDocuments } from '../discovery/openapi.ts'
import { webhookExamples } from '../discovery/webhook-examples.ts'
import { FeedbackStore } from '../feedback/feedback-store.ts'
import { kinds } from '../handbook/kinds/index.ts'
import { MessageBox } from '../mail/message-box.ts'
import { localAdministrator } from '../publishing/people/person.ts'
import { Publishing } from '../publishing/publishing.ts'
import { snapshotOf } from '../store/content-releases.ts'
import { openStore } from '../store/open-store.ts'
import { publishFirst } from '../store/publish-content.ts'
import type { Snapshot } from '../store/release.ts'
import { storeSource } from '../store/source.ts'
import { problemPages } from './problem-pages.ts'
import { sdkFiles } from './sdk-files.ts'
import { serveSnapshot } from './sdk-fixture.ts'
import { settingsPage } from './settings-page.ts'

/** The moment that examples show. */
const exampleMoment = new Date('2026-11-23T08:00:00Z')

const editorShapes = {
  edition: EditionFile,
  corrections: CorrectionsFile,
  locale: LocaleFile,
  search: SearchFile,
  sources: SourcesFile,
  glossary: GlossaryFile,
  principle: texts.PrincipleFile,
  handbook: texts.HandbookFile,
  interface: InterfaceFile,
  'edition-workshop': WorkshopStructure,
  workshop: WorkshopFile,
  plan: PlanFile,
  ...Object.fromEntries(
    kinds.flatMap(({ plural, files }) =>
      files
        ? [
            [`edition-${plural}`, files.facts],
            [plural, files.texts],
          ]
        : [],
    ),
  ),
}

const files = new Map<string, string>()
const put = (name: string, value: unknown) => files.set(`schemas/${name}`, `${JSON.stringify(value, null, 2)}\n`)
for (const [name, shape] of Object.entries(editorShapes)) {
  put(`editor/${name}.schema.json`, { $schema: 'https://json-schema.org/draft/2020-12/schema', ...shape })
}

const config = readConfig({
  LOG_LEVEL: 'error',
  HANDBOOK_PUBLIC_URL: exampleAddress,
  HANDBOOK_FEEDBACK: 'on',
  HANDBOOK_FEEDBACK_DAYS: '365',
  HANDBOOK_PRIVACY_URL: 'https://operator.example/privacy',
})
const snapshot = snapshotOf(readContent(config.contentDir))
const documents = await describedService(config)
put('openapi.json', documents.reading)
put('openapi-maintaining.json', documents.maintaining)
put('openapi.assistants.json', assistantsDocument(documents.reading))
for (const [name, text] of await sdkFiles(documents, snapshot)) files.set(`sdk/src/generated/${name}`, text)

files.set('docs/settings.md', settingsPage())
for (const [name, text] of Object.entries(problemPages())) files.set(`docs/${name}`, text)

/** The documents of a service on a store of its own, in which time stands still and nothing is random. */
async function describedService(config: Config): Promise<Documents> {
  const dataDir = mkdtempSync(join(tmpdir(), 'handbook-generate-'))
  const now = () => exampleMoment
  const store = await openStore({ dataDir, now })
  try {
    const release = await publishFirst(store, config.contentDir, 'service')
    const publishing = new Publishing(store, { now, random: counting() })
    const feedback = new FeedbackStore(store.connection(), config, { now, random: counting() })
    const messages = new MessageBox(store, publishing, config, { now, random: counting() })
    const current = { release, source: storeSource(store), publishing, feedback, messages }
    const { server } = await buildApp(config, current, { described: true })
    await server.ready()
    const { server: partial } = await serveSnapshot(partialSnapshot(snapshot))
    const read = await collectExamples({ whole: server, partial })
    await partial.close()
    const maintaining = await maintainingExamples(server, publishing, localAdministrator('local:anna'))
    const documents = openApiDocuments(server, {
      bodies: maintaining.bodies,
      answers: { ...read, ...maintaining.answers },
      webhooks: await webhookExamples(store, exampleAddress),
    })
    await server.close()
    return documents
  } finally {
    await store.close()
    rmSync(dataDir, { recursive: true })
  }
}

/** A release whose Finnish lacks the texts of one question. */
function partialSnapshot({ edition, locales }: Snapshot): Snapshot {
  const fi = locales.fi as Snapshot['locales'][string]
  const texts = Object.fromEntries(Object.entries(fi.texts).filter(([id]) => !id.startsWith('p1-q6.')))
  return { edition, locales: { ...locales, fi: { ...fi, texts } } }
}

/** 1, 2, 3 … as so many bytes: ids and tokens that nobody could take for real ones. */
function counting(): (size: number) => Buffer {
  let count = 0
  return (size) => {
    count += 1
    return Buffer.from(count.toString(16).padStart(size * 2, '0'), 'hex')
  }
}

const check = process.argv.includes('--check')
const stale = [...files]
  .filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text)
  .map(([file]) => file)
if (!check) for (const file of stale) writeFileSync(file, files.get(file) as string)
for (const file of stale)
  console.log(check ? `${file} is not up to date; run npm run generate and commit it` : `wrote ${file}`)
console.log(`${files.size} generated files, ${stale.length} ${check ? 'out of date' : 'changed'}.`)
if (check && stale.length > 0) process.exitCode = 1
