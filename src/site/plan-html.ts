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
}

export function blocksHtml(blocks: readonly Block[], { headingName, principleLink }: Surroundings): string {
  const link = (id: string | undefined, html: string) => (id && principleLink ? principleLink(id, html) : html)
  return lines(
    blocks.map((block) => {
      if (block.kind === 'heading')
        return element(headingName(block.level), block.text, link(block.principle, piecesHtml(block.text.pieces)))
      if (block.kind === 'paragraph')
        return element('p', block.text, undefined, block.isSummary ? ' class="handbook-summary"' : '')
      const { items } = block
      if (block.kind === 'tasks' || !block.counts) return list(items.map((item) => element('li', item)))
      const most = Math.max(...block.counts.map(({ total }) => total))
      const rows = block.counts.map((count, index) => {
        const words = link(count.principle, element('span', items[index] as DocumentText))
        return `<li>${words}\n${bar(count, most)}</li>`
      })
      return list(rows, 'ul', ' class="handbook-mapping"')
    }),
  )
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
