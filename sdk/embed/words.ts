import { hreflangOf, type Piece } from '../../schemas/plan.ts'
import type { Bundle } from '../src/types.ts'
import { h } from './dom.ts'
import { pieceNodes, piecesOf } from './rich-text.ts'

/** Where a text stands in the bundle, as a JSON Pointer (RFC 6901). */
export type Pointer = string

export type InterfaceKey = keyof Bundle['interface'] & string
type Values = Readonly<Record<string, string | number | Node>>
type Name = keyof HTMLElementTagNameMap
type Attributes = Parameters<typeof h>[1]

/** The texts of one language, each in an element that says when it is in another (WCAG 2.2, 3.1.2). */
export class Words {
  readonly bundle: Bundle
  readonly #others: Map<Pointer, { lang: string; dir: string }>

  constructor(bundle: Bundle) {
    this.bundle = bundle
    const { locale } = bundle._meta
    this.#others = new Map(
      bundle._meta.deviations.flatMap(({ pointer, lang, dir }) => (lang === locale ? [] : [[pointer, { lang, dir }]])),
    )
  }

  /** The text alone, for places that cannot say its language; empty where there is none. */
  text(pointer: Pointer): string {
    let value: unknown = this.bundle
    for (const name of pointer.split('/').slice(1)) value = (value as Record<string, unknown> | undefined)?.[name]
    if (typeof value === 'string') return value
    return (value as { markdown?: string } | null | undefined)?.markdown ?? ''
  }

  /** The language and direction of a text where they are not those of the whole. */
  language(pointer: Pointer): { lang: string; dir: string } | undefined {
    return this.#others.get(pointer) ?? this.#others.get(`${pointer}/markdown`)
  }

  /** An element with a short text. */
  plain<Tag extends Name>(tag: Tag, pointer: Pointer, attributes: Attributes = {}): HTMLElementTagNameMap[Tag] {
    return h(tag, { ...this.language(pointer), ...attributes }, this.text(pointer))
  }

  /** A text that may carry links. They say if they lead to a page in another language. */
  pieces(pointer: Pointer): Piece[] {
    const { _meta, resources } = this.bundle
    const lang = this.language(pointer)?.lang ?? _meta.locale
    return piecesOf(this.text(pointer), (address) =>
      hreflangOf(resources.find(({ url }) => url === address)?.languages[0], lang),
    )
  }

  /** An element with a text that may carry links. */
  rich<Tag extends Name>(tag: Tag, pointer: Pointer, attributes: Attributes = {}): HTMLElementTagNameMap[Tag] {
    return h(tag, { ...this.language(pointer), ...attributes }, pieceNodes(this.pieces(pointer)))
  }

  /** A text of the interface, its placeholders filled with words. */
  say(key: InterfaceKey, values: Readonly<Record<string, string | number>> = {}): string {
    return this.text(`/interface/${key}`).replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? ''}`)
  }

  /** An element with a text of the interface, its placeholders filled with words or nodes. */
  label<Tag extends Name>(
    tag: Tag,
    key: InterfaceKey,
    values: Values = {},
    attributes: Attributes = {},
  ): HTMLElementTagNameMap[Tag] {
    const language = this.language(`/interface/${key}`)
    const { locale: lang, dir } = this.bundle._meta
    const pieces = this.text(`/interface/${key}`).split(/\{(\w+)\}/)
    const filled = pieces.map((piece, index) => {
      const value = index % 2 === 0 ? piece : values[piece]
      if (!(value instanceof Node)) return `${value ?? ''}`
      // Inside a label of another language, a text in the language of the whole says so.
      return language ? h('span', { lang, dir }, value) : value
    })
    return h(tag, { ...language, ...attributes }, filled)
  }
}
