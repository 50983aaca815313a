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

/** A text as nodes. */
export const richText = (markdown: string): (Node | string)[] =>
  piecesOf(markdown).map((piece) => (typeof piece === 'string' ? piece : h('a', { href: piece.url }, piece.words)))
