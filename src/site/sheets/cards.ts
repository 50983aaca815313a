/** Question cards: four on an A4 sheet, each as large as A6, with the question in front and its prompts behind. */
import { type Entry, outlineOf } from '../../handbook/outline.ts'
import { escapeHtml } from '../../handbook/rich-text.ts'
import { prompts } from '../../handbook/workshop.ts'
import type { Slot } from '../../responses/settle.ts'
import { lines, list } from '../html.ts'
import type { HandbookPage } from '../journey.ts'
import { colourOf, placeOf, sign } from '../symbol.ts'
import type { Writer } from '../writer.ts'
import { type Choice, chosenQuestions } from './choice.ts'
import { principleOptions, sheetPage, sizeOf, sourceOf } from './sheet.ts'

const cardsOnSheet = 4

export const cards = (choice: Choice = {}): HandbookPage =>
  sheetPage('cards', {
    choice,
    field: 'principle',
    options: principleOptions,
    sheets: (writer) => {
      const questions = chosenQuestions(choice, writer)
      const sheets = Array.from({ length: Math.ceil(questions.length / cardsOnSheet) }, (_, at) =>
        questions.slice(at * cardsOnSheet, (at + 1) * cardsOnSheet),
      )
      return sheets.flatMap((entries) => [
        sheet(entries.map((entry) => front(entry, writer))),
        sheet(
          entries.map((entry) => back(entry, writer)),
          ' sheet-behind',
        ),
      ])
    },
  })

const sheet = (cards: readonly string[], name = '') =>
  lines(`<div class="sheet sheet-cards${name}">`, cards, '<i class="sheet-marks"></i>', '</div>')

const card = (principle: string, size: string, writer: Writer, ...html: string[]): string =>
  lines(
    `<section class="sheet-card ${size} ${colourOf(principle, writer.localised.release)}">`,
    html,
    sourceOf(writer),
    '</section>',
  )

/** Where a question stands in its principle: `2.5` is the fifth of the second. It joins front and back. */
function numberOf({ id, principle }: Entry, { localised }: Writer): string {
  const mine = outlineOf(localised.edition).questions.filter((entry) => entry.principle === principle)
  const at = mine.findIndex((entry) => entry.id === id) + 1
  return `<b class="sheet-number">${placeOf(principle as string, localised.release)}.${at}</b>`
}

function front(entry: Entry, writer: Writer): string {
  const { id } = entry
  const principle = entry.principle as string
  return card(
    principle,
    sizeOf(writer.text(`${principle}.title`), writer.text(`${id}.question`)),
    writer,
    `<div class="sheet-head">${sign(principle, writer.localised.release)} ${writer.plain('p', `${principle}.title`)} ${numberOf(entry, writer)}</div>`,
    writer.plain('h2', `${id}.question`, ' class="sheet-asked"'),
  )
}

/** A language without prompts gets lines to write on. */
function back(entry: Entry, writer: Writer): string {
  const { id } = entry
  const texts = ((prompts(id, writer.localised) ?? []) as Slot[]).map(({ value }) => `${value}`)
  return card(
    entry.principle as string,
    sizeOf(writer.text(`${id}.guide.title`), ...texts),
    writer,
    `<div class="sheet-head">${writer.plain('p', `${id}.guide.title`)} ${numberOf(entry, writer)}</div>`,
    texts.length > 0
      ? list(
          texts.map((text) => `<li>${escapeHtml(text)}</li>`),
          'ul',
          ' class="sheet-asked"',
        )
      : '<div class="sheet-lines"></div>',
    writer.has('workshop.notice') ? writer.plain('p', 'workshop.notice', ' class="sheet-source"') : '',
  )
}
