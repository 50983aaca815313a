import { useMemo } from 'preact/hooks'
import { concernsOf } from '../../translation/checks/checks.ts'
import { sameText } from '../../translation/checks/same-text.ts'
import type { DraftText, Term } from './api.ts'
import type { DraftDesk } from './draft-desk.ts'
import { useLoaded, useSettled } from './hooks.ts'
import { languageDetector } from './language-detector.ts'
import { type Language, words } from './words.ts'

/** Milliseconds without a key until a text is checked. */
const typingPause = 300

interface ConcernsProps {
  text: DraftText
  /** The translation as it is being written, with its links. */
  written: string
  desk: DraftDesk
  terms: readonly Term[]
  language: Language
}

/** What is worth a look in a translation, by the checks that files go through. */
export function Concerns({ text, written, desk, terms, language }: ConcernsProps) {
  const settled = useSettled(written, typingPause)
  const detector = useLoaded(languageDetector, text.id).value
  const { id, source } = text
  const concerns = useMemo(() => {
    if (settled.trim() === '') return []
    const sameAs = sameText({ id, source, target: settled }, desk.texts)
    return concernsOf(settled, source, { tag: desk.draft.locale, terms, sameAs, ...detector })
  }, [settled, source, desk.texts, terms, detector])
  return (
    <div class="hint" role="status">
      {concerns.length > 0 && (
        <>
          <p>{words().edit.concerns}</p>
          <ul>
            {concerns.map((concern) => (
              <li key={concern.en}>{words().edit.concern(concern[language])}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
