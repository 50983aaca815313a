/** What a resource says of the guides that link it, and of its kind. */
import t from 'tap'
import { openApp, root } from '../open-app.ts'

interface Resource {
  id: string
  kind: string
  earlierKind?: string
  placements: { question: string; place: string }[]
}
interface Section {
  text: { html: string }
  resources: { id: string }[]
}
interface Question {
  id: string
  guide: { actions: { text: { html: string } }[]; toolbox: Section; caseStudy: Section }
}

const linkedIn = (...texts: { html: string }[]) => [
  ...new Set(texts.flatMap(({ html }) => [...html.matchAll(/data-resource="([^"]+)"/g)].map(([, id]) => id as string))),
]

t.test('a resource names every guide that links it, and a guide every resource that it links', async (t) => {
  const { server } = await openApp(t)
  const get = async (path: string) => (await server.inject(`${root}/sv${path}`)).json()
  const { resources, questions }: { resources: Resource[]; questions: Question[] } = await get('/bundle')
  const expected = new Map(resources.map(({ id }) => [id, [] as Resource['placements']]))
  for (const { id: question, guide } of questions) {
    const places = {
      actions: linkedIn(...guide.actions.map(({ text }) => text)),
      toolbox: linkedIn(guide.toolbox.text),
      caseStudy: linkedIn(guide.caseStudy.text),
    }
    for (const [place, ids] of Object.entries(places)) for (const id of ids) expected.get(id)?.push({ question, place })
    for (const place of ['toolbox', 'caseStudy'] as const)
      t.same(
        guide[place].resources.map(({ id }) => id),
        places[place],
        `${question} ${place}`,
      )
  }
  for (const { id, placements } of resources) t.same(placements, expected.get(id), id)
  t.same(expected.get('opsi-innovation-facets'), [
    { question: 'p1-q6', place: 'actions' },
    { question: 'p1-q6', place: 'toolbox' },
  ])
  const { items }: { items: Resource[] } = await get('/resources?question=p1-q6')
  t.ok(items.some(({ id }) => id === 'opsi-innovation-facets'))
})

t.test('a resource whose kind was corrected is found by both kinds', async (t) => {
  const { server } = await openApp(t)
  const find = async (kind: string): Promise<Resource[]> =>
    (await server.inject(`${root}/en/resources?limit=100&kind=${kind}`)).json().items
  const moved = (await find('report')).filter(({ earlierKind }) => earlierKind === 'case-study')
  t.ok(moved.length > 3)
  const studies = await find('case-study')
  for (const { id } of moved) t.ok(studies.some((study) => study.id === id))
  t.equal(studies.length, 29, 'as many as in version 1.0.0')
  for (const { kind, earlierKind } of studies) t.ok(kind === 'case-study' || earlierKind === 'case-study')
})
