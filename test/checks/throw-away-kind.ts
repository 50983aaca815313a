/** The recipe “Add a kind of item” of CONTRIBUTING, followed in a copy of the project. */
import { join } from 'node:path'
import t from 'tap'
import type { ProjectCopy } from '../project-copy.ts'

const kind = `
import Type, { type Static } from 'typebox'
import { itemPatterns, limits } from '../../../schemas/content.ts'
import { position, text } from '../../../schemas/parts.ts'
import { named } from '../../../schemas/reference.ts'
import { type Entry, siblings } from '../entry.ts'
import { plain } from '../segment.ts'
import { byPrinciple } from './filters.ts'
import { defineKind, principleId, type Texts } from './kind.ts'

const pattern = '^p[0-9]{1,3}-e[0-9]{1,3}$'
const id = Type.String({ description: 'The example’s id.', pattern, maxLength: 9 })
const principle = Type.String({ description: 'Its principle.', pattern: itemPatterns.principle, maxLength: 4 })

const ExamplesFile = Type.Array(Type.Object({ id, principle }), { title: 'Examples', description: 'Examples.' })
const ExampleTextsFile = Type.Record(
  Type.String({ pattern }),
  Type.Object({ text: Type.String({ description: 'The example.', maxLength: limits.statement }) }),
)

declare module '../edition.ts' {
  interface Edition {
    examples?: Static<typeof ExamplesFile>
  }
}

const Example = named('Example', 'An example.', { id, principle: principleId, position, text: text('The example.') })
const title = (id: string) => \`\${id}.text\`
const project = ({ id, principle, position }: Entry, texts: Texts) =>
  ({ id, principle, position, text: texts.plain(title(id)) })

export const example = defineKind({
  plural: 'examples',
  name: 'Example',
  example: 'p2-e1',
  about: { one: 'One example', many: 'The examples', description: 'What others did.' },
  noun: { sv: 'exempel', en: 'example' },
  listed: Example,
  whole: Example,
  files: { facts: ExamplesFile, texts: ExampleTextsFile },
  entries: ({ principles, examples = [] }) =>
    principles.flatMap(({ id }) => siblings(examples.filter((one) => one.principle === id).map((one) => one.id), id)),
  title,
  segments: ({ examples = [] }) =>
    examples.map(({ id }) => plain(title(id), 'examples.yaml', [id, 'text'], limits.statement)),
  filters: { principle: byPrinciple() },
  up: ({ principle }) => \`/principles/\${principle}\`,
  list: project,
  item: project,
  search: { weight: 1 },
})
`

const content: Record<string, string> = {
  'edition/examples.yaml': '- id: p2-e1\n  principle: p2\n- id: p1-e3\n  principle: p1\n',
  'locales/sv/examples.yaml':
    'p2-e1:\n  text: Kommunen odlade kantareller i rådhuset\np1-e3:\n  text: Regionen delade ut förstoringsglas\n',
}

/** Adds the kind to a copy of the project. */
export function addKind({ write, edit }: ProjectCopy): void {
  write('src/handbook/kinds/example.ts', kind)
  edit(
    'src/handbook/kinds/index.ts',
    ['import type { Kind }', "import { example } from './example.ts'\nimport type { Kind }"],
    ['action, resource]', 'action, resource, example]'],
  )
  for (const [name, text] of Object.entries(content)) write(`content/${name}`, text)
}

