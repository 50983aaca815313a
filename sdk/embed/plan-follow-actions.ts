/** The actions of a question: who does each, by when, and how far it has come. */
import type { PlanFile } from '../../schemas/plan-file.ts'
import { planStates } from '../../schemas/plan-values.ts'
import { h } from './dom.ts'
import { longestProposal } from './journey.ts'
import { isOfHandbook, withAction, withChange, withOwn, withoutAction } from './plan-actions.ts'
import { textsNow } from './plan-follow-changes.ts'
import { remove, removeButton, undoItem } from './plan-follow-undo.ts'
import { guideAddress, type PlanAction, type PlanQuestion, textsOf } from './plan-make.ts'
import type { FollowRoom } from './plan-open.ts'

export function actionsOf(follow: FollowRoom, question: PlanQuestion): Node {
  const items: Node[] = question.actions.map((action, at) => actionItem(follow, question, action, at))
  return h(
    'div',
    {},
    h('ul', { class: 'actions', part: 'actions' }, undoItem(follow, question.id, items)),
    others(follow, question),
    own(follow, question),
  )
}

function actionItem(follow: FollowRoom, question: PlanQuestion, action: PlanAction, at: number): Node {
  const { stage } = follow
  const { text } = follow.text(question, action)
  const put = (change: Partial<PlanAction>) => follow.change(withChange(follow.file, action.id, change), true)
  const select: HTMLSelectElement = h(
    'select',
    { autocomplete: 'off', onchange: () => put({ state: select.value as PlanAction['state'] }) },
    planStates.map((state) => follow.labelState('option', state, { value: state, selected: state === action.state })),
  )
  const responsible: HTMLInputElement = h('input', {
    type: 'text',
    value: action.responsible,
    maxlength: 200,
    dir: 'auto',
    autocomplete: 'off',
    oninput: () => put({ responsible: responsible.value.trim() }),
  })
  // A day that is being typed is empty until it is whole.
  const due: HTMLInputElement = h('input', {
    type: 'date',
    value: action.due,
    max: '9999-12-31',
    autocomplete: 'off',
    onchange: () => put({ due: due.value }),
  })
  // What was written of it comes back with it.
  const removed = (kept: PlanAction) => ({
    place: question.id,
    at,
    text,
    back: (file: PlanFile) => withAction(file, question.id, kept, at),
  })
  const leave = () => {
    const kept = follow.file.questions.flatMap(({ actions }) => actions).find(({ id }) => id === action.id) ?? action
    remove(follow, removed(kept), withoutAction(follow.file, action.id))
  }
  const field = (key: 'state' | 'responsible' | 'due', input: Node) => h('label', {}, follow.label('span', key), input)
  const name = follow.textNode('span', question, action)
  return h(
    'li',
    {},
    h('p', { class: 'planned-text' }, isOfHandbook(action) ? '' : h('b', {}, follow.say('ownAction'), ': '), name),
    h(
      'div',
      { class: 'fields', role: 'group', 'aria-label': text },
      field('state', select),
      field('responsible', responsible),
      field('due', due),
    ),
    h(
      'p',
      { class: 'ways' },
      follow.label('a', 'readGuide', {}, { href: guideAddress(stage, follow.file, question, action.id), part: 'way' }),
      removeButton(follow, text, leave),
    ),
  )
}

/** What the guide has besides, now. */
function others(follow: FollowRoom, question: PlanQuestion): Node | null {
  const known = question.actions.map(({ id }) => id)
  const more = textsOf(follow.stage.words, question.id)?.actions.filter(({ id }) => !known.includes(id)) ?? []
  if (more.length === 0) return null
  // The plan has its texts in one language.
  const kept = textsOf(textsNow(follow) ?? follow.stage.words, question.id)?.actions ?? []
  const take = (action: PlanAction) =>
    follow.change(withAction(follow.file, question.id, kept.find(({ id }) => id === action.id) ?? action))
  return follow.fold(
    'more',
    question.id,
    h(
      'ul',
      { class: 'actions' },
      more.map((action) => {
        const add = follow.button('add', () => take(action), 'small-button')
        add.setAttribute('aria-label', `${follow.say('add')}: ${action.text}`)
        return h('li', {}, follow.textNode('span', question, action), ' ', add)
      }),
    ),
  )
}

function own(follow: FollowRoom, question: PlanQuestion): Node {
  const { drafts } = follow.open
  const field: HTMLInputElement = h('input', {
    type: 'text',
    value: drafts.get(question.id),
    maxlength: longestProposal,
    autocomplete: 'off',
    dir: 'auto',
    oninput: () => (field.value.trim() ? drafts.set(question.id, field.value) : drafts.delete(question.id)),
  })
  const add = (event: Event) => {
    event.preventDefault()
    const text = field.value.trim()
    if (!text) return
    drafts.delete(question.id)
    follow.change(withOwn(follow.file, question.id, text))
  }
  return h(
    'form',
    { class: 'own-action', onsubmit: add },
    h('label', {}, follow.label('span', 'ownField'), field),
    follow.label('button', 'add', {}, { part: 'button' }),
  )
}
