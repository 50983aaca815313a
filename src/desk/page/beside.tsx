import type { ComponentChildren } from 'preact'
import type { StepProps } from './draft-desk.ts'
import { words } from './words.ts'

export interface PreviewProps extends Pick<StepProps, 'desk'> {
  /** A language that is not published yet has nothing to stand beside. */
  isPublished: boolean
}

/** Two states side by side, or one above the other where it is narrow. */
export function Beside({ now, after }: { now: ComponentChildren; after: ComponentChildren }) {
  const w = words().preview
  return (
    <div class="beside preview">
      <section aria-labelledby="now">
        <h2 id="now">{w.now}</h2>
        {now || <p>{w.notYet}</p>}
      </section>
      <section aria-labelledby="after">
        <h2 id="after">{w.after}</h2>
        {after}
      </section>
    </div>
  )
}
