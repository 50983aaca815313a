import type { Piece } from '../../schemas/plan.ts'
import { h } from './dom.ts'

/** A link, `[words](<address>)`, or a character that would be mark-up: all the Markdown that the API writes. */
const marked = /\[((?:\\.|[^[\]\\])+)\]\(<(https?:\/\/[^<>\s]+)>\)|\\([\\`*_[\]<>&#+=|~.)-])/g

/** Words and links of a text; the addresses are http or https. */
export function piecesOf(markdown: string): (string | { words: string; url: string })[] {
  const pieces: (string | { words: string; url: string })[] = []
  let end = 0
  for (const match of markdown.matchAll(marked)) {
    const [whole, words, url, character] = match
    pieces.push(markdown.slice(end, match.index))
    if (url !== undefined && words !== undefined) pieces.push({ words: words.replace(/\\(.)/g, '$1'), url })
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
    const language = { lang, dir: lang && (isRtl ? 'rtl' : 'ltr') }
    return href === undefined ? h('span', language, words) : h('a', { href, hreflang, ...language }, words)
  })
