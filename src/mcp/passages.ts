import type { LocalisedRelease } from '../responses/localised-release.ts'
import type { Slot } from '../responses/settle.ts'

/** A piece of the handbook before its texts are settled. */
export interface Passage {
  /** The id of the item that it belongs to. */
  id: string
  type: string
  title: Slot | string
  text?: Slot | string | undefined
}

/** What a tool or a prompt found. */
export interface Found {
  passages: readonly Passage[]
  localised: LocalisedRelease
  /** The URL that has all of it. */
  more: string
  /** How many passages there are in all, if more than these. */
  total?: number
}
