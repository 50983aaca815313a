import { useEffect, useRef, useState } from 'preact/hooks'
import { linksOf, toExchange } from '../../translation/exchange-text.ts'
import type { DraftText, Term } from './api.ts'
import { Concerns } from './concerns.tsx'
import type { DraftDesk } from './draft-desk.ts'
import { Choice } from './form.tsx'
import { useAction } from './hooks.ts'
import { LinkButtons } from './link-buttons.tsx'
import { breaksMarks, marksIn, outsideMarks, placeLink, withLinks } from './marks.ts'
import { Field, ProblemBox } from './parts.tsx'
import type { Writing } from './typed-texts.ts'
import { type Language, words } from './words.ts'
import { WritingStatus } from './writing-status.tsx'

export interface TextRowProps {
  text: DraftText
  writing: Writing | undefined
  isOpen: boolean
  isWritable: boolean
  desk: DraftDesk
  terms: readonly Term[]
  language: Language
  onToggle: (id: string | undefined) => void
  onStep: (by: number) => void
}

const states = ['machine', 'translated', 'reviewed', 'final'] as const

/** The text as it is to become: every key that is pressed is kept, and what is whole is sent. */
export function WritingField({ text, desk, writing, terms, language }: TextRowProps) {
  const w = words().edit
  const { locale, settings } = desk.draft
  const isSource = locale === 'sv'
  const links = linksOf(text.source)
  const unsent = desk.typed.unsent(text.id)
  const shownOf = (raw: string | null) => (raw === null ? '' : toExchange(raw, linksOf(text.source, raw)))
  const whole = shownOf(text.target)
  const stored = text.unfinished ?? whole
  const [typed, setTyped] = useState(() => (!unsent ? stored : unsent.unfinished ? unsent.text : shownOf(unsent.text)))
  const [state, setState] = useState<string>(
    () => unsent?.state ?? (text.state === 'missing' || text.state === 'machine' ? 'translated' : text.state),
  )
  const [minor, setMinor] = useState(unsent?.minor ?? false)
  const [warned, setWarned] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const { problem, run } = useAction()
  // What somebody else wrote is shown, where nothing is being written here.
  const isConflict = writing?.status === 'conflict'
  useEffect(() => {
    // A space at the end may be the one before the next word.
    if (!desk.typed.unsent(text.id)) setTyped((now) => (now.trim() === stored ? now : stored))
  }, [stored, isConflict])
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const wrong = (value: string): string | undefined => {
    if (value.trim() === '') return w.needsText
    const raw = withLinks(value, links)
    if (raw === undefined) return w.needsLinks
    return raw.length > text.maxLength ? w.tooLong : undefined
  }
  const change = (value: string, other: { state?: string; minor?: boolean } = {}) => {
    setTyped(value)
    const raw = withLinks(value, links)
    const unfinished = raw === undefined && value.trim() !== ''
    const ready = wrong(value) === undefined || unfinished
    // As the service keeps it: composed letters.
    desk.write(text.id, { text: (raw ?? value).normalize('NFC'), state, minor, unfinished, ...other }, { ready })
  }
  const onInput = (event: { currentTarget: HTMLTextAreaElement }) => {
    const input = event.currentTarget
    const value = input.value.replaceAll(/\s*\n\s*/g, ' ')
    if (marksIn(typed).length > 0 && breaksMarks(typed, value)) {
      input.value = typed
      setWarned(w.protected)
      return
    }
    setWarned('')
    change(value)
  }
  const insert = (number: number, linkWords: string) => {
    const input = field.current as HTMLTextAreaElement
    const selected = outsideMarks(typed, input.selectionStart, input.selectionEnd)
    change(placeLink(typed, number, selected, linkWords))
    input.focus()
  }
  const fault = typed === whole ? undefined : wrong(typed)
  return (
    <>
      <Field
        label={isSource ? w.text : w.translation}
        hint={w.length((withLinks(typed, links) ?? typed).length, text.maxLength)}
        fault={warned || fault}
      >
        {(attributes) => (
          <textarea
            {...attributes}
            ref={field}
            lang={locale}
            dir={settings.dir}
            rows={Math.min(12, 2 + Math.ceil(Math.max(text.source.length, typed.length) / 55))}
            value={typed}
            spellcheck
            onInput={onInput}
          />
        )}
      </Field>
      {!isSource && (
        <Concerns
          text={text}
          written={withLinks(typed, links) ?? typed}
          desk={desk}
          terms={terms}
          language={language}
        />
      )}
      <LinkButtons source={text.source} onInsert={insert} />
      <Choice
        label={w.textState}
        value={state}
        set={(chosen) => {
          setState(chosen)
          if (typed.trim() !== '') change(typed, { state: chosen })
        }}
        options={states.map((one) => [one, words().states[one]])}
      />
      {isSource && (
        <label class="check">
          <input
            type="checkbox"
            checked={minor}
            onChange={(event) => {
              setMinor(event.currentTarget.checked)
              change(typed, { minor: event.currentTarget.checked })
            }}
          />
          {w.minor}
        </label>
      )}
      <WritingStatus writing={writing} />
      <ProblemBox problem={problem} />
      <p class="row">
        {text.target === null && (
          <button type="button" class="plain" onClick={() => change(toExchange(text.source, links))}>
            {w.copy}
          </button>
        )}
        {(text.proposed || text.unfinished !== null) && (
          <button type="button" class="plain" onClick={() => run(() => desk.revert(text.id))}>
            {w.revert}
          </button>
        )}
      </p>
    </>
  )
}
