import { h } from './dom.ts'
import type { Journey } from './journey.ts'
import { colourOf, sign, symbol } from './symbol.ts'
import type { Words } from './words.ts'

/** What views are written with. */
export interface Stage {
  words: Words
  /** As it is now, also between a tick and the view that follows. */
  readonly journey: Journey
  /** The address of the service. */
  api: string
  /** The level of the first heading, from 1 to 6. */
  heading: number
  /** The address of the page with the journey changed; a link that restores it. */
  address: (change: Partial<Journey>) => string
  /** Changes what is marked or written, without leaving the view. The browser paints a tick before the view follows. */
  change: (journey: Journey, isTick?: boolean) => void
  /** Tells those who do not see the page. */
  announce: (text: string) => void
}

type Level = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'

/** The name of a heading `depth` levels below the first. */
export const headingName = ({ heading }: Stage, depth: number): Level => `h${Math.min(6, heading + depth)}` as Level

/** A heading; the first of a view takes the focus when the view is gone to. */
export const heading = (stage: Stage, depth: number, pointer: string) =>
  stage.words.plain(headingName(stage, depth), pointer, { part: 'heading', ...(depth === 0 && { tabindex: -1 }) })

/** A link to another place of the journey. Another component may have changed the address since it was made. */
export const way = (stage: Stage, change: Partial<Journey>, child: Node, part = 'way') => {
  const link: HTMLAnchorElement = h(
    'a',
    { href: stage.address(change), part, onclick: () => link.setAttribute('href', stage.address(change)) },
    child,
  )
  return link
}

/** A line of a list that leads on. */
export const choice = (stage: Stage, change: Partial<Journey>, child: Node) =>
  way(stage, change, h('span', {}, child, symbol('arrow')), 'choice')

/** The way on: one in a view. */
export const mainWay = (stage: Stage, change: Partial<Journey>, key: Parameters<Stage['words']['say']>[0]) =>
  way(stage, change, h('span', {}, stage.words.label('span', key), ' ', symbol('arrow')), 'main-way')

/** The sign of a principle, with words beside it. */
export const from = ({ words }: Stage, principle: string, child: Node) =>
  h('p', { class: `from ${colourOf(words, principle)}` }, sign(words, principle), child)

/** Links to the item before and the item after one. */
export function neighbours<Item extends { id: string }>(
  stage: Stage,
  items: readonly Item[],
  id: string,
  name: string,
  linkOf: (item: Item, index: number) => [change: Partial<Journey>, kind: Node, title: string],
): Node {
  const at = items.findIndex((item) => item.id === id)
  const link = (index: number, className: string) => {
    const item = items[index]
    if (!item) return null
    const [change, kind, title] = linkOf(item, index)
    const text = [h('small', {}, kind), ' ', stage.words.plain('b', title)]
    return way(stage, change, h('span', { class: className }, symbol('arrow'), h('span', {}, text)))
  }
  return h('nav', { 'aria-label': name, class: 'neighbours' }, link(at - 1, 'previous'), link(at + 1, 'next'))
}

/** Paragraphs of a section of the handbook. */
export const paragraphs = ({ words }: Stage, pointer: string, count: number) =>
  Array.from({ length: count }, (_, index) => words.rich('p', `${pointer}/${index}`))

/** What a principle or step is about, in short; nothing if the language has no summary of it. */
export const summary = ({ words }: Stage, pointer: string) =>
  words.text(`${pointer}/summary`) ? [words.plain('p', `${pointer}/summary`, { part: 'summary' })] : []

/** Where an item of a list is in the bundle. */
export function pointerTo({ words: { bundle } }: Stage, kind: 'principles' | 'challenges' | 'questions', id: string) {
  return `/${kind}/${bundle[kind].findIndex((item) => item.id === id)}`
}

export function button(stage: Stage, key: Parameters<Stage['words']['say']>[0], act: () => void, part = 'button') {
  return stage.words.label('button', key, {}, { type: 'button', part, onclick: act })
}
