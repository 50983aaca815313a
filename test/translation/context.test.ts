import t from 'tap'
import { segmentsOf } from '../../src/handbook/segments.ts'
import { contextOf } from '../../src/translation/context.ts'
import { smallEdition as edition, localeWith } from '../handbook/small-edition.ts'

const segments = segmentsOf(edition)
const titles = {
  'p1.title': 'T1',
  'p1-q1.guide.title': 'G1',
  'p1-q4.guide.title': 'G4',
  'guide.name': 'R',
  'handbook.introduction.heading': 'H',
  'handbook.steps.step-1.title': 'S',
  'handbook.qualities.accessible.title': 'Q',
}
const source = localeWith('sv', titles)
const contextsIn =
  (language: 'sv' | 'en', from = source) =>
  (id: string) =>
    contextOf(segments.find((segment) => segment.id === id) as (typeof segments)[number], edition, from, language)

t.test('the context says where a text stands, what it is and how long it may be', async (t) => {
  const inEnglish = contextsIn('en')
  for (const [id, context] of Object.entries({
    'handbook.title': 'The handbook › title · at most 200 characters',
    'handbook.subtitle': 'The handbook › subtitle · at most 200 characters',
    'handbook.publisher': 'The handbook › text · at most 200 characters',
    'handbook.introduction.heading': 'The handbook › introduction › heading · at most 200 characters',
    'handbook.introduction.lead': 'The handbook › introduction “H” › lead · at most 200 characters',
    'handbook.introduction.introduction-7': 'The handbook › introduction “H” › paragraph · at most 2000 characters',
    'handbook.mapSituation.map-situation-1': 'The handbook › mapSituation › paragraph · at most 2000 characters',
    'handbook.qualities.accessible.title': 'The handbook › qualities › title · at most 200 characters',
    'handbook.qualities.accessible.text': 'The handbook › qualities “Q” › text · at most 500 characters',
    'handbook.steps.step-1.question': 'The handbook › steps “S” › question · at most 500 characters',
    'handbook.labels.actions': 'The handbook › labels › label in the interface · at most 80 characters',
    'handbook.service.notice': 'The handbook › service › text of the service · at most 500 characters',
    'interface.back': 'The interface › button: to the previous step · at most 200 characters',
    'guide.name': 'Resource guide › name of the resource · at most 200 characters',
    'declaration.note': 'Resource declaration › note on the resource · at most 500 characters',
    'p1.title': 'Principle 1 › title · at most 200 characters',
    'p1.dimensionsHeading': 'Principle 1 “T1” › heading above the dimensions · at most 200 characters',
    'p1.rationaleHeading': 'Principle 1 “T1” › heading above the rationale · at most 200 characters',
    'p1-c3.text': 'Principle 1 “T1” › challenge (step 1) · at most 500 characters',
    'p1-d1.text': 'Principle 1 “T1” › dimension · at most 500 characters',
    'p1-r2.text': 'Principle 1 “T1” › rationale, paragraph · at most 2000 characters',
    'p1-q1.question': 'Principle 1 “T1” › question 1 “G1” › question · at most 500 characters',
    'p1-q4.guide.title': 'Principle 1 “T1” › question 2 › the guide › title · at most 200 characters',
    'p1-q4.guide.question': 'Principle 1 “T1” › question 2 “G4” › the guide › question · at most 500 characters',
    'p1-q1-a1.text': 'Principle 1 “T1” › question 1 “G1” › the guide › action · at most 2000 characters',
    'p1-q1.guide.toolbox': 'Principle 1 “T1” › question 1 “G1” › the guide › toolbox text · at most 2000 characters',
    'p1-q1.guide.caseStudy':
      'Principle 1 “T1” › question 1 “G1” › the guide › case-study text · at most 2000 characters',
    'p9-q1.question': 'Principle 2 › question 1 › question · at most 500 characters',
  }))
    t.equal(inEnglish(id), context)
})

t.test('the context of every text is there in Swedish too', async (t) => {
  const inSwedish = contextsIn('sv')
  t.equal(inSwedish('guide.name'), 'Resursen guide › resursens namn · högst 200 tecken')
  t.equal(inSwedish('declaration.note'), 'Resursen declaration › anmärkning till resursen · högst 500 tecken')
  t.equal(inSwedish('handbook.introduction.lead'), 'Handboken › introduction ”H” › ingress · högst 200 tecken')
  t.equal(inSwedish('handbook.publisher'), 'Handboken › text · högst 200 tecken')
  t.equal(inSwedish('p1-q4.guide.question'), 'Princip 1 ”T1” › fråga 2 ”G4” › guiden › fråga · högst 500 tecken')
  t.match(inSwedish('interface.back'), /^Gränssnittet › /)
  for (const language of ['sv', 'en'] as const)
    for (const { id } of segments)
      t.match(
        contextsIn(language)(id),
        /^\p{Lu}\p{L}+[^›·]*( › \p{L}[^›·]*)* › \p{L}[^›·]* · (at most|högst) \d+ \p{L}+$/u,
      )
})

t.test('an item that the edition does not have is named by its id', async (t) => {
  const [segment] = segments.filter(({ id }) => id === 'p1-q1.question') as [(typeof segments)[number]]
  const other = { ...edition, principles: [] }
  t.equal(contextOf(segment, other, source, 'en').split(' · ')[0], 'Principle p1 “T1” › question p1-q1 “G1” › question')
})
