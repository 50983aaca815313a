import { type State, states } from '../../schemas/content.ts'
import { escapeName } from '../../schemas/pointer.ts'
import type { Locale, ServedText } from '../handbook/locale.ts'

/** A text on its way into a response; {@link settle} replaces it by its value and notes where it deviates. */
export class Slot {
  readonly served: ServedText
  readonly value: unknown
  constructor(served: ServedText, value: unknown) {
    this.served = served
    this.value = value
  }
}

interface Deviation {
  pointer: string
  lang: string
  dir: Locale['dir']
  state: State
}

interface LocalisedMeta {
  locale: string
  dir: Locale['dir']
  status: Locale['status']
  state: State
  deviations: Deviation[]
}

export interface Settled {
  body: unknown
  meta: LocalisedMeta
  /** The locale, then the languages that deviate. */
  languages: string[]
}

/** Replaces every slot in a projected body by its value and sums up what was served. */
export function settle(body: unknown, { locale, options }: { locale: Locale; options: { locale: string } }): Settled {
  const found: { pointer: string; served: ServedText }[] = []
  const walk = (value: unknown, pointer: string): unknown => {
    if (value instanceof Slot) {
      found.push({ pointer, served: value.served })
      return value.value
    }
    if (Array.isArray(value)) return value.map((item, index) => walk(item, `${pointer}/${index}`))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, walk(child, `${pointer}/${escapeName(key)}`)]),
    )
  }
  const settled = walk(body, '')
  const state = commonState(found.map(({ served }) => served.state)) ?? locale.state
  const deviations = found
    .filter(({ served }) => served.lang !== options.locale || served.state !== state)
    .map(({ pointer, served: { lang, dir, state } }) => ({ pointer, lang, dir, state }))
  const languages = [...new Set([options.locale, ...deviations.map((deviation) => deviation.lang)])]
  return {
    body: settled,
    meta: { locale: options.locale, dir: locale.dir, status: locale.status, state, deviations },
    languages,
  }
}

/** The state most texts share; a tie goes to the lower. */
function commonState(all: State[]): State | undefined {
  let common: State | undefined
  let most = 0
  for (const state of states) {
    const count = all.reduce((total, other) => total + Number(other === state), 0)
    if (count > most) {
      common = state
      most = count
    }
  }
  return common
}
