/** Follows the recipes of CONTRIBUTING for a kind, a field, a role, a webhook event and a setting, all in one copy of the project. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { copyProject } from '../project-copy.ts'
import { addKind, testKind } from './throw-away-kind.ts'

const project = copyProject(t)
const { folder, read, edit, module, run } = project
const guide = readFileSync('CONTRIBUTING.md', 'utf8')

/** The files that a recipe names. */
function filesOf(recipe: string): string[] {
  const [, text = ''] = guide.split(`\n## ${recipe}\n`)
  const [section = ''] = text.split('\n## ')
  return [...section.matchAll(/`((?:src|schemas|sdk|docs|test)\/[\w./-]+)`/g)].map(([, file = '']) => file)
}

/** Edits a file of the copy that the recipe names. */
const editing =
  (recipe: string): typeof edit =>
  (file, ...replacements) => {
    if (!filesOf(recipe).includes(file)) throw new Error(`“${recipe}” does not name ${file}`)
    edit(file, ...replacements)
  }

const field = editing('Add a field to a kind')
const question = 'src/handbook/kinds/question.ts'
field(
  question,
  [
    "question: text('The question as step 2 asks it.'),",
    `question: text('The question as step 2 asks it.'),
  tip: text('A tip.'),
  minutes: Type.Integer({ minimum: 0, maximum: 600, description: 'Minutes that the question takes.' }),`,
  ],
  [
    'project = ({ id, principle, position }: Entry, texts: Texts) => ({',
    `project = ({ id, principle, position }: Entry, texts: Texts) => ({
  tip: texts.plain(\`\${id}.tip\`),
  minutes: questionsById(texts.edition).get(id)?.minutes ?? 5,`,
  ],
  [
    "yield plain(title(id), file, [...at, 'question'], limits.statement)",
    `yield plain(title(id), file, [...at, 'question'], limits.statement)
    yield plain(\`\${id}.tip\`, file, [...at, 'tip'], limits.statement)`,
  ],
)
field('schemas/texts.ts', [
  "question: text('The question as step 2 asks it.'),",
  "question: text('The question as step 2 asks it.'), tip: text('A tip.'),",
])
field('src/translation/context.ts', [
  'question: question.noun,',
  "question: question.noun,\n  tip: { sv: 'tips', en: 'tip' },",
])
field('schemas/edition-files.ts', [
  "id: id('The question’s id.', itemPatterns.question),",
  `id: id('The question’s id.', itemPatterns.question),
    minutes: Type.Optional(Type.Integer({ minimum: 0, maximum: 600, description: 'Minutes that the question takes.' })),`,
])
edit('content/edition/edition.yaml', ['- id: p1-q6\n', '- id: p1-q6\n        minutes: 20\n'])
for (const file of globSync('content/locales/sv/principles/*.yaml'))
  edit(file, [/^ {2}(p\d+-q\d+):$/gm, '  $1:\n    tip: Tips till $1'])

addKind(project)

const role = editing('Add a role')
role('schemas/roles.ts', ["reviewer: ['approve'],", "reviewer: ['approve'],\n  editor: ['write', 'approve'],"])

const webhook = editing('Add a webhook event')
webhook('src/publishing/webhooks/webhook-events.ts', [
  "withdraw: { type: 'release.withdrawn', data: withdrawn },",
  "withdraw: { type: 'release.withdrawn', data: withdrawn },\n  restore: { type: 'store.restored', data: changed },",
])
webhook('schemas/webhook-messages.ts', [
  '  test: {',
  `  'store.restored': {
    name: 'storeRestored',
    summary: 'Announces a restored store',
    schema: message('store.restored', Changed, 'The store was restored.'),
  },
  test: {`,
])
webhook('sdk/src/notification.ts', [
  "'release.published' | 'release.rolled-back'",
  "'release.published' | 'release.rolled-back' | 'store.restored'",
])
webhook('docs/publishing.md', ['- Types: `release.published`,', '- Types: `store.restored`, `release.published`,'])

const setting = editing('Add a setting')
setting('src/config/service-settings.ts', [
  'HANDBOOK_DATA_DIR: {',
  `HANDBOOK_GREETING: {
    ...text('Welcome', /^.{1,80}$/, 'at most 80 characters'),
    about: 'Greeting of the front page.',
  },
  HANDBOOK_DATA_DIR: {`,
])
setting(
  'src/config.ts',
  ['  dataDir: string\n', '  dataDir: string\n  greeting: string\n'],
  [
    "dataDir: reader.get('HANDBOOK_DATA_DIR'),",
    "dataDir: reader.get('HANDBOOK_DATA_DIR'),\n    greeting: reader.get('HANDBOOK_GREETING'),",
  ],
)

t.test('the type check names the words of a role that are missing', async (t) => {
  const check = () => run('node_modules/typescript/bin/tsc', '-p', 'src/desk/page')
  const { stdout, code } = await check()
  t.not(code, 0)
  t.match(stdout, /editor/)
  role('src/desk/page/words/sv/tokens.ts', ["reviewer: 'granskare',", "reviewer: 'granskare', editor: 'redaktör',"])
  role('src/desk/page/words/en/tokens.ts', ["reviewer: 'reviewer',", "reviewer: 'reviewer', editor: 'editor',"])
  t.same(await check(), { stdout: '', code: 0 })
})

