import { useState } from 'preact/hooks'
import { all, ask, type DraftSummary, type Locale } from './api.ts'
import { useAction, useLoaded } from './hooks.ts'
import { chainOf, type LanguageFacts, LanguageFields } from './language-fields.tsx'
import { defaultsFor, endonyms } from './languages.ts'
import { Field, faultAt, ProblemBox, Title, Waiting } from './parts.tsx'
import { words } from './words.ts'

export function StartLanguage() {
  const loaded = useLoaded(() => all<Locale>('/locales'), 'locales')
  const w = words().start
  return (
    <section class="narrow">
      <Title>{w.title}</Title>
      <Waiting loaded={loaded} />
      {loaded.value && <Form published={loaded.value.map(({ tag }) => tag)} />}
    </section>
  )
}

function Form({ published }: { published: readonly string[] }) {
  const [tag, setTag] = useState('')
  const [facts, setFacts] = useState<LanguageFacts>({ endonym: '', dir: 'ltr', fallback: 'sv' })
  const { busy, problem, run } = useAction()
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
  const onSubmit = (event: Event) => {
    event.preventDefault()
    run(begin)
  }
  const choices = Object.entries(endonyms).filter(([one]) => !published.includes(one))
  const known = ['/locale', '/endonym', '/fallback']
  const isElsewhere = problem && !known.some((pointer) => faultAt(problem, pointer))
  return (
    <form onSubmit={onSubmit}>
      <Field label={w.tag} hint={w.tagHint} fault={faultAt(problem, '/locale')}>
        {(attributes) => (
          <>
            <input
              {...attributes}
              list="languages"
              required
              maxLength={35}
              autoComplete="off"
              autoCapitalize="none"
              spellcheck={false}
              value={tag}
              onInput={(event) => choose(event.currentTarget.value)}
            />
            <datalist id="languages">
              {choices.map(([one, name]) => (
                <option key={one} value={one}>
                  {name}
                </option>
              ))}
            </datalist>
          </>
        )}
      </Field>
      <LanguageFields
        facts={facts}
        change={(given) => setFacts({ ...facts, ...given })}
        published={published}
        problem={problem}
      />
      {isElsewhere && <ProblemBox problem={problem} />}
      <button type="submit" disabled={busy}>
        {w.button}
      </button>
    </form>
  )
}
