/** The way back after something was removed. */
import type { PlanFile } from '../../schemas/plan-file.ts'
import { h } from './dom.ts'
import type { FollowRoom } from './plan-open.ts'

/** What was removed last. */
export interface Removed {
  /** The list that it stood in, and its place there. */
  place: string
  at: number
  text: string
  /** The plan with it, and with all that changed since. */
  back: (file: PlanFile) => PlanFile
}

/** Removes something; what undoes it stands in its place and has the focus. */
export function remove(follow: FollowRoom, removed: Removed, file: PlanFile): void {
  follow.open.removed = removed
  follow.change(file)
  follow.announce('removed', { text: removed.text })
  follow.open.undo?.focus()
}

export function removeButton(follow: FollowRoom, text: string, act: () => void): HTMLElement {
  const button = follow.button('remove', act, 'small-button')
  button.setAttribute('aria-label', `${follow.say('remove')}: ${text}`)
  return button
}

/** The items of a list, with what undoes a removal where the removed one stood. */
export function undoItem(follow: FollowRoom, place: string, items: readonly Node[]): readonly Node[] {
  const { open } = follow
  const { removed } = open
  if (removed?.place !== place) return items
  const undo = follow.button(
    'undo',
    () => {
      open.removed = undefined
      follow.change(removed.back(follow.file))
      follow.announce('restored', { text: removed.text })
    },
    'small-button',
  )
  undo.setAttribute('aria-label', `${follow.say('undo')}: ${removed.text}`)
  open.undo = undo
  const text = h('span', { dir: 'auto' }, removed.text)
  return items.toSpliced(removed.at, 0, h('li', { class: 'removed' }, follow.label('p', 'removed', { text }), undo))
}