t.test('the content check, the generator and the type check accept all of it', async (t) => {
  t.match(await run('src/commands/check-content.ts'), { code: 0 })
  t.match(await run('src/commands/generate.ts'), { code: 0 })
  t.same(await run('node_modules/typescript/bin/tsc', '-p', '.'), { stdout: '', code: 0 })
})

testKind(project)

t.test('a field is served, documented and translated', async (t) => {
  const { releaseContent } = await module<typeof import('../../src/store/content-releases.ts')>(
    'src/store/content-releases.ts',
  )
  const { buildApp } = await module<typeof import('../../src/app.ts')>('src/app.ts')
  const { readConfig } = await module<typeof import('../../src/config.ts')>('src/config.ts')
  const { unitsOf } = await module<typeof import('../../src/translation/units.ts')>('src/translation/units.ts')
  const content = releaseContent(join(folder, 'content'), new Date('2026-11-23T08:00:00Z'))
  const { server } = await buildApp(readConfig({ LOG_LEVEL: 'silent' }), content)
  t.teardown(() => server.close())
  const read = async (path: string) => (await server.inject(`/handbook/v1${path}`)).json()
  t.match(await read('/sv/questions/p1-q6'), { tip: 'Tips till p1-q6', minutes: 20 })
  t.match((await read('/sv/questions?limit=1')).items, [{ tip: 'Tips till p1-q1', minutes: 5 }])
  const { edition, locales } = content.release
  const { sv, fi } = locales as { sv: typeof locales.sv & object; fi: typeof locales.fi & object }
  const units = unitsOf({ edition, source: sv, target: fi, only: 'open', language: 'en' })
  t.match(units.find(({ id }) => id === 'p1-q6.tip')?.context, / › tip · at most 500 characters$/)
})

t.test('the OpenAPI document, the types of the SDK and the settings page have all of it', (t) => {
  const { components } = JSON.parse(read('schemas/openapi.json'))
  t.match(components.schemas.Question.properties, { tip: { type: ['string', 'null'] }, minutes: { type: 'integer' } })
  const maintaining = JSON.parse(read('schemas/openapi-maintaining.json'))
  t.match(JSON.stringify(maintaining.components.schemas), /"reviewer","editor","publisher"/)
  const types = read('sdk/src/generated/openapi.ts')
  t.match(types, /readonly minutes: number;/)
  t.match(read('sdk/src/generated/openapi-maintaining.ts'), /"editor"/)
  t.match(read('docs/settings.md'), /HANDBOOK_GREETING.*Greeting of the front page/)
  t.end()
})

t.test('a role may do what its row says', async (t) => {
  const { may, localeRoles } = await module<typeof import('../../schemas/roles.ts')>('schemas/roles.ts')
  const grants = [{ role: 'editor' as never, locale: 'fi' }]
  t.same(
    (['see', 'write', 'approve', 'publish', 'discard'] as const).map((action) => may({ grants }, action, 'fi')),
    [true, true, true, false, false],
  )
  t.ok((localeRoles as string[]).includes('editor'))
  const { code, stdout } = await run(
    '--input-type=module',
    '--eval',
    `process.env.HANDBOOK_DATA_DIR = ${JSON.stringify(join(folder, 'data'))}
     const { handbook } = await import('./src/commands/handbook.ts')
     const io = { environment: process.env, write: (text) => process.stdout.write(text), writeError: console.error }
     process.exit(await handbook(['publish-content'], io) || await handbook(['tokens', 'create', 'Eva', '--roles', 'editor:fi'], io))`,
  )
  t.equal(code, 0, stdout)
  t.match(stdout, /Token of Eva \(editor:fi\)/)
})

t.test('a webhook event is sent with its type', async (t) => {
  const { webhookBody } = await module<typeof import('../../src/publishing/webhooks/webhook-events.ts')>(
    'src/publishing/webhooks/webhook-events.ts',
  )
  const { releaseContent } = await module<typeof import('../../src/store/content-releases.ts')>(
    'src/store/content-releases.ts',
  )
  const { release } = releaseContent(join(folder, 'content'), new Date('2026-11-23T08:00:00Z'))
  const event = { id: 1, at: 'now', actor: 'test', action: 'restore', from: null, to: release.id, detail: {} }
  const body = JSON.parse(await webhookBody(event, { load: async () => release }, 'https://handbook.example'))
  t.match(body, { type: 'store.restored', data: { release: release.id } })
})

t.test('a setting has its default, its check and its name', async (t) => {
  const { readConfig } = await module<typeof import('../../src/config.ts')>('src/config.ts')
  const greeting = (HANDBOOK_GREETING?: string) =>
    (readConfig({ HANDBOOK_GREETING }) as unknown as { greeting: string }).greeting
  t.equal(greeting(), 'Welcome')
  t.equal(greeting('Hej'), 'Hej')
  t.throws(() => greeting('x'.repeat(81)), /HANDBOOK_GREETING must be at most 80 characters/)
})
