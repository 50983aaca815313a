/** A plan as HTML: a page of its own, or blocks for another page. Texts in another language say so (WCAG 2.2, 3.1.2). */
import type { Block, Count, DocumentText, PlanDocument } from '../../schemas/plan.ts'
import { piecesHtml } from '../handbook/rich-text.ts'
import type { LocalisedRelease } from '../responses/localised-release.ts'
import { embedRoot } from '../responses/root.ts'
import { lines, list } from './html.ts'
import { page } from './page.ts'
import { colourOf } from './symbol.ts'

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
  const [before = [], ...principles] = sections(blocks, (block) => block.kind === 'heading' && block.level === 2)
  const { principleClass } = surroundings
  return lines(
    partsHtml(before, surroundings),
    principles.map((section) => {
      const [{ principle }] = section as [Block & { principle?: string }]
      const html = partsHtml(section, surroundings)
      return principle && principleClass
        ? lines(`<section class="handbook-planned ${principleClass(principle)}">`, html, '</section>')
        : html
    }),
  )
}

/** What stands below a heading of the lowest level is a part of a guide: its actions, or a card. */
function partsHtml(blocks: readonly Block[], surroundings: Surroundings): string {
  const [before = [], ...parts] = sections(blocks, (block) => block.kind === 'heading')
  const htmlOf = (section: readonly Block[]) => section.map((block) => blockHtml(block, surroundings))
  return lines(
    htmlOf(before),
    parts.flatMap((section) => {
      const [{ level }] = section as [Block & { kind: 'heading' }]
      if (level < 4) return htmlOf(section)
      const isActions = section.some(({ kind }) => kind === 'tasks')
      return [`<section class="${isActions ? 'handbook-actions' : 'handbook-card'}">`, ...htmlOf(section), '</section>']
    }),
  )
}

/** Blocks up to the first that begins a section, then each section. */
function sections(blocks: readonly Block[], begins: (block: Block) => boolean): Block[][] {
  const all: Block[][] = [[]]
  for (const block of blocks) {
    if (begins(block)) all.push([])
    all.at(-1)?.push(block)
  }
  return all
}

function blockHtml(block: Block, { headingName, principleLink, principleClass, anchor }: Surroundings): string {
  const link = (id: string | undefined, html: string) => (id && principleLink ? principleLink(id, html) : html)
  if (block.kind === 'heading') {
    const { level, text, principle } = block
    return element(headingName(level), text, link(principle, piecesHtml(text.pieces)))
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

/** A plan of the API as a page, with the look of the site. */
export const planPage = (
  { title, lang, isRtl, blocks, source }: PlanDocument,
  { release, options: { publicUrl } }: LocalisedRelease,
): string =>
  page({
    lang,
    dir: isRtl ? 'rtl' : 'ltr',
    className: 'handbook-page handbook-bare',
    title,
    stylesheets: [`${publicUrl}${embedRoot}/site.css`],
    body: [
      '<main class="handbook">',
      blocksHtml(blocks, {
        headingName: (level) => `h${level}`,
        principleClass: (id) => colourOf(id, release),
      }),
      '</main>',
      '<footer class="handbook handbook-source">',
      ...source.map((text) => element('p', text)),
      '</footer>',
    ],
  })
