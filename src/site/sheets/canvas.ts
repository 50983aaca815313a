/** A wall canvas of a principle on A3: its challenges, and its questions with the four positions and room for notes. */
import { type Entry, outlineOf } from '../../handbook/outline.ts'
import { lines, list } from '../html.ts'
import type { HandbookPage } from '../journey.ts'
import { said } from '../said.ts'
import { colourOf, placeOf, sign } from '../symbol.ts'
import type { Writer } from '../writer.ts'
import { type Choice, chosenPrinciples, chosenQuestions } from './choice.ts'
import { principleOptions, sheetPage, sourceOf } from './sheet.ts'

export const canvas = (choice: Choice = {}): HandbookPage =>
  sheetPage('canvas', {
    choice,
    field: 'principle',
    options: principleOptions,
    sheets: (writer) => {
      const questions = chosenQuestions(choice, writer)
      return chosenPrinciples(choice, writer).flatMap(({ id }) => {
        const mine = questions.filter(({ principle }) => principle === id)
        return mine.length > 0 ? [sheet(id, mine, writer)] : []
      })
    },
  })

function sheet(id: string, questions: readonly Entry[], writer: Writer): string {
  const { release } = writer.localised
  const challenges = outlineOf(release.edition).challenges.filter(({ principle }) => principle === id)
  return lines(
    `<section class="sheet sheet-canvas ${colourOf(id, release)}">`,
    '<div class="sheet-band">',
    sign(id, release),
    `<p><bdi>${writer.inline('handbook.labels.principle')} ${placeOf(id, release)}</bdi></p>`,
    writer.heading(1, `${id}.title`),
    '</div>',
    '<div class="sheet-columns">',
    '<div>',
    writer.plain('p', `${id}.summary`, ' class="sheet-summary"'),
    writer.has('interface.challenges') ? writer.heading(2, 'interface.challenges') : '',
    list(challenges.map((challenge) => writer.plain('li', `${challenge.id}.text`))),
    '</div>',
    table(questions, writer),
    '</div>',
    sourceOf(writer),
    '</section>',
  )
}

function table(questions: readonly Entry[], writer: Writer): string {
  const { words, element } = said(writer)
  const { works, partly, unknown, notes } = words.sheets
  const column = (html: string) => `<th scope="col">${html}</th>`
  const own = (text: string) => element('th', text, {}, ' scope="col"')
  return lines(
    '<table>',
    '<thead><tr>',
    column(writer.inline('interface.questions') || writer.inline('handbook.mapSituation.heading')),
    own(works),
    own(partly),
    column(writer.inline('handbook.labels.needsImprovement')),
    own(unknown),
    own(notes),
    '</tr></thead>',
    '<tbody>',
    questions.map(
      ({ id }) => `<tr>${writer.plain('th', `${id}.question`, ' scope="row"')}${'<td></td>'.repeat(5)}</tr>`,
    ),
    '</tbody>',
    '</table>',
  )
}
