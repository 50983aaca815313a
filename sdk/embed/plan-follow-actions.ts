/** The actions of a question: who does each, by when, and how far it has come. */

import { planStates } from '../../schemas/plan-values.ts'
import { h } from './dom.ts'
import { longestProposal } from './journey.ts'
import { isOfHandbook, withAction, withChange, withOwn } from './plan-file.ts'
import { textsNow } from './plan-follow-changes.ts'
import { guideAddress, type PlanAction, type PlanQuestion, textsOf } from './plan-make.ts'
import type { FollowRoom } from './plan-open.ts'

export function actionsOf(follow: FollowRoom, question: PlanQuestion): Node {
  return h(
    'div',
    {},
    h(
      'ul',
      { class: 'actions', part: 'actions' },
      question.actions.map((action) => actionItem(follow, question, action)),
    ),
    others(follow, question),
    own(follow, question),
  )
}

function actionItem(follow: FollowRoom, question: PlanQuestion, action: PlanAction): Node {
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
  const remove = follow.button('remove', () => follow.change(withChange(follow.file, action.id)), 'small-button')
  remove.setAttribute('aria-label', `${follow.say('remove')}: ${text}`)
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
      remove,
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
