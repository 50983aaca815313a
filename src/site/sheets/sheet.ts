/** What the pages to print have in common: what stands above the sheets, and the source on each of them. */
import { escapeHtml } from '../../handbook/rich-text.ts'
import { contentLicence } from '../../responses/licence.ts'
import { lines } from '../html.ts'
import type { HandbookPage } from '../journey.ts'
import { said } from '../said.ts'
import { hiddenFields } from '../search-form.ts'
import type { Writer } from '../writer.ts'
import { type Choice, chosenPrinciples } from './choice.ts'
import { type SheetName, sheetPath } from './links.ts'
import { material } from './material.ts'

interface Sheets {
  choice: Choice
  /** The field by which readers choose what is printed, and what it offers. */
  field: keyof Choice
  options: (writer: Writer) => [value: string, html: string][]
  /** HTML. */
  sheets: (writer: Writer) => string[]
}

/** A page of sheets. On the screen it shows them as a printer prints them. */
export const sheetPage = (name: SheetName, { choice, field, options, sheets }: Sheets): HandbookPage => ({
  path: sheetPath(name),
  title: 'workshop.title',
  named: (words) => words.sheets[name],
  query: { ...choice },
  isPrinted: true,
  body: (writer) => {
    const { words, element } = said(writer)
    const printed = sheets(writer)
    return lines(
      element('h1', words.sheets[name], {}, ' class="sheet-title"'),
      '<div class="sheet-about">',
      element('p', words.sheets[`${name}About`], {}, ' class="handbook-lead"'),
      writer.showing.isMirrored ? '' : chooser(name, field, choice, options(writer), writer),
      printed.length === 0 ? element('p', words.sheets.none) : '',
      material(choice, writer, printed.length > 0),
      '</div>',
      '<div class="sheets">',
      printed,
      '</div>',
    )
  },
})

/** Every principle by its title, for the field. */
export const principleOptions = (writer: Writer): [value: string, html: string][] =>
  chosenPrinciples({}, writer).map(({ id }) => [id, writer.words(`${id}.title`)])

function chooser(
  name: SheetName,
  field: keyof Choice,
  choice: Choice,
  options: readonly [value: string, html: string][],
  writer: Writer,
): string {
  const { words, element } = said(writer)
  const label = field === 'principle' ? words.itemKinds.principle : words.sheets.agenda
  return lines(
    `<form class="site-filter" method="get" action="${escapeHtml(writer.bareAddress(sheetPath(name)))}">`,
    hiddenFields(writer.localised.parts('').query),
    `<label>${element('span', label)}`,
    `<select name="${field}">`,
    element('option', words.all, {}, ' value=""'),
    options.map(
      ([value, html]) => `<option value="${value}"${choice[field] === value ? ' selected' : ''}>${html}</option>`,
    ),
    '</select>',
    '</label>',
    element('button', words.show, {}, ' class="handbook-button"'),
    '</form>',
  )
}

/** The source in one line: a sheet and a card go from hand to hand, away from the page that says it at length. */
export function sourceOf(writer: Writer): string {
  const { release, options } = writer.localised
  const source = [
    writer.inline('handbook.title'),
    'OECD OPSI, Vinnova',
    escapeHtml(contentLicence.name),
    writer.has('interface.release') ? writer.label('span', 'release', { release: release.id }) : release.id,
    escapeHtml(`${options.publicUrl.replace(/^https?:\/\//, '')}/${options.locale}/workshop`),
  ]
  return `<p class="sheet-source">${source.map((html) => `<bdi>${html}</bdi>`).join(' · ')}</p>`
}

/**
 * The class of the size in which a text fits its place: the longest that the content allows fits, too, also in a script
 * whose letters are as wide as they are high.
 */
export function sizeOf(...texts: readonly string[]): string {
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  const size = [190, 230, 390, 540, 900].findIndex((most) => length <= most)
  return `sheet-size-${size === -1 ? 6 : size + 1}`
}
