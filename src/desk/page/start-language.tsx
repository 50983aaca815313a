import { useState } from 'preact/hooks'
import { all, ask, type DraftSummary, type Locale } from './api.ts'
import { useAction, useLoaded } from './hooks.ts'
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
  const [endonym, setEndonym] = useState('')
  const [dir, setDir] = useState<'ltr' | 'rtl'>('ltr')
  const [fallback, setFallback] = useState('sv')
  const { busy, problem, run } = useAction()
  const w = words().start
  const choose = (given: string) => {
    const chosen = given.trim().toLowerCase()
    const usual = defaultsFor(chosen, published)
    setTag(chosen)
    setEndonym(usual.endonym)
    setDir(usual.dir)
    setFallback(usual.fallback.join(', '))
  }
  const begin = async () => {
    const chain = fallback.split(/[\s,]+/).filter(Boolean)
    const body = { locale: tag, endonym: endonym.trim(), dir, fallback: chain }
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
      <Field label={w.endonym} hint={w.endonymHint} fault={faultAt(problem, '/endonym')}>
        {(attributes) => (
          <input
            {...attributes}
            required
            maxLength={60}
            dir={dir}
            value={endonym}
            onInput={(event) => setEndonym(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={w.dir}>
        {(attributes) => (
          <select {...attributes} value={dir} onChange={(event) => setDir(event.currentTarget.value as 'ltr' | 'rtl')}>
            <option value="ltr">{w.ltr}</option>
            <option value="rtl">{w.rtl}</option>
          </select>
        )}
      </Field>
      <Field label={w.fallback} hint={w.fallbackHint(published.join(', '))} fault={faultAt(problem, '/fallback')}>
        {(attributes) => (
          <input
            {...attributes}
            required
            autoComplete="off"
            spellcheck={false}
            value={fallback}
            onInput={(event) => setFallback(event.currentTarget.value)}
          />
        )}
      </Field>
      {isElsewhere && <ProblemBox problem={problem} />}
      <button type="submit" disabled={busy}>
        {w.button}
      </button>
    </form>
  )
}
