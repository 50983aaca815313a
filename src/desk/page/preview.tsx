import { useState } from 'preact/hooks'
import { ask, type Locale } from './api.ts'
import type { StepProps } from './draft-desk.ts'
import { useLoaded } from './hooks.ts'
import { Waiting } from './parts.tsx'
import { PreviewPages } from './preview-pages.tsx'
import { PreviewTexts } from './preview-texts.tsx'
import { words } from './words.ts'

/** What readers get now beside what they would get: the pages themselves, or text by text. */
export function Preview({ desk }: StepProps) {
  const w = words().preview
  const { locale } = desk.draft
  const [shown, show] = useState<'pages' | 'texts'>('pages')
  const published = useLoaded(() => ask<{ items: Locale[] }>('GET', '/locales'), desk.draft.release)
  const Shown = shown === 'pages' ? PreviewPages : PreviewTexts
  return (
    <>
      <fieldset>
        <legend>{w.shown}</legend>
        {(['pages', 'texts'] as const).map((one) => (
          <label key={one} class="check">
            <input type="radio" name="shown" checked={shown === one} onChange={() => show(one)} />
            {w[one]}
          </label>
        ))}
      </fieldset>
      <Waiting loaded={published} />
      {published.value && <Shown desk={desk} isPublished={published.value.items.some(({ tag }) => tag === locale)} />}
    </>
  )
}
