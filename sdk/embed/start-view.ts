/** Step 1: the challenges by which a team finds its principle. */
import { h } from './dom.ts'
import { loadViews } from './later.ts'
import { choice, heading, paragraphs, type Stage } from './stage.ts'
import { colourOf, sign } from './symbol.ts'

export function startView(stage: Stage): Node[] {
  const { principles, handbook } = stage.words.bundle
  return [
    heading(stage, 0, '/handbook/findChallenge/heading'),
    ...paragraphs(stage, '/handbook/findChallenge/paragraphs', handbook.findChallenge.paragraphs.length),
    ...searchable(
      stage,
      principles.map(({ id }, index) => principle(stage, id, index)),
    ),
  ]
}

/** A principle that opens its challenges. */
function principle(stage: Stage, id: string, index: number): Node {
  const { words, journey } = stage
  const challenges = words.bundle.challenges.flatMap((challenge, at) =>
    challenge.principle === id
      ? h(
          'li',
          {},
          choice(
            stage,
            { view: 'challenge', challenge: challenge.id, principle: id },
            words.plain('span', `/challenges/${at}/text`),
          ),
        )
      : [],
  )
  return h(
    'details',
    { part: 'principle', class: colourOf(words, id), open: journey.principle === id },
    h(
      'summary',
      {},
      sign(words, id),
      heading(stage, 1, `/principles/${index}/title`),
      h('span', { class: 'count' }, words.label('span', 'challenges'), `: ${challenges.length}`),
    ),
    h('ul', { class: 'choices' }, challenges),
  )
}

/** A field above nodes, in whose place stands what is found. Releases of version 1.0.0 have no words for it. */
function searchable(stage: Stage, nodes: Node[]): Node[] {
  const { words } = stage
  if (!words.text('/interface/searchHint')) return nodes
  const count = h('p', { class: 'quiet', role: 'status' })
  const place = h('div', { class: 'found' }, nodes)
  const find = async () => {
    const typed = field.value.trim()
    // Finds once no more letters come, so that each is painted at once.
    await new Promise((then) => setTimeout(then, 150))
    const { search } = await loadViews()
    if (typed !== field.value.trim()) return
    const found = typed ? search(stage, typed) : undefined
    count.textContent = found ? words.say('searchHits', { total: found.count }) : ''
    place.replaceChildren(...(found?.nodes ?? nodes))
  }
  const field = h('input', { type: 'search', part: 'search', autocomplete: 'off', oninput: find })
  return [h('p', { class: 'search' }, h('label', {}, words.label('span', 'searchHint'), field)), count, place]
}
