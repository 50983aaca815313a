import { parse } from '../../handbook/rich-text.ts'
import { termPlaces } from '../../translation/checks/glossary.ts'
import type { Term } from './api.ts'

interface SourceTextProps {
  text: string
  /** Those that the text has are marked. */
  terms: readonly Term[]
}

/** The source with its links numbered as in the field beside it. */
export function SourceText({ text, terms }: SourceTextProps) {
  let number = 0
  return (
    <p lang="sv" class="source">
      {parse(text).map((part) => {
        if (typeof part === 'string') return withTerms(part, terms)
        number += 1
        return (
          <span class="link" key={number}>
            <b>{`{${number}}`}</b>
            {withTerms(part.words, terms)}
            <b>{`{/${number}}`}</b>
          </span>
        )
      })}
    </p>
  )
}

function withTerms(text: string, terms: readonly Term[]) {
  let end = 0
  const parts = termPlaces(text, terms)
    .toSorted((a, b) => a.start - b.start)
    .flatMap((place) => {
      const before = text.slice(end, place.start)
      end = place.end
      return [before, <mark key={place.start}>{text.slice(place.start, end)}</mark>]
    })
  return [...parts, text.slice(end)]
}
