import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import t from 'tap'
import { parse } from 'yaml'
import { readContent } from '../../src/content/read-content.ts'
import { optionalTexts, segmentsOf } from '../../src/handbook/segments.ts'
import { smallEdition } from './small-edition.ts'

const { edition } = readContent('content')
const segments = segmentsOf(edition)
const folder = 'content/locales/sv/'
const places = segments.map(({ file, path }) => [file, ...path].join(' '))

/** The places of all texts in a file. */
const placesIn = (value: unknown, place: string): string[] =>
  typeof value === 'string'
    ? [place]
    : Object.entries(value ?? {}).flatMap(([key, child]) => placesIn(child, `${place} ${key}`))

t.test('the segments are the texts of the Swedish files, each once', async (t) => {
  const files = [
    'handbook.yaml',
    'interface.yaml',
    'resources.yaml',
    'workshop.yaml',
    ...globSync('principles/*.yaml', { cwd: folder }),
  ]
  t.equal(files.length, 4 + 5)
  const written = files.flatMap((file) => placesIn(parse(readFileSync(`${folder}${file}`, 'utf8')), file))
  t.ok(written.length > 400)
  t.same(places.toSorted(), written.toSorted())
  t.equal(new Set(segments.map(({ id }) => id)).size, segments.length)
})

t.test('a language may lack the guide for a workshop and the summaries, and nothing else', async (t) => {
  const groups = Map.groupBy(segments, ({ optional }) => optional)
  const workshop = groups.get('workshop') ?? []
  t.ok(workshop.every(({ file }) => file === 'workshop.yaml'))
  t.equal(workshop.filter(({ path }) => path[0] === 'prompts').length, 2 * edition.counts.questions)
  const summaries = groups.get('summaries')?.map(({ id }) => id) ?? []
  t.same([...optionalTexts(edition)].sort(), [...summaries, ...workshop.map(({ id }) => id)].sort())
  const { guides, principles, steps } = Object.groupBy(summaries, (id) =>
    id.startsWith('handbook.steps.') ? 'steps' : id.endsWith('.guide.summary') ? 'guides' : 'principles',
  )
  t.equal(guides?.length, edition.counts.questions)
  t.same(
    principles,
    ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => `${id}.summary`),
  )
  t.same(
    steps,
    ['step-1', 'step-2', 'step-3'].map((id) => `handbook.steps.${id}.summary`),
  )
})

interface Shape {
  maxLength?: number
  description?: string
  properties?: Record<string, Shape>
  patternProperties?: Record<string, Shape>
}

t.test('a segment allows what the shape of its file allows', async (t) => {
  for (const { id, file, path, rich, maxLength } of segments) {
    const name = file.startsWith('principles/') ? 'principle' : basename(file, '.yaml')
    let shape: Shape | undefined = JSON.parse(readFileSync(`schemas/editor/${name}.schema.json`, 'utf8'))
    for (const key of path) shape = shape?.properties?.[key] ?? Object.values(shape?.patternProperties ?? {})[0]
    t.equal(maxLength, shape?.maxLength, id)
    t.equal(rich, /\blinks\b/.test(shape?.description ?? ''), `${id}: ${shape?.description}`)
  }
})

t.test('the ids of an edition follow the order of the handbook', async (t) => {
  const ids = segmentsOf(smallEdition).map(({ id }) => id)
  const handbook = ids.filter((id) => id.startsWith('handbook.'))
  t.same(handbook.slice(0, 9), [
    ...['title', 'subtitle', 'publisher', 'adaptation', 'version'].map((name) => `handbook.${name}`),
    'handbook.introduction.heading',
    'handbook.introduction.lead',
    'handbook.introduction.introduction-7',
    'handbook.coCreation.heading',
  ])
  t.ok(handbook.includes('handbook.mapSituation.map-situation-1'))
  t.same(ids.slice(handbook.length, ids.indexOf('interface.steps')), [
    ...['p1.title', 'p1.summary', 'p1.dimensionsHeading', 'p1.rationaleHeading'],
    ...['p1-c3.text', 'p1-d4.text', 'p1-d1.text', 'p1-r2.text'],
    ...['p1-q1.question', 'p1-q1.guide.title', 'p1-q1.guide.summary', 'p1-q1-a5.text', 'p1-q1-a1.text'],
    ...['p1-q1.guide.toolbox', 'p1-q1.guide.caseStudy'],
    ...['p1-q4.question', 'p1-q4.guide.title', 'p1-q4.guide.summary', 'p1-q4.guide.question'],
    ...['p1-q4.guide.toolbox', 'p1-q4.guide.caseStudy'],
    ...['p9.title', 'p9.summary', 'p9.dimensionsHeading', 'p9.rationaleHeading'],
    ...['p9-c2.text', 'p9-c1.text', 'p9-d1.text', 'p9-r1.text'],
    ...['p9-q1.question', 'p9-q1.guide.title', 'p9-q1.guide.summary', 'p9-q1-a1.text'],
    ...['p9-q1.guide.toolbox', 'p9-q1.guide.caseStudy'],
    ...['guide.name', 'declaration.name', 'declaration.note'],
  ])
  t.ok(ids.slice(ids.indexOf('interface.steps')).every((id) => id.startsWith('interface.')))
})
