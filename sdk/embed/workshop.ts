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

type Follow = typeof import('./plan-follow.ts')
let follow: Follow | undefined
const loadFollow = async (): Promise<Follow> => {
  follow ??= await import('./plan-follow.ts')
  return follow
}

export function workshopView(given: Given): Node[] {
  const room = new Room(given)
  const { task, state, stage, planView, goTo } = given
  if (task === 'answer') return answerView(room)
  const view = state.view !== 'start' ? state.view : task === 'follow' ? 'follow' : 'choose'
  if (view === 'follow') return followPlace(room)
  if (view === 'collect') return collectView(room)
  if (view === 'result') return resultView(room)
  if (view === 'choose') return chooseView(room)
  const back = () => {
    // The plan may have been changed.
    state.decided = stage.journey.marked
    goTo('result')
  }
  const toFollow = async () => {
    const loaded = await loadFollow().catch(() => undefined)
    if (!loaded) return stage.announce(stage.words.say('failed'))
    await loaded.takeResult(room)
    goTo('follow')
  }
  return [
    ...planView(stage),
    h(
      'p',
      { class: 'ways tools' },
      room.button('toFollow', () => void toFollow()),
      room.button('backToResult', back),
    ),
  ]
}

/** The plan that is followed up, once its script is there. */
function followPlace(room: Room): Node[] {
  if (follow) return follow.followView(room)
  const { words } = room.stage
  const place = h('div', {}, words.label('p', 'loading'))
  const show = ({ followView }: Follow) => place.replaceWith(...followView(room))
  loadFollow().then(show, () => place.replaceChildren(words.label('p', 'failed')))
  return [place]
}
