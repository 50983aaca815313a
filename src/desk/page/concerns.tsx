import { useMemo } from 'preact/hooks'
import type { Concern } from '../../translation/checks/check.ts'
import { concernsOf, stopIn } from '../../translation/checks/checks.ts'
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
  /** The text as it is being written, with its links; undefined where their marks cannot be resolved. */
  whole: string | undefined
  /** The text as it stands in the field. */
  typed: string
  desk: DraftDesk
  terms: readonly Term[]
  language: Language
  /** Receives a corrected text, with its links where `whole` has them. */
  onCorrect: (corrected: string) => void
}

/** What is worth a look in a text, by the checks that files go through. */
export function Concerns({ text, whole, typed, desk, terms, language, onCorrect }: ConcernsProps) {
  const w = words().edit
  const settled = useSettled(typed, typingPause)
  const { locale } = desk.draft
  const detector = useLoaded(languageDetector, text.id).value
  const { id, source, target } = text
  const concerns = useMemo(() => {
    if (settled !== typed || settled.trim() === '') return []
    const stop = whole === target ? undefined : stopIn(whole?.trim(), source, text)
    const stops = stop ? [stop] : []
    // The source language stands beside its own earlier wording, which it may differ from.
    if (locale === 'sv') return stops
    const written = whole ?? settled
    const sameAs = sameText({ id, source, target: written }, desk.texts)
    return [...stops, ...concernsOf(written, source, { tag: locale, terms, sameAs, ...detector })]
  }, [settled, typed, whole, source, desk.texts, terms, detector])
  return (
    <div role="status">
      {concerns.length > 0 && (
        <ul class="concerns" aria-label={w.concerns}>
          {concerns.map((concern) => (
            <ConcernLine key={concern.words.en} concern={concern} language={language} onCorrect={onCorrect} />
          ))}
        </ul>
      )}
    </div>
  )
}

interface ConcernLineProps extends Pick<ConcernsProps, 'language' | 'onCorrect'> {
  concern: Concern
}

function ConcernLine({ concern: { severity, words: found, corrected }, language, onCorrect }: ConcernLineProps) {
  const w = words().edit
  const sentence = w.concern(found[language])
  return (
    <li class={severity}>
      <b>{w.severities[severity]}</b> {sentence}{' '}
      {corrected !== undefined && (
        <button
          type="button"
          class="small plain"
          aria-label={`${w.correct}: ${sentence}`}
          onClick={() => onCorrect(corrected)}
        >
          {w.correct}
        </button>
      )}
    </li>
  )
}
