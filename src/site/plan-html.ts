/** A plan as HTML: a page of its own, or blocks for another page. Texts in another language say so (WCAG 2.2, 3.1.2). */
import type { Block, Count, DocumentText, PlanDocument } from '../../schemas/plan.ts'
import { piecesHtml } from '../handbook/rich-text.ts'
import { lines, list } from './html.ts'
import { page } from './page.ts'
import { serviceStylesheet } from './service-page.ts'

interface Surroundings {
  /** The name of the element for a heading of the document. */
  headingName: (level: number) => string
  /** Makes words lead to a principle, where there are pages to lead to. */
  principleLink?: (id: string, html: string) => string
  /** The class that gives an element the colours of a principle, where there are any. */
  principleClass?: (id: string) => string
  /** The attribute by which links lead to an item, where they do. */
  anchor?: (id: string) => string
}

export function blocksHtml(blocks: readonly Block[], surroundings: Surroundings): string {
  // What stands below a heading of the lowest level is a part of a guide: its actions, or a card.
  const starts = blocks.flatMap((block, at) => (block.kind === 'heading' ? [at] : []))
  const first = starts[0] ?? blocks.length
  return lines(
    blocks.slice(0, first).map((block) => blockHtml(block, surroundings)),
    starts.flatMap((at, index) => {
      const section = blocks.slice(at, starts[index + 1])
      const html = section.map((block) => blockHtml(block, surroundings))
      const [{ level }] = section as [Block & { kind: 'heading' }]
      if (level < 4) return html
      const isActions = section.some(({ kind }) => kind === 'tasks')
      return [`<section class="${isActions ? 'handbook-actions' : 'handbook-card'}">`, ...html, '</section>']
    }),
  )
}

function blockHtml(block: Block, { headingName, principleLink, principleClass, anchor }: Surroundings): string {
  const link = (id: string | undefined, html: string) => (id && principleLink ? principleLink(id, html) : html)
  if (block.kind === 'heading') {
    const { level, text, principle } = block
    const colour = principle && principleClass ? ` class="${principleClass(principle)}"` : ''
    return element(headingName(level), text, link(principle, piecesHtml(text.pieces)), colour)
  }
  if (block.kind === 'paragraph') {
    const name = block.isSummary ? 'handbook-summary' : block.isLead ? 'handbook-asked' : ''
    return element('p', block.text, undefined, name && ` class="${name}"`)
  }
  const { items } = block
  if (block.kind === 'tasks')
    return list(
      items.map((item) => element('li', item, undefined, item.id && anchor ? anchor(item.id) : '')),
      'ul',
      ' class="handbook-tasks"',
    )
  const { counts } = block
  if (!counts) return list(items.map((item) => element('li', item)))
  const most = Math.max(...counts.map(({ total }) => total))
  const rows = counts.map((count, index) => {
    const words = link(count.principle, element('span', items[index] as DocumentText))
    return `<li${principleClass ? ` class="${principleClass(count.principle)}"` : ''}>${words}\n${bar(count, most)}</li>`
  })
  return list(rows, 'ul', ' class="handbook-mapping"')
}

function element(name: string, { pieces, lang, isRtl }: DocumentText, html = piecesHtml(pieces), more = ''): string {
  const language = lang === undefined ? '' : ` lang="${lang}" dir="${isRtl ? 'rtl' : 'ltr'}"`
  return `<${name}${more}${language}>${html}</${name}>`
}

/**
 * A box for each question, the marked ones filled: the line beside it says the same. Sizes are attributes, because no
 * style may stand in the page.
 */
function bar({ marked, total }: Count, most: number): string {
  const boxes = Array.from(
    { length: total },
    (_, index) =>
      `<rect x="${index * 12 + 1}" y="1" width="10" height="10"${index < marked ? ' class="handbook-marked"' : ''}/>`,
  )
  return `<svg aria-hidden="true" viewBox="0 0 ${most * 12} 12" width="${most * 24}" height="24">${boxes.join('')}</svg>`
}

/** A plan of the API as a page. */
export const planPage = ({ title, lang, isRtl, blocks, source }: PlanDocument, publicUrl: string): string =>
  page({
    lang,
    dir: isRtl ? 'rtl' : 'ltr',
    title,
    stylesheets: [serviceStylesheet(publicUrl)],
    body: [
      '<main>',
      blocksHtml(blocks, { headingName: (level) => `h${level}` }),
      '</main>',
      '<footer>',
      ...source.map((text) => element('p', text)),
      '</footer>',
    ],
  })
