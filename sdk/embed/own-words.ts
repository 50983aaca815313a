/** Words that the handbook does not have: those of a part of the component, in the language nearest to that of the whole. */
import { h } from './dom.ts'
import { spokenIn } from './spoken.ts'
import type { Stage } from './stage.ts'

type Name = keyof HTMLElementTagNameMap
type Values = Readonly<Record<string, string | number | Node>>

export class OwnWords<Key extends string> {
  readonly stage: Stage
  readonly #words: Readonly<Record<Key, string>>
  /** The language of the words, where it is not that of the whole. */
  readonly #other: { lang: string; dir: 'ltr' } | undefined

  constructor(stage: Stage, languages: Readonly<Record<string, Readonly<Record<Key, string>>>>) {
    const { words } = stage
    const { locale } = words.bundle._meta
    const lang = [...spokenIn(words), 'en'].find((one) => one in languages) as string
    this.stage = stage
    this.#words = languages[lang] as Readonly<Record<Key, string>>
    this.#other = lang === locale ? undefined : { lang, dir: 'ltr' }
  }

  /** A text alone, for places that cannot say its language. */
  say(key: Key, values: Readonly<Record<string, string | number>> = {}): string {
    return this.#words[key].replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? ''}`)
  }

  label<Tag extends Name>(tag: Tag, key: Key, values: Values = {}, attributes: Parameters<typeof h>[1] = {}) {
    const { locale: lang, dir } = this.stage.words.bundle._meta
    const filled = this.#words[key].split(/\{(\w+)\}/).map((piece, index) => {
      const value = index % 2 === 0 ? piece : values[piece]
      if (!(value instanceof Node)) return `${value ?? ''}`
      return this.#other ? h('span', { lang, dir }, value) : value
    })
    return h(tag, { ...this.#other, ...attributes }, filled)
  }

  button(key: Key, act: () => void, part = 'button') {
    return this.label('button', key, {}, { type: 'button', part, onclick: act })
  }

  /** A heading; the first of a view takes the focus when the view is gone to. */
  heading(depth: number, key: Key) {
    const level = Math.min(6, this.stage.heading + depth)
    return this.label(`h${level}` as 'h2', key, {}, { part: 'heading', ...(depth === 0 && { tabindex: -1 }) })
  }

  announce(key: Key, values: Readonly<Record<string, string | number>> = {}): void {
    this.stage.announce(this.say(key, values))
  }
}
