import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import { may } from '../../../schemas/roles.ts'
import { all, type Draft, type Locale } from './api.ts'
import type { DraftDesk, StepProps } from './draft-desk.ts'
import { useAction, useLoaded } from './hooks.ts'
import { chainOf, LanguageFields } from './language-fields.tsx'
import { Field, faultAt, ProblemBox, Waiting } from './parts.tsx'
import { isolated, words } from './words.ts'

type Settings = Draft['settings']

/** What the draft says of its language besides the texts. */
export function LanguageSettings({ desk, session }: StepProps) {
  const w = words().settings
  const { draft } = desk
  const [isSaved, setSaved] = useState(false)
  const published = useLoaded(() => all<Locale>('/locales'), draft.base)
  const isWritable = draft.status === 'open' && may(session, 'write', draft.locale)
  return (
    <section class="narrow">
      <h2>{w.title}</h2>
      <p>{w.text}</p>
      <Waiting loaded={published} />
      {published.value && isWritable && (
        // Settings that somebody else wrote meanwhile take the place of those in the form, and the page says who did.
        <Form key={JSON.stringify(draft.settings)} desk={desk} published={published.value} setSaved={setSaved} />
      )}
      {!isWritable && <SettingList settings={draft.settings} />}
      <p role="status">{isSaved ? w.saved : ''}</p>
    </section>
  )
}

interface FormProps {
  desk: DraftDesk
  published: readonly Locale[]
  setSaved: (isSaved: boolean) => void
}

function Form({ desk, published, setSaved }: FormProps) {
  const w = words().settings
  const { locale, settings } = desk.draft
  const [facts, setFacts] = useState({ ...settings, fallback: settings.fallback.join(', ') })
  const { busy, problem, run } = useAction()
  const given: Partial<Settings> = {
    endonym: facts.endonym.trim(),
    dir: facts.dir,
    status: facts.status,
    fallback: chainOf(facts.fallback),
  }
  const changed = (Object.keys(given) as (keyof Settings)[]).filter((name) => `${given[name]}` !== `${settings[name]}`)
  const propose = async () => {
    setSaved(false)
    await desk.propose(Object.fromEntries(changed.map((name) => [name, given[name]])))
    setSaved(true)
  }
  const onSubmit = (event: Event) => {
    event.preventDefault()
    run(propose)
  }
  const before = published.find(({ tag }) => tag === locale)
  const isPlaced = ['/endonym', '/fallback'].some((pointer) => faultAt(problem, pointer))
  return (
    <form onSubmit={onSubmit}>
      <LanguageFields
        facts={facts}
        change={(some) => setFacts({ ...facts, ...some })}
        published={published.map(({ tag }) => tag).filter((tag) => tag !== locale)}
        isSource={locale === 'sv'}
        problem={problem}
      />
      <Field label={w.names.status} hint={w.statusHint}>
        {(attributes) => (
          <select
            {...attributes}
            value={facts.status}
            onChange={(event) => setFacts({ ...facts, status: event.currentTarget.value as Settings['status'] })}
          >
            {(['unofficial', 'official'] as const).map((status) => (
              <option key={status} value={status}>
                {w.values[status]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {facts.status === 'official' && before?.status !== 'official' && <p>{w.official}</p>}
      {!isPlaced && <ProblemBox problem={problem} />}
      <button type="submit" disabled={busy || changed.length === 0}>
        {w.button}
      </button>
    </form>
  )
}

function SettingList({ settings }: { settings: Settings }) {
  const { names, values } = words().settings
  return (
    <dl>
      {(['endonym', 'dir', 'fallback', 'status'] as const).map((name) => (
        <Fragment key={name}>
          <dt>{names[name]}</dt>
          <dd>{isolated(values[`${settings[name]}`] ?? [settings[name]].flat().join(', '))}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
