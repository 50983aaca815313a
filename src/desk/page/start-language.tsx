import { useState } from 'preact/hooks'
import { all, ask, type DraftSummary, type Locale } from './api.ts'
import { Form, TextField } from './form.tsx'
import { useLoaded } from './hooks.ts'
import { chainOf, type LanguageFacts, LanguageFields } from './language-fields.tsx'
import { defaultsFor, endonyms } from './languages.ts'
import { Waiting } from './parts.tsx'
import { words } from './words.ts'

/** Begins a language. The rest of the form comes, filled in, when its tag is there. */
export function StartLanguage() {
  const loaded = useLoaded(() => all<Locale>('/locales'), 'locales')
  const w = words().start
  return (
    <section class="narrow">
      <h2>{w.title}</h2>
      <Waiting loaded={loaded} />
      {loaded.value && <StartForm published={loaded.value.map(({ tag }) => tag)} />}
    </section>
  )
}

function StartForm({ published }: { published: readonly string[] }) {
  const [tag, setTag] = useState('')
  const [facts, setFacts] = useState<LanguageFacts>({ endonym: '', dir: 'ltr', fallback: 'sv' })
  const w = words().start
  const choose = (given: string) => {
    const chosen = given.trim().toLowerCase()
    const usual = defaultsFor(chosen, published)
    setTag(chosen)
    setFacts({ ...usual, fallback: usual.fallback.join(', ') })
  }
  const begin = async () => {
    const body = { locale: tag, ...facts, endonym: facts.endonym.trim(), fallback: chainOf(facts.fallback) }
    const { id } = await ask<DraftSummary>('POST', '/drafts', { body })
    location.hash = `#/drafts/${id}/files`
  }
  const choices = Object.entries(endonyms).filter(([one]) => !published.includes(one))
  return (
    <Form act={begin} button={w.button}>
      {(fault) => (
        <>
          <TextField
            label={w.tag}
            hint={w.tagHint}
            fault={fault('/locale')}
            list="languages"
            required
            maxLength={35}
            autoComplete="off"
            autoCapitalize="none"
            spellcheck={false}
            value={tag}
            set={choose}
          />
          <datalist id="languages">
            {choices.map(([one, name]) => (
              <option key={one} value={one}>
                {name}
              </option>
            ))}
          </datalist>
          {tag !== '' && (
            <LanguageFields
              facts={facts}
              change={(given) => setFacts({ ...facts, ...given })}
              published={published}
              faults={{ endonym: fault('/endonym'), fallback: fault('/fallback') }}
            />
          )}
        </>
      )}
    </Form>
  )
}
