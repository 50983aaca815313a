/** What slides are made of. */

/** A text in its language. */
export interface Said {
  text: string
  lang: string
  isRtl: boolean
}

export interface Slide {
  /** The place of a principle, from 1; without it, the slide has the colour of text. */
  place?: number | undefined
  heading: Said
  texts: readonly Said[]
  isList?: boolean
  notes?: string | undefined
}

export interface Deck {
  title: string
  subject: string
  lang: string
  isRtl: boolean
  slides: readonly Slide[]
}
