import type { RefObject } from 'preact'
import type { DraftText, Term } from './api.ts'
import { Concerns } from './concerns.tsx'
import type { DraftDesk } from './draft-desk.ts'
import { Choice } from './form.tsx'
import { useAction } from './hooks.ts'
import { LinkButtons } from './link-buttons.tsx'
import { Field, ProblemBox } from './parts.tsx'
import type { Writing } from './typed-texts.ts'
import { type Inserting, useWriting } from './use-writing.ts'
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
export function WritingField(props: TextRowProps & { inserting: RefObject<Inserting | undefined> }) {
  const { text, desk, writing, terms, language } = props
  const w = words().edit
  const { locale, settings } = desk.draft
  const isSource = locale === 'sv'
  const { problem, run } = useAction()
  const { typed, whole, field, ...written } = useWriting(props)
  return (
    <>
      <Field
        label={isSource ? w.text : w.translation}
        hint={w.length((whole ?? typed).length, text.maxLength)}
        fault={written.warned || (written.isEmptied ? w.needsText : undefined)}
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
            onInput={(event) => written.onInput(event.currentTarget)}
          />
        )}
      </Field>
      <Concerns {...{ text, typed, whole, desk, terms, language }} onCorrect={written.correct} />
      <LinkButtons source={text.source} onInsert={written.insertLink} />
      <Choice
        label={w.textState}
        value={written.state}
        set={written.chooseState}
        options={states.map((one) => [one, words().states[one]])}
      />
      {isSource && (
        <label class="check">
          <input
            type="checkbox"
            checked={written.minor}
            onChange={(event) => written.chooseMinor(event.currentTarget.checked)}
          />
          {w.minor}
        </label>
      )}
      <WritingStatus writing={writing} />
      <ProblemBox problem={problem} />
      <p class="row">
        {text.target === null && (
          <button type="button" class="plain" onClick={written.copySource}>
            {w.copy}
          </button>
        )}
        {(text.proposed || text.unfinished !== null) && (
          <button type="button" class="plain" onClick={() => run(() => desk.steps.revert(text.id))}>
            {w.revert}
          </button>
        )}
      </p>
    </>
  )
}
