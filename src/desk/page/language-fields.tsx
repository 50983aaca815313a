import type { Draft } from './api.ts'
import { Choice, TextField } from './form.tsx'
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
  faults: { endonym: string | undefined; fallback: string | undefined }
}

/** The name, the direction and the fallback languages of a language. */
export function LanguageFields({ facts, change, published, isSource = false, faults }: LanguageFieldsProps) {
  const w = words().start
  return (
    <>
      <TextField
        label={w.endonym}
        hint={w.endonymHint}
        fault={faults.endonym}
        required
        maxLength={60}
        dir={facts.dir}
        value={facts.endonym}
        set={(endonym) => change({ endonym })}
      />
      <Choice
        label={w.dir}
        value={facts.dir}
        set={(dir) => change({ dir })}
        options={[
          ['ltr', w.ltr],
          ['rtl', w.rtl],
        ]}
      />
      {!isSource && (
        <TextField
          label={w.fallback}
          hint={w.fallbackHint(published.join(', '))}
          fault={faults.fallback}
          required
          autoComplete="off"
          spellcheck={false}
          value={facts.fallback}
          set={(fallback) => change({ fallback })}
        />
      )}
    </>
  )
}
