import t from 'tap'
import { differencesBetween } from '../../src/handbook/differences.ts'
import type { Edition } from '../../src/handbook/edition.ts'
import type { Texts } from '../../src/handbook/kinds/kind.ts'
import { segmentsOf } from '../../src/handbook/segments.ts'
import { prompts, workshop, workshopSegments } from '../../src/handbook/workshop.ts'
import { localeWith, smallEdition } from './small-edition.ts'

const edition: Edition = {
  ...smallEdition,
  workshop: {
    preparations: ['purpose', 'place'],
    agendas: [
      {
        id: 'short',
        items: [
          { id: 'short-read', minutes: 20, step: 'step-1' },
          { id: 'short-end', minutes: 5 },
        ],
      },
      { id: 'long', items: [{ id: 'long-read', minutes: 90 }] },
    ],
  },
}

/** A language in which every text is its own id, except those that it lacks. */
const texts = (lacking: string[] = [], of: Edition = edition): Texts<string> => ({
  edition: of,
  locale: { tag: 'sv' },
  plain: (segment) => segment,
  rich: (segment) => segment,
  optional: (segment) => (lacking.includes(segment) ? undefined : segment),
})

t.test('the guide has its parts in the order of the edition, with the time of each agenda', async (t) => {
  const { title, preparations, agendas, steps } = workshop(texts())
  t.equal(title, 'workshop.title')
  t.same(preparations, [
    { id: 'purpose', text: 'workshop.purpose.text' },
    { id: 'place', text: 'workshop.place.text' },
  ])
  t.same(
    agendas.map(({ id, minutes }) => [id, minutes]),
    [
      ['short', 25],
      ['long', 90],
    ],
  )
  t.same(agendas[0]?.items[0], { id: 'short-read', minutes: 20, step: 'step-1', text: 'workshop.short-read.text' })
  t.same(steps[2], {
    id: 'step-3',
    position: 3,
    title: 'handbook.steps.step-3.title',
    say: 'workshop.step-3.say',
    result: 'workshop.step-3.result',
  })
})

t.test('an agenda, a step and a preparation are left out if a text is lacking', async (t) => {
  const lacking = ['workshop.short-end.text', 'workshop.step-2.say', 'workshop.place.text', 'workshop.labels.time']
  const guide = workshop(texts(lacking))
  t.same(
    guide.agendas.map(({ id }) => id),
    ['long'],
  )
  t.same(
    guide.steps.map(({ position }) => position),
    [1, 3],
  )
  t.same(
    guide.preparations.map(({ id }) => id),
    ['purpose'],
  )
  t.equal(guide.labels.time, undefined)
  t.equal(guide.labels.say, 'workshop.labels.say')
})

t.test('a question has the prompts that the language has', async (t) => {
  t.same(prompts('p1-q1', texts()), ['p1-q1.prompts.first', 'p1-q1.prompts.second'])
  t.same(prompts('p1-q1', texts(['p1-q1.prompts.first'])), ['p1-q1.prompts.second'])
  t.equal(prompts('p1-q1', texts(['p1-q1.prompts.first', 'p1-q1.prompts.second'])), undefined)
})

t.test('an edition from before the guide has none, whatever texts there are', async (t) => {
  const guide = workshop(texts([], smallEdition))
  t.same([guide.title, guide.preparations, guide.agendas, guide.steps], [undefined, [], [], []])
  t.equal(prompts('p1-q1', texts([], smallEdition)), undefined)
  t.same([...workshopSegments(smallEdition)], [])
})

t.test('its texts are one group that a language may lack, each with an id and a place of its own', async (t) => {
  const segments = [...workshopSegments(edition)]
  t.ok(segments.every(({ optional, file }) => optional === 'workshop' && file === 'workshop.yaml'))
  t.equal(new Set(segments.map(({ id }) => id)).size, segments.length)
  t.equal(new Set(segments.map(({ path }) => path.join('.'))).size, segments.length)
  const all = new Set(segmentsOf(edition).map(({ id }) => id))
  t.ok(segments.every(({ id }) => all.has(id)))
})

t.test('releases differ by the guide that one of them lacks, and by the times of agendas', async (t) => {
  const at = (of: Edition) => ({ edition: of, locales: { sv: localeWith('sv', {}) } })
  const [added] = differencesBetween(at(smallEdition), at(edition))
  t.match(added, { change: 'added', item: 'workshop', locale: null })
  const agendas = [{ id: 'long', items: [{ id: 'long-read', minutes: 60 }] }]
  const [changed] = differencesBetween(at(edition), at({ ...edition, workshop: { preparations: [], agendas } }))
  t.match(changed, { change: 'changed', item: 'workshop', locale: null })
  t.same(differencesBetween(at(edition), at(edition)), [])
})
