/** Blocks of a plan as nodes of the page. */
import type { Block, Count, DocumentText } from '../../schemas/plan.ts'
import { h, svg } from './dom.ts'
import { own } from './own-proposals.ts'
import { pieceNodes } from './rich-text.ts'
import { headingName, type Stage, way } from './stage.ts'

/** @param top The level that the first heading of the component has in the document. */
export function blockNodes(stage: Stage, blocks: readonly Block[], top: 1 | 3): Node[] {
  let question = ''
  return blocks.flatMap((block): Node[] => {
    if (block.kind === 'heading') {
      question = block.question ?? question
      // The first heading of a view takes the focus when the view is gone to.
      const focus = block.level === top && { tabindex: -1 }
      return [element(headingName(stage, block.level - top), block.text, { part: 'heading', ...focus })]
    }
    if (block.kind === 'paragraph')
      return [element('p', block.text, { class: block.isLead && 'lead', part: block.isSummary && 'summary' })]
    if (block.kind === 'tasks')
      return [
        h(
          'ul',
          { class: 'actions' },
          block.items.map((item) => element('li', item)),
        ),
        h('div', { class: 'own', 'data-question': question }, own(stage, question, 4 - top)),
      ]
    return [mapping(stage, block.items, block.counts ?? [])]
  })
}

function element<Name extends Parameters<typeof h>[0]>(
  name: Name,
  { pieces, lang, isRtl }: DocumentText,
  attributes: Parameters<typeof h>[1] = {},
) {
  return h(name, { ...attributes, lang, dir: lang && (isRtl ? 'rtl' : 'ltr') }, pieceNodes(pieces))
}

/** The mapping as a picture: how many of each principle's questions are marked, with the same facts as text beside it. */
function mapping(stage: Stage, items: readonly DocumentText[], counts: readonly Count[]): Node {
  const most = Math.max(...counts.map(({ total }) => total))
  const rows = counts.map((count, index) =>
    h(
      'li',
      {},
      way(stage, { view: 'map', principle: count.principle }, element('span', items[index] as DocumentText)),
      bar(count, most),
    ),
  )
  return h('ul', { class: 'mapping', part: 'mapping' }, rows)
}

/** A box for each question, the marked ones filled. The line beside it says the same. */
function bar({ marked, total }: Count, most: number): SVGElement {
  const boxes = Array.from({ length: total }, (_, index) =>
    svg('rect', { x: index * 12 + 1, y: 1, width: 10, height: 10, rx: 1.5, class: index < marked ? 'marked' : '' }),
  )
  return svg('svg', { 'aria-hidden': 'true', viewBox: `0 0 ${most * 12} 12`, width: most * 24, height: 24 }, boxes)
}
