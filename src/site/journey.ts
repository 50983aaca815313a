/** What the parts of the handbook have in common: a name, an address, and their place in the journey. */
import { stepIds } from '../../schemas/texts.ts'
import type { Entry } from '../handbook/outline.ts'
import { lines, list } from './html.ts'
import type { Writer } from './writer.ts'

export interface HandbookPage {
  /** Below the locale. */
  path: string
  /** The text that names it. */
  title: string
  body: (writer: Writer) => string
}

/** The three steps, with links to those that can be gone to. */
export function steps(current: number, links: readonly (string | undefined)[], writer: Writer): string {
  const items = stepIds.map((id, index) => {
    const title = writer.inline(`handbook.steps.${id}.title`)
    if (index + 1 === current) return `<li aria-current="step"><strong>${title}</strong></li>`
    const path = links[index]
    return `<li>${path === undefined ? title : writer.link(path, title)}</li>`
  })
  return lines(
    list(items, 'ol', ' class="handbook-steps"'),
    writer.plain('p', `handbook.steps.step-${current}.summary`, ' class="handbook-step"'),
  )
}

/** What something is about, in short; nothing if the language has no summary of it. */
export const summary = (of: string, writer: Writer): string =>
  writer.plain('p', `${of}.summary`, ' class="handbook-summary"')

export const principlePath = ({ principle }: Entry) => `/principles/${principle}`

/** The plan can be gone to when there is something in it. */
export const planPath = ({ showing }: Writer) => (showing.marked.length > 0 ? '/plan' : undefined)

export const paragraphs = (writer: Writer, segments: readonly string[]) =>
  segments.map((segment) => writer.rich('p', segment))
