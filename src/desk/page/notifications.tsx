import { useState } from 'preact/hooks'
import { ask, type Subscription } from './api.ts'
import { Choice, Form, TextField } from './form.tsx'
import { useAction, useLoaded } from './hooks.ts'
import { ProblemBox, Title, Waiting } from './parts.tsx'
import { Secret } from './secret.tsx'
import { moment, words } from './words.ts'

type Subscribed = Subscription & { secret: string }

/** Who is told when readers see something else, or send feedback. */
export function Notifications({ hasFeedback }: { hasFeedback: boolean }) {
  const w = words().notifications
  const loaded = useLoaded(
    async () => (await ask<{ items: Subscription[] }>('GET', '/subscriptions')).items,
    'subscriptions',
  )
  const [made, setMade] = useState<Subscribed>()
  return (
    <>
      <Title>{w.title}</Title>
      <p>{w.text}</p>
      {made && <Secret key={made.id} title={w.secret(made.url)} value={made.secret} />}
      <Subscribe
        hasFeedback={hasFeedback}
        onMade={(subscription) => {
          setMade(subscription)
          loaded.again()
        }}
      />
      <Waiting loaded={loaded} />
      {loaded.value?.length === 0 && <p>{w.none}</p>}
      <ul class="cards">
        {loaded.value?.map((subscription) => (
          <Receiver key={subscription.id} subscription={subscription} onChanged={loaded.again} />
        ))}
      </ul>
    </>
  )
}

function Subscribe({ hasFeedback, onMade }: { hasFeedback: boolean; onMade: (made: Subscribed) => void }) {
  const w = words().notifications
  const [url, setUrl] = useState('')
  const [about, setAbout] = useState<Subscription['about']>('releases')
  const subscribe = async () => {
    onMade(await ask<Subscribed>('POST', '/subscriptions', { body: { url: url.trim(), about } }))
    setUrl('')
  }
  return (
    <Form class="narrow" act={subscribe} button={w.button}>
      {(fault) => (
        <>
          <h2>{w.add}</h2>
          <TextField
            label={w.url}
            hint={w.urlHint}
            fault={fault('/url')}
            type="url"
            required
            maxLength={2000}
            autoComplete="off"
            value={url}
            set={setUrl}
          />
          {hasFeedback && (
            <Choice
              label={w.about}
              value={about}
              set={setAbout}
              options={[
                ['releases', w.releases],
                ['feedback', w.feedback],
              ]}
            />
          )}
        </>
      )}
    </Form>
  )
}

function Receiver({ subscription, onChanged }: { subscription: Subscription; onChanged: () => void }) {
  const w = words().notifications
  const { url, about, status, failingSince, lastOutcome, lastAttemptAt } = subscription
  const [outcome, setOutcome] = useState('')
  const { busy, problem, run } = useAction()
  const test = async () => {
    const said = await ask<{ arrived: boolean; outcome: string }>(
      'POST',
      `/subscriptions/${subscription.id}/deliveries`,
    )
    setOutcome(said.arrived ? w.arrived : w.lost(said.outcome))
    onChanged()
  }
  const remove = async () => {
    await ask('DELETE', `/subscriptions/${subscription.id}`)
    onChanged()
  }
  return (
    <li>
      <h3 class="address">{url}</h3>
      <p>
        {about === 'feedback' && `${w.feedback} · `}
        {status === 'paused' ? w.paused : failingSince ? w.failing(moment(failingSince)) : w.well} ·{' '}
        {lastAttemptAt ? w.last(moment(lastAttemptAt), lastOutcome ?? '') : w.never}
      </p>
      <p class="actions">
        <button type="button" class="plain" aria-label={w.testOf(url)} disabled={busy} onClick={() => run(test)}>
          {w.test}
        </button>{' '}
        <button type="button" class="plain" aria-label={w.removeOf(url)} disabled={busy} onClick={() => run(remove)}>
          {w.remove}
        </button>
      </p>
      <p role="status">{outcome}</p>
      <ProblemBox problem={problem} />
    </li>
  )
}
