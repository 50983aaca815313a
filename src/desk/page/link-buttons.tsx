import { linksOf } from '../../translation/exchange-text.ts'
import { words } from './words.ts'

interface LinkButtonsProps {
  source: string
  /** Receives the number of the link, from 1, and its words in the source. */
  onInsert: (number: number, words: string) => void
}

/** One button for each link of the source text, which puts the link into the translation. */
export function LinkButtons({ source, onInsert }: LinkButtonsProps) {
  const w = words().edit
  const links = linksOf(source)
  const linkWords = [...source.matchAll(/\[([^[\]]+)\]\(resource:/g)].map(([, found]) => found as string)
  if (links.length === 0) return null
  return (
    <fieldset>
      <legend>{w.links}</legend>
      {links.map((link, index) => (
        <button
          key={`${link}${index}`}
          type="button"
          class="plain"
          onClick={() => onInsert(index + 1, linkWords[index] ?? link)}
        >
          {w.insert(index + 1, linkWords[index] ?? link)}
        </button>
      ))}
    </fieldset>
  )
}
