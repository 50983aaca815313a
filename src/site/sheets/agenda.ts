/** An agenda of a workshop on A4: what happens when, and what to say in each step. */
import { fillPlaceholders } from '../../handbook/placeholders.ts'
import { escapeHtml } from '../../handbook/rich-text.ts'
import { workshop } from '../../handbook/workshop.ts'
import type { Slot } from '../../responses/settle.ts'
import { lines } from '../html.ts'
import type { HandbookPage } from '../journey.ts'
import type { Writer } from '../writer.ts'
import type { Choice } from './choice.ts'
import { sheetPage, sourceOf } from './sheet.ts'

type Guide = ReturnType<typeof workshop<Slot>>

const guideOf = (writer: Writer) => workshop(writer.localised) as Guide
/** A text of the guide has no fallback: it is in the language of the page. */
const words = (text: Slot | undefined): string => escapeHtml(`${text?.value ?? ''}`)

export const agenda = (choice: Choice = {}): HandbookPage =>
  sheetPage('agenda', {
    choice,
    field: 'agenda',
    options: (writer) => guideOf(writer).agendas.map(({ id, title }) => [id, words(title)]),
    sheets: (writer) => {
      const guide = guideOf(writer)
      const chosen = guide.agendas.filter(({ id }) => id === (choice.agenda ?? id))
      return chosen.map((one) => sheet(one, guide, writer))
    },
  })

function sheet({ title, text, minutes, items }: Guide['agendas'][number], guide: Guide, writer: Writer): string {
  const { labels, steps } = guide
  const time = (count: number) => fillPlaceholders(words(labels.minutes), { minutes: `${count}` })
  const said = new Set<string>()
  const row = ({ step: id, minutes, text }: (typeof items)[number]) => {
    const step = steps.find((one) => one.id === id && !said.has(one.id))
    if (step) said.add(step.id)
    return lines(
      `<tr><th scope="row">${time(minutes)}</th><td>`,
      `<p>${words(text)}</p>`,
      step
        ? `<p class="sheet-say"><b>${words(labels.say)}</b> ${words(step.say)}</p><p class="sheet-say"><b>${words(labels.result)}</b> ${words(step.result)}</p>`
        : '',
      '</td></tr>',
    )
  }
  return lines(
    '<section class="sheet sheet-agenda">',
    `<h2>${words(title)}</h2>`,
    `<p class="sheet-summary">${words(text)} <b>${time(minutes)}</b></p>`,
    '<table><tbody>',
    items.map(row),
    '</tbody></table>',
    writer.plain('p', 'workshop.notice', ' class="sheet-source"'),
    sourceOf(writer),
    '</section>',
  )
}