/** Tests that everything follows from the kind, once the documents of the copy are generated. */
export function testKind({ folder, read, module }: ProjectCopy): void {
  const serve = async () => {
    const { releaseContent } = await module<typeof import('../../src/store/content-releases.ts')>(
      'src/store/content-releases.ts',
    )
    const { buildApp } = await module<typeof import('../../src/app.ts')>('src/app.ts')
    const { readConfig } = await module<typeof import('../../src/config.ts')>('src/config.ts')
    const release = releaseContent(join(folder, 'content'), new Date('2026-11-23T08:00:00Z'))
    const app = await buildApp(readConfig({ LOG_LEVEL: 'silent' }), release)
    t.teardown(() => app.server.close())
    const get = async (path: string) => (await app.server.inject(`/handbook/v1${path}`)).json()
    return { ...release, get }
  }
  let serving: ReturnType<typeof serve> | undefined
  const served = () => {
    serving ??= serve()
    return serving
  }

  t.test('a kind in one file is served, as a list and one by one', async (t) => {
    const service = await served()
    const { items } = await service.get('/sv/examples')
    const first = { id: 'p1-e3', principle: 'p1', position: 1, text: 'Regionen delade ut förstoringsglas' }
    const second = { id: 'p2-e1', principle: 'p2', position: 1, text: 'Kommunen odlade kantareller i rådhuset' }
    t.same(items, [first, second])
    const { _meta, _links, ...item } = await service.get('/sv/examples/p2-e1')
    t.same(item, second)
    t.match(_links, { up: { href: /\/sv\/principles\/p2$/ }, collection: { href: /\/sv\/examples$/ } })
    t.same((await service.get('/sv/examples?principle=p2')).items, [second])
    const finnish = await service.get('/fi/examples/p2-e1')
    t.match(finnish._meta.deviations, [{ pointer: '/text', lang: 'sv' }])
  })

  t.test('it is searched, and in the bundle', async (t) => {
    const service = await served()
    const { items } = await service.get(`/sv/search?q=${encodeURIComponent('kantarell')}&type=example`)
    t.match(items, [{ type: 'example', id: 'p2-e1', principle: 'p2', href: /\/sv\/examples\/p2-e1$/ }])
    const { examples } = await service.get('/sv/bundle')
    t.same(
      examples.map(({ id }: { id: string }) => id),
      ['p1-e3', 'p2-e1'],
    )
  })

  t.test('it is exported for translation, and its changes are told', async (t) => {
    const { unitsOf } = await module<typeof import('../../src/translation/units.ts')>('src/translation/units.ts')
    const { writeXliff } = await module<typeof import('../../src/translation/xliff-write.ts')>(
      'src/translation/xliff-write.ts',
    )
    const { differencesBetween } =
      await module<typeof import('../../src/handbook/differences.ts')>('src/handbook/differences.ts')
    const { release } = await served()
    const { edition, locales } = release
    const { sv, fi } = locales as { sv: typeof locales.sv & object; fi: typeof locales.fi & object }
    const units = unitsOf({ edition, source: sv, target: fi, only: 'open', language: 'en' })
    t.same(
      units.filter(({ id }) => /-e\d/.test(id)).map(({ id, context }) => [id, context]),
      [
        ['p2-e1.text', 'example p2-e1 › text · at most 500 characters'],
        ['p1-e3.text', 'example p1-e3 › text · at most 500 characters'],
      ],
    )
    const head = { release: release.id, digest: release.digest, source: sv, target: fi }
    t.match(Buffer.from(writeXliff(units, head as never)).toString(), /kantareller/)
    const without = { edition: { ...edition, examples: [] }, locales: {} }
    t.match(
      differencesBetween(without, { edition, locales: {} }).map(({ change, item }) => `${change} ${item}`),
      ['added p1-e3', 'added p2-e1'],
    )
  })

  t.test('its documents, examples and SDK types are generated', async (t) => {
    const { paths, components } = JSON.parse(read('schemas/openapi.json'))
    t.match(paths['/{locale}/examples'].get, { operationId: 'listExamples', tags: ['examples'] })
    t.match(paths['/{locale}/examples/{id}'].get.responses[200], { $ref: '#/components/responses/ExampleResponse' })
    const { example } = components.responses.ExampleResponse.content['application/json']
    t.equal(example.text, 'Kommunen odlade kantareller i rådhuset')
    t.ok(components.schemas.Example)
    t.match(read('sdk/src/generated/ids.ts'), /export type ExampleId =\n {2}\| 'p1-e3'/)
    t.match(read('sdk/src/generated/items.ts'), /export const examples = /)
    t.match(read('schemas/editor/examples.schema.json'), /"The example\."/)
  })
}
