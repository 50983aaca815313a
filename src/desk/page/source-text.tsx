import { parse } from '../../handbook/rich-text.ts'

/** The source with its links numbered as in the field beside it. */
export function SourceText({ text }: { text: string }) {
  let number = 0
  return (
    <p lang="sv" class="source">
      {parse(text).map((part) => {
        if (typeof part === 'string') return part
        number += 1
        return (
          <span class="link" key={number}>
            <b>{`{${number}}`}</b>
            {part.words}
            <b>{`{/${number}}`}</b>
          </span>
        )
      })}
    </p>
  )
}
