/** What the parts of the handbook have in common: a name, an address, and their place in the journey. */
import { stepIds } from '../../schemas/texts.ts'
import type { Entry } from '../handbook/outline.ts'
import { escapeHtml } from '../handbook/rich-text.ts'
import { lines, list } from './html.ts'
import type { SiteWords } from './words/sv.ts'
import { wordsFor } from './words/words.ts'
import type { Writer } from './writer.ts'

export interface HandbookPage {
  /** Below the locale. */
  path: string
  /** The text that names it. */
  title: string
  /** Another text that names it on the site, whose front page has the first. */
  siteTitle?: string
  /** Words of the site that name it, where no text does. */
  named?: (words: SiteWords) => string
  /** What the query of its address says, the marks apart. */
  query?: Readonly<Record<string, string>>
  /** Whether search engines should leave it out. */
  isUnlisted?: boolean
  /** Whether it is made for each request, and so has no Markdown form. */
  isMadeAnew?: boolean
  /** Whether it consists of sheets to print, which are kept and so name their release. */
  isPrinted?: boolean
  /** The principle whose colours it has. */
  principle?: string | null
  /** The text that says in short what it is about, where it has one of its own. */
  summary?: string
  body: (writer: Writer) => string
}

/** The three steps, with links to those that can be gone to. */
export function steps(current: number, links: readonly (string | undefined)[], writer: Writer): string {
  const items = stepIds.map((id, index) => {
    const title = writer.inline(`handbook.steps.${id}.title`)
    if (index + 1 === current) return `<li aria-current="step"><strong>${title}</strong></li>`
    const path = links[index]
    const done = index + 1 < current ? ' class="handbook-done"' : ''
    return `<li${done}>${path === undefined ? title : writer.link(path, title)}</li>`
  })
  const name = writer.text('interface.steps')
  const bars = list(items, 'ol', ' class="handbook-steps"')
  // A page may take in several pieces, and landmarks of one name would be confused.
  const isPiece = writer.showing.view === 'fragment'
  return lines(
    isPiece ? bars : lines(`<nav${name && ` aria-label="${escapeHtml(name)}"`}>`, bars, '</nav>'),
    writer.plain('p', `handbook.steps.step-${current}.summary`, ' class="handbook-step"'),
  )
}

/** What something is about, in short; nothing if the language has no summary of it. */
export const summary = (of: string, writer: Writer): string =>
  writer.plain('p', `${of}.summary`, ' class="handbook-summary"')

export const principlePath = ({ principle }: Entry) => `/principles/${principle}`

/** The plan can be gone to when there is something in it. */
export const planPath = ({ showing }: Writer) => (showing.marked.length > 0 ? '/plan' : undefined)

/** A heading that opens what stands below it; `html` is that. */
export const fold = (depth: number, heading: string, html: string, writer: Writer): string =>
  writer.has(heading)
    ? lines(
        '<details class="handbook-fold">',
        `<summary>${writer.heading(depth, heading)}</summary>`,
        html,
        '</details>',
      )
    : html

export const paragraphs = (writer: Writer, segments: readonly string[]) =>
  segments.map((segment) => writer.rich('p', segment))

/** Links to the item before and the item after one. */
export function neighbours(
  entries: readonly Entry[],
  id: string,
  linkOf: (entry: Entry) => [path: string, title: string],
  writer: Writer,
): string {
  const at = entries.findIndex((entry) => entry.id === id)
  const { words, lang } = wordsFor(writer.localised.locale)
  const link = (entry: Entry | undefined, about: string, attributes = '') => {
    if (!entry) return ''
    const [path, title] = linkOf(entry)
    const html = `<small${writer.languageOf(lang)}>${about}</small> <b>${writer.inline(title)}</b>`
    return writer.link(path, html, writer.showing.marked, attributes)
  }
  const links = [link(entries[at - 1], words.previous), link(entries[at + 1], words.next, ' class="handbook-next"')]
  return links.join('') && lines('<p class="handbook-neighbours">', links, '</p>')
}
