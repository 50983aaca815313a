/** Step 3 for one question: how to get better at what it asks. */
import { h } from './dom.ts'
import { longestProposal, withMark, withoutProposal, withProposal } from './journey.ts'
import { button, heading, headingName, pointerTo, type Stage, way } from './stage.ts'

export function guideView(stage: Stage): Node[] {
  const { words, journey } = stage
  const id = journey.question as string
  const { principle } = words.bundle.questions.find((one) => one.id === id) as { principle: string }
  return [
    ...guide(stage, id, 0),
    h(
      'p',
      { class: 'ways' },
      way(stage, { view: 'map', principle }, words.plain('span', `${pointerTo(stage, 'principles', principle)}/title`)),
    ),
  ]
}

/** A guide whole: actions, the team's own, toolbox and case study. */
export function guide(stage: Stage, id: string, depth: number): Node[] {
  const { words } = stage
  const at = pointerTo(stage, 'questions', id)
  const { guide: whole } = words.bundle.questions.find((one) => one.id === id) as Question
  return [
    heading(stage, depth, `${at}/guide/title`),
    words.plain('p', `${at}/guide/question`, { class: 'lead' }),
    words.plain(headingName(stage, depth + 1), '/handbook/labels/actions', { part: 'heading' }),
    h(
      'ul',
      { class: 'actions' },
      whole.actions.map((_, index) => words.rich('li', `${at}/guide/actions/${index}/text`)),
    ),
    h('div', { class: 'own', 'data-question': id }, own(stage, id, depth)),
    ...(['toolbox', 'caseStudy'] as const).flatMap((name) => [
      words.plain(headingName(stage, depth + 1), `${at}/guide/${name}/heading`, { part: 'heading' }),
      words.rich('p', `${at}/guide/${name}/text`),
    ]),
  ]
}

type Question = Stage['words']['bundle']['questions'][number]

/** “Eget förslag?”: what the team writes itself, in its place after the actions. */
function own(stage: Stage, id: string, depth: number): Node[] {
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
    words.plain(headingName(stage, depth + 1), '/handbook/labels/ownProposal', { part: 'heading' }),
    h(
      'ul',
      { class: 'actions' },
      texts.map((text, index) =>
        h(
          'li',
          {},
          h('span', { dir: 'auto' }, text),
          ' ',
          remove(stage, text, () => stage.change(withoutProposal(stage.journey, id, index))),
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
