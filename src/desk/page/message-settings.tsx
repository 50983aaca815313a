import { useEffect, useState } from 'preact/hooks'
import { ask, type MessageSettings as Settings } from './api.ts'
import { ActionButton, Choice, Form, TextField } from './form.tsx'
import { useAction, useLoaded } from './hooks.ts'
import { ProblemBox, Waiting } from './parts.tsx'
import { Secret } from './secret.tsx'
import { currentLanguage, isolated, moment, words } from './words.ts'

/** How a person wants messages: by mail and as a feed. @param code Of the link that confirms an address. */
export function MessageSettings({ code }: { code: string }) {
  const [settings, setSettings] = useState<Settings>()
  const [said, setSaid] = useState(false)
  const loaded = useLoaded(() => ask<Settings>('GET', '/message-settings'), 'settings')
  const { problem, run } = useAction()
  useEffect(() => {
    if (!code) return
    run(async () => {
      setSettings(await ask<Settings>('POST', '/mail-confirmations', { body: { code } }))
      setSaid(true)
    })
  }, [code])
  const current = settings ?? loaded.value
  const w = words().messages
  return (
    <>
      <Waiting loaded={loaded} />
      <p role="status">{said && w.confirmed}</p>
      <ProblemBox problem={problem} />
      {current && <Mail settings={current} set={setSettings} />}
      {current && <Feed settings={current} set={setSettings} />}
      {current && (current.email || current.feedSince) && (
        <Save settings={current} set={setSettings} name="language" label={w.language}>
          {[
            ['sv', 'Svenska'],
            ['en', 'English'],
          ]}
        </Save>
      )}
    </>
  )
}

interface Part {
  settings: Settings
  set: (settings: Settings) => void
}

/** A choice that is saved when it is made. */
function Save<Name extends 'language' | 'frequency'>({
  settings,
  set,
  name,
  label,
  children,
}: Part & { name: Name; label: string; children: readonly (readonly [Settings[Name], string])[] }) {
  const { problem, run } = useAction()
  const save = (value: Settings[Name]) =>
    run(async () => set(await ask<Settings>('PATCH', '/message-settings', { body: { [name]: value } })))
  return (
    <div class="narrow">
      <Choice<Settings[Name]> label={label} value={settings[name]} set={save} options={children} />
      <ProblemBox problem={problem} />
    </div>
  )
}

function Mail({ settings, set }: Part) {
  const w = words().messages
  const { canMail, email, emailConfirmed, failingSince, lastOutcome } = settings
  const remove = async () => {
    await ask('DELETE', '/mail-addresses')
    set(await ask<Settings>('GET', '/message-settings'))
  }
  return (
    <section>
      <h2>{w.mail}</h2>
      <p>{canMail || email ? w.mailText : w.mailOff}</p>
      {email && <p>{emailConfirmed ? w.sentTo(isolated(email)) : w.waiting(isolated(email))}</p>}
      {failingSince && <p>{w.failing(moment(failingSince), lastOutcome ?? '')}</p>}
      {email && emailConfirmed && (
        <Save settings={settings} set={set} name="frequency" label={w.frequency}>
          {[
            ['at-once', w.frequencies['at-once']],
            ['daily', w.frequencies.daily],
            ['none', w.frequencies.none],
          ]}
        </Save>
      )}
      {email && <ActionButton act={remove}>{w.remove}</ActionButton>}
      {canMail && !email && <AddressForm set={set} />}
      {canMail && email && (
        <details>
          <summary>{w.otherEmail}</summary>
          <AddressForm key={email} set={set} />
        </details>
      )}
    </section>
  )
}

function AddressForm({ set }: Pick<Part, 'set'>) {
  const w = words().messages
  const [email, setEmail] = useState('')
  const [frequency, setFrequency] = useState<'at-once' | 'daily'>('at-once')
  const send = async () => {
    const body = { email: email.trim(), frequency, language: currentLanguage() }
    set(await ask<Settings>('POST', '/mail-addresses', { body }))
  }
  return (
    <Form class="narrow" act={send} button={w.send}>
      {(fault) => (
        <>
          <TextField
            label={w.email}
            hint={w.emailHint}
            fault={fault('/email')}
            type="email"
            required
            maxLength={254}
            autoComplete="email"
            value={email}
            set={setEmail}
          />
          <Choice<'at-once' | 'daily'>
            label={w.frequency}
            value={frequency}
            set={setFrequency}
            options={[
              ['at-once', w.frequencies['at-once']],
              ['daily', w.frequencies.daily],
            ]}
          />
        </>
      )}
    </Form>
  )
}

function Feed({ settings: { feedSince }, set }: Part) {
  const w = words().messages
  const [url, setUrl] = useState('')
  const again = async () => set(await ask<Settings>('GET', '/message-settings'))
  const make = async () => {
    setUrl((await ask<{ url: string }>('POST', '/message-feeds', { body: { language: currentLanguage() } })).url)
    await again()
  }
  const end = async () => {
    await ask('DELETE', '/message-feeds')
    setUrl('')
    await again()
  }
  return (
    <section>
      <h2>{w.feed}</h2>
      <p>{w.feedText}</p>
      {url && <Secret key={url} title={w.feedUrl} text={w.feedOnce} value={url} />}
      {feedSince && <p>{w.feedSince(moment(feedSince))}</p>}
      <ActionButton act={make}>{feedSince ? w.renewFeed : w.newFeed}</ActionButton>{' '}
      {feedSince && <ActionButton act={end}>{w.endFeed}</ActionButton>}
    </section>
  )
}
