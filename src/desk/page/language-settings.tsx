import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import { may } from '../../../schemas/roles.ts'
import { all, type Draft, type Locale } from './api.ts'
import type { DraftDesk, StepProps } from './draft-desk.ts'
import { Choice, Form } from './form.tsx'
import { useLoaded } from './hooks.ts'
import { chainOf, LanguageFields } from './language-fields.tsx'
import { Waiting } from './parts.tsx'
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
        <SettingsForm
          key={JSON.stringify(draft.settings)}
          desk={desk}
          published={published.value}
          setSaved={setSaved}
        />
      )}
      {!isWritable && <SettingList settings={draft.settings} />}
      <p role="status">{isSaved ? w.saved : ''}</p>
    </section>
  )
}

interface SettingsFormProps {
  desk: DraftDesk
  published: readonly Locale[]
  setSaved: (isSaved: boolean) => void
}

function SettingsForm({ desk, published, setSaved }: SettingsFormProps) {
  const w = words().settings
  const { locale, settings } = desk.draft
  const [facts, setFacts] = useState({ ...settings, fallback: settings.fallback.join(', ') })
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
  const before = published.find(({ tag }) => tag === locale)
  return (
    <Form act={propose} button={w.button} isDisabled={changed.length === 0}>
      {(fault) => (
        <>
          <LanguageFields
            facts={facts}
            change={(some) => setFacts({ ...facts, ...some })}
            published={published.map(({ tag }) => tag).filter((tag) => tag !== locale)}
            isSource={locale === 'sv'}
            faults={{ endonym: fault('/endonym'), fallback: fault('/fallback') }}
          />
          <Choice
            label={w.names.status}
            hint={w.statusHint}
            value={facts.status}
            set={(status) => setFacts({ ...facts, status })}
            options={(['unofficial', 'official'] as const).map((status) => [status, w.values[status] as string])}
          />
          {facts.status === 'official' && before?.status !== 'official' && <p>{w.official}</p>}
        </>
      )}
    </Form>
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
