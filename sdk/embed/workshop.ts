/** The views of `<handbook-workshop>`, which load when the element is on a page. */
import { h } from './dom.ts'
import type { Journey } from './journey.ts'
import styles from './workshop.css'
import { answerView } from './workshop-answer.ts'
import { chooseView, collectView } from './workshop-lead.ts'
import { resultView } from './workshop-result.ts'
import { type Given, newState, Room } from './workshop-room.ts'

export { newState }

/** Where a link of the plan leads: the workshop itself has no such places. */
export const places: Partial<Record<Journey['view'], (journey: Partial<Journey>) => string>> = {
  start: () => '/start',
  map: ({ principle }) => `/principles/${principle}`,
  guide: ({ question }) => `/questions/${question}`,
}

/** Looks that no other element needs. */
export function addStyles(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  root.adoptedStyleSheets.push(sheet)
}

export function workshopView(given: Given): Node[] {
  const room = new Room(given)
  const { task, state, stage, planView, goTo } = given
  if (task === 'answer') return answerView(room)
  if (state.view === 'collect') return collectView(room)
  if (state.view === 'result') return resultView(room)
  if (state.view === 'choose') return chooseView(room)
  const back = () => {
    // The plan may have been changed.
    state.decided = stage.journey.marked
    goTo('result')
  }
  return [...planView(stage), h('p', { class: 'ways tools' }, room.button('backToResult', back))]
}
