import type { Piece } from '../../schemas/plan.ts'
import { h } from './dom.ts'

/** A link, `[words](<address>)`, or a character that would be mark-up: all the Markdown that the API writes. */
const marked = /\[((?:\\.|[^[\]\\])+)\]\(<(https?:\/\/[^<>\s]+)>\)|\\([\\`*_[\]<>&#+=|~.)-])/g

/** Words and links of a text; the addresses are http or https. */
export function piecesOf(markdown: string, hreflang: (url: string) => string | undefined): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of markdown.matchAll(marked)) {
    const [whole, words, url, character] = match
    pieces.push(markdown.slice(end, match.index))
    if (url !== undefined && words !== undefined)
      pieces.push({ words: words.replace(/\\(.)/g, '$1'), url, hreflang: hreflang(url) })
    else pieces.push(character as string)
    end = match.index + whole.length
  }
  pieces.push(markdown.slice(end))
  return pieces.filter((piece) => piece !== '')
}

/** Words and links as nodes. */
export const pieceNodes = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map((piece) => {
    if (typeof piece === 'string') return piece
    const { words, url: href, hreflang, lang, isRtl } = piece
    return h(href ? 'a' : 'span', { href, hreflang, lang, dir: lang && (isRtl ? 'rtl' : 'ltr') }, words)
  })
