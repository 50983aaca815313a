import { h } from './dom.ts'
import { longestProposal, withMark, withoutProposal, withProposal } from './journey.ts'
import { button, headingName, pointerTo, type Stage } from './stage.ts'

/**
 * “Eget förslag?”: what the team writes itself, in its place after the actions.
 * @param depth Levels of its heading below the first.
 */
export function own(stage: Stage, id: string, depth: number): Node[] {
  const { words, journey } = stage
  const texts = journey.proposals[id] ?? []
  const title = words.text(`${pointerTo(stage, 'questions', id)}/guide/title`)
  const field = h('input', {
    type: 'text',
    name: 'own',
    maxlength: longestProposal,
    'aria-label': words.say('proposalFor', { guide: title }),
    placeholder: words.say('proposalHint'),
    autocomplete: 'off',
  })
  const add = (event: Event) => {
    event.preventDefault()
    // A proposal is written for what is to be improved, so that it is in the plan.
    const marked = withMark(stage.journey, id, true, words.bundle)
    stage.change(withProposal(marked, id, field.value))
  }
  return [
    words.plain(headingName(stage, depth), '/handbook/labels/ownProposal', { part: 'heading' }),
    h(
      'ul',
      { class: 'proposals' },
      texts.map((text, index) =>
        h(
          'li',
          {},
          h('span', { dir: 'auto' }, text),
          ' ',
          remove(stage, text, () => stage.change(withoutProposal(stage.journey, id, index))),
          lines(stage),
        ),
      ),
    ),
    h('form', { onsubmit: add }, field, words.label('button', 'addProposal', {}, { part: 'button' })),
  ]
}

function remove(stage: Stage, text: string, act: () => void): Node {
  const element = button(stage, 'removeProposal', act, 'small-button')
  element.setAttribute('aria-label', `${stage.words.say('removeProposal')}: ${text}`)
  return element
}

/** Room to write who and when, in print. */
export const lines = ({ words }: Stage): Node[] =>
  (['responsible', 'due'] as const).flatMap((key) =>
    words.text(`/interface/${key}`) ? words.label('span', key, {}, { class: 'line' }) : [],
  )
