import t from 'tap'
import { outlineOf } from '../../src/handbook/outline.ts'
import { smallEdition as edition } from './small-edition.ts'

t.test('each kind of item is listed in the order of the handbook, with its place among its siblings', async (t) => {
  const outline = outlineOf(edition)
  const lines = (entries: typeof outline.actions) =>
    entries.map(({ id, position, principle, question }) => `${position} ${id} ${principle} ${question}`)
  t.same(lines(outline.principles), ['1 p1 null null', '2 p9 null null'])
  t.same(lines(outline.dimensions), ['1 p1-d4 p1 null', '2 p1-d1 p1 null', '1 p9-d1 p9 null'])
  t.same(lines(outline.challenges), ['1 p1-c3 p1 null', '1 p9-c2 p9 null', '2 p9-c1 p9 null'])
  t.same(lines(outline.questions), ['1 p1-q1 p1 null', '2 p1-q4 p1 null', '1 p9-q1 p9 null'])
  t.same(lines(outline.actions), ['1 p1-q1-a5 p1 p1-q1', '2 p1-q1-a1 p1 p1-q1', '1 p9-q1-a1 p9 p9-q1'])
  t.same(lines(outline.resources), ['1 guide null null', '2 declaration null null'])
})

t.test('principles, questions and resources are found by their id', async (t) => {
  const { principle, question, resource } = outlineOf(edition)
  t.same([...principle.keys()], ['p1', 'p9'])
  t.equal(principle.get('p9'), edition.principles[1])
  t.same([...question.keys()], ['p1-q1', 'p1-q4', 'p9-q1'])
  t.equal(question.get('p1-q4'), edition.principles[0]?.questions[1])
  t.same([...resource.keys()], ['guide', 'declaration'])
  t.equal(resource.get('declaration'), edition.resources[1])
})

t.test('an outline is made once for each edition', async (t) => {
  t.equal(outlineOf(edition), outlineOf(edition))
  t.not(outlineOf({ ...edition }), outlineOf(edition))
})
