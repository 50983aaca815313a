/** Blocks of a plan as nodes of the page. */
import type { Block, Count, DocumentText } from '../../schemas/plan.ts'
import { h, svg } from './dom.ts'
import { withTick } from './journey.ts'
import { lines, own } from './own-proposals.ts'
import { pieceNodes } from './rich-text.ts'
import { headingName, type Stage, way } from './stage.ts'
import { colourOf, principleSymbol } from './symbol.ts'

/** @param top The level that the first heading of the component has in the document. */
export function blockNodes(stage: Stage, blocks: readonly Block[], top: 1 | 3): Node[] {
  let question = ''
  const nodes: Node[] = []
  const cards = h('div', { class: 'cards' })
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      question = block.question ?? question
      // The first heading of a view takes the focus when the view is gone to.
      const focus = block.level === top && { tabindex: -1 }
      const title = element(headingName(stage, block.level - top), block.text, { part: 'heading', ...focus })
      const isCard = block.level === 4 && blocks[index + 1]?.kind === 'paragraph'
      if (isCard) cards.append(h('section', { class: 'card', part: 'card' }, title))
      else nodes.push(title)
    } else if (block.kind === 'paragraph') {
      const { isLead, isSummary, text } = block
      const paragraph = element('p', text, { class: isLead && 'lead', part: isSummary && 'summary' })
      if (cards.lastChild) cards.lastChild.appendChild(paragraph)
      else nodes.push(paragraph)
    } else if (block.kind === 'tasks') nodes.push(...tasks(stage, question, block.items, 4 - top))
    else nodes.push(mapping(stage, block.items, block.counts ?? []))
  }
  return cards.lastChild ? [...nodes, cards] : nodes
}

/** A guide: what it says, and its toolbox and case study, which stand beside it where there is room. */
export function guideNodes(...given: Parameters<typeof blockNodes>): Node[] {
  const nodes = blockNodes(...given)
  const cards = nodes.findLast((node) => (node as Element).className === 'cards')
  return [
    h(
      'div',
      {},
      nodes.filter((node) => node !== cards),
    ),
    ...(cards ? [cards] : []),
  ]
}

/** Actions with a checkbox each, by which they come into the plan, then the team's own. */
function tasks(stage: Stage, question: string, items: readonly DocumentText[], depth: number): Node[] {
  const { words, journey } = stage
  const tick = (id: string) =>
    h('input', {
      type: 'checkbox',
      value: id,
      checked: journey.ticked.includes(id),
      onchange: ({ target }) =>
        stage.change(withTick(stage.journey, id, (target as HTMLInputElement).checked, words.bundle), true),
    })
  const isChosen = items.some(({ id = '' }) => journey.ticked.includes(id))
  return [
    // Releases of version 1.0.0 lack the words, and the plan would repeat them.
    ...(depth === 1 && words.text('/interface/chooseActions')
      ? [words.label('p', 'chooseActions', {}, { class: 'quiet hint' })]
      : []),
    h(
      'ul',
      { class: isChosen ? 'actions chosen' : 'actions', part: 'actions' },
      items.map((item) => h('li', {}, h('label', {}, tick(item.id ?? ''), element('span', item)), lines(stage))),
    ),
    h('div', { class: 'own', 'data-question': question }, own(stage, question, depth)),
  ]
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
  const { words } = stage
  const rows = counts.map((count, index) => {
    const { principle, marked } = count
    const { pieces, lang, isRtl } = items[index] as DocumentText
    // The squares stand before the number, wherever a language puts it.
    const at = Math.max(0, pieces.indexOf(`${marked}`))
    const text = h(
      'span',
      { lang, dir: lang && (isRtl ? 'rtl' : 'ltr') },
      h('span', { class: 'named' }, pieceNodes(pieces.slice(0, at))),
      bar(count),
      h('span', { class: 'counted' }, pieceNodes(pieces.slice(at))),
    )
    return h(
      'li',
      { class: colourOf(words, principle) },
      principleSymbol(words, principle),
      way(stage, { view: 'map', principle }, text),
    )
  })
  return h('ul', { class: 'mapping', part: 'mapping' }, rows)
}

/** A box for each question, the marked ones filled. The line beside it says the same. */
function bar({ marked, total }: Count): SVGElement {
  const boxes = Array.from({ length: total }, (_, index) =>
    svg('rect', { x: index * 12 + 1, y: 1, width: 10, height: 10, class: index < marked ? 'marked' : '' }),
  )
  const size = { viewBox: `0 0 ${total * 12} 12`, width: total * 18, height: 18 }
  return svg('svg', { 'aria-hidden': 'true', class: 'bar turn', ...size }, boxes)
}
