/** The plan: the picture of the mapping, the guides of what was marked, and what to take along. */
import type { Block } from '../../schemas/plan.ts'
import { h } from './dom.ts'
import { emptyJourney, withMark } from './journey.ts'
import { blocksOf, planWords } from './plan-document.ts'
import { blockNodes, guideNodes } from './plan-nodes.ts'
import { takeAlong } from './plan-take.ts'
import { sourceOf } from './source-lines.ts'
import { button, heading, headingName, mainWay, type Stage } from './stage.ts'
import { colourOf, sign } from './symbol.ts'

export function planView(stage: Stage): Node[] {
  const { words, journey } = stage
  if (journey.marked.length === 0)
    return [
      heading(stage, 0, '/interface/plan'),
      words.label('p', 'planEmpty'),
      h('p', { class: 'ways' }, mainWay(stage, { view: 'start' }, 'chooseChallenge')),
    ]
  const [start = [], ...principles] = groups(blocksOf(stage, planWords(stage)), 'principle')
  return [
    ...blockNodes(stage, start, 1),
    takeAlong(stage, () => [...planView(stage), sourceOf(stage)]),
    ...principles.map((blocks) => principleSection(stage, blocks)),
    startingOver(stage),
  ]
}

/** A principle with the guides of its marked questions. */
function principleSection(stage: Stage, blocks: readonly Block[]): Node {
  const [title = [], ...guides] = groups(blocks, 'question')
  const [{ principle = '' }] = title as [Block & { principle?: string }]
  const sections = guides.map((guide) => {
    const [{ question = '' }] = guide as [Block & { question?: string }]
    return h('section', { part: 'guide' }, guideNodes(stage, guide, 1), removal(stage, question))
  })
  return h(
    'section',
    { part: 'principle', class: `planned ${colourOf(stage.words, principle)}` },
    h('div', { class: 'from' }, sign(stage.words, principle), blockNodes(stage, title, 1)),
    sections,
  )
}

/** Blocks up to the first heading that names a principle or a question, then those of each such heading. */
function groups(blocks: readonly Block[], named: 'principle' | 'question'): Block[][] {
  const all: Block[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'heading' && block[named]) all.push([])
    all.at(-1)?.push(block)
  }
  return all
}

function removal(stage: Stage, id: string): Node {
  const { words } = stage
  const title = words.bundle.questions.find((one) => one.id === id)?.guide.title
  const remove = () => stage.change(withMark(stage.journey, id, false, words.bundle))
  const element = button(stage, 'removeFromPlan', remove, 'small-button')
  element.setAttribute('aria-label', `${words.say('removeFromPlan')}: ${title}`)
  return h('p', { class: 'tools' }, element)
}

/** Nothing a team has written goes without a second word. */
function startingOver(stage: Stage): Node {
  const { words } = stage
  const place = h('div', { class: 'tools' })
  const ask = () => {
    place.replaceChildren(
      words.label(headingName(stage, 2), 'startOver', {}, { part: 'heading' }),
      words.label('p', 'startOverWarning'),
      h(
        'p',
        { class: 'ways' },
        button(stage, 'startOver', () => stage.change(emptyJourney)),
        button(stage, 'cancel', offer),
      ),
    )
    place.querySelectorAll('button')[1]?.focus()
  }
  const offer = () => {
    place.replaceChildren(h('p', { class: 'ways' }, button(stage, 'startOver', ask)))
    if (place.isConnected) place.querySelector('button')?.focus()
  }
  offer()
  return place
}
