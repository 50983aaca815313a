import type { Draft, Problem } from './api.ts'
import { Field, faultAt } from './parts.tsx'
import { words } from './words.ts'

/** What a form says of a language; the fallback languages as somebody types them. */
export interface LanguageFacts {
  endonym: string
  dir: Draft['settings']['dir']
  fallback: string
}

export const chainOf = (fallback: string): string[] => fallback.split(/[\s,]+/).filter(Boolean)

interface LanguageFieldsProps {
  facts: LanguageFacts
  change: (facts: Partial<LanguageFacts>) => void
  published: readonly string[]
  /** The source language has no fallback languages. */
  isSource?: boolean
  problem: Problem | undefined
}

/** The name, the direction and the fallback languages of a language. */
export function LanguageFields({ facts, change, published, isSource = false, problem }: LanguageFieldsProps) {
  const w = words().start
  return (
    <>
      <Field label={w.endonym} hint={w.endonymHint} fault={faultAt(problem, '/endonym')}>
        {(attributes) => (
          <input
            {...attributes}
            required
            maxLength={60}
            dir={facts.dir}
            value={facts.endonym}
            onInput={(event) => change({ endonym: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={w.dir}>
        {(attributes) => (
          <select
            {...attributes}
            value={facts.dir}
            onChange={(event) => change({ dir: event.currentTarget.value as LanguageFacts['dir'] })}
          >
            <option value="ltr">{w.ltr}</option>
            <option value="rtl">{w.rtl}</option>
          </select>
        )}
      </Field>
      {!isSource && (
        <Field label={w.fallback} hint={w.fallbackHint(published.join(', '))} fault={faultAt(problem, '/fallback')}>
          {(attributes) => (
            <input
              {...attributes}
              required
              autoComplete="off"
              spellcheck={false}
              value={facts.fallback}
              onInput={(event) => change({ fallback: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
    </>
  )
}
