/** The links to the pages to print, and the files that a script makes in the browser of the release that the page shows. */
import { escapeHtml } from '../../handbook/rich-text.ts'
import { embedRoot } from '../../responses/root.ts'
import { lines, list } from '../html.ts'
import { said } from '../said.ts'
import type { Writer } from '../writer.ts'
import type { Choice } from './choice.ts'
import { sheetNames, sheetPath } from './links.ts'

/** Links to what can be printed, with what each is. */
export function sheetLinks(writer: Writer): string {
  const { words, element } = said(writer)
  return list(
    sheetNames.map(
      (name) =>
        `<li>${writer.link(sheetPath(name), element('span', words.sheets[name]))}<br>${element('span', words.sheets[`${name}About`])}</li>`,
    ),
  )
}

const files = ['slides', 'board', 'table'] as const

/** Buttons, which are hidden until the script is there. */
export function material(choice: Choice, writer: Writer, isSheet = false): string {
  const { words, lang, element } = said(writer)
  const { localised, showing } = writer
  const { publicUrl, locale } = localised.options
  const { making, made, failed, works, partly, unknown } = words.sheets
  const data = {
    bundle: localised.address(`/${locale}/bundle`),
    page: `${publicUrl}/${locale}/workshop`,
    principle: choice.principle,
    questions: showing.marked,
    words: { making, made, failed, works, partly, unknown, ...words.itemKinds, lang },
  }
  const button = (name: 'print' | (typeof files)[number]) =>
    element('button', words.sheets[name], {}, ` type="button" name="${name}" class="handbook-button"`)
  return lines(
    `<div hidden class="site-material" data-material="${escapeHtml(JSON.stringify(data))}">`,
    `<p class="handbook-ways">${[...(isSheet ? ['print' as const] : []), ...files].map(button).join(' ')}</p>`,
    element('p', words.sheets.filesAbout, {}, ' class="handbook-quiet"'),
    element('p', '', {}, ' role="status"'),
    '</div>',
    `<script type="module" src="${publicUrl}${embedRoot}/material.js"></script>`,
  )
}
