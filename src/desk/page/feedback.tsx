import { useState } from 'preact/hooks'
import { separatorFor } from '../../../schemas/csv.ts'
import { ask, listed, request, type Feedback as Sent } from './api.ts'
import { ActionButton, Choice, TextField } from './form.tsx'
import { useLoaded, useSettled } from './hooks.ts'
import { Title, Waiting } from './parts.tsx'
import { resourceEntry } from './resource-entry.ts'
import { save } from './save.ts'
import { currentLanguage, moment, nameOf, words } from './words.ts'

const size = 50

/** What readers sent, for administrators to read and answer. */
export function Feedback() {
  const w = words().feedback
  const [item, setItem] = useState('')
  const [locale, setLocale] = useState('')
  const [handled, setHandled] = useState<'' | 'true' | 'false'>('false')
  const [page, setPage] = useState(1)
  const filters = new URLSearchParams(
    Object.entries({ item: item.trim(), locale: locale.trim(), handled }).filter(([, value]) => value !== ''),
  )
  const query = useSettled(`${filters}`, 300)
  const loaded = useLoaded(
    () => listed<Sent>(`/feedback?limit=${size}&page=${page}${query && `&${query}`}`),
    `${page} ${query}`,
  )
  const { value } = loaded
  const total = value?._meta.totalRecords ?? 0
  const filter =
    <Value extends string>(set: (value: Value) => void) =>
    (given: Value) => {
      setPage(1)
      set(given)
    }
  const download = async () => {
    const separator = separatorFor(currentLanguage(), undefined)
    const answer = await request('GET', `/feedback/exports?separator=${separator}&${query}`)
    save(await answer.blob(), 'handbook-feedback.csv')
  }
  return (
    <>
      <Title>{w.title}</Title>
      <p>{w.text}</p>
      <div class="beside">
        <TextField label={w.item} hint={w.itemHint} value={item} set={filter(setItem)} autoComplete="off" />
        <TextField label={w.locale} hint={w.localeHint} value={locale} set={filter(setLocale)} autoComplete="off" />
        <Choice
          label={w.show}
          value={handled}
          set={filter<typeof handled>(setHandled)}
          options={[
            ['false', w.open],
            ['true', w.handled],
            ['', w.everything],
          ]}
        />
      </div>
      <ActionButton act={download}>{w.download}</ActionButton>
      <Waiting loaded={loaded} />
      <p role="status">{value && w.found(total)}</p>
      <ul class="cards">
        {value?.items.map((one) => (
          <Entry key={one.id} feedback={one} onChanged={loaded.again} />
        ))}
      </ul>
      {page > 1 && (
        <button type="button" class="plain" onClick={() => setPage(page - 1)}>
          {w.newer}
        </button>
      )}
      {page * size < total && (
        <button type="button" class="plain" onClick={() => setPage(page + 1)}>
          {w.older}
        </button>
      )}
    </>
  )
}

function Entry({ feedback, onChanged }: { feedback: Sent; onChanged: () => void }) {
  const w = words().feedback
  const { id, item, kind, locale, release, text, place, url, email, receivedAt, keptUntil, handledAt, handledBy } =
    feedback
  const about = `${item} ${moment(receivedAt)}`
  const handle = async () => {
    await ask('PATCH', `/feedback/${id}`, { body: { handled: handledAt === null } })
    onChanged()
  }
  const remove = async () => {
    await ask('DELETE', `/feedback/${id}`)
    onChanged()
  }
  return (
    <li>
      <h2>
        {item} · {kind === 'example' ? w.example : w.thought}
      </h2>
      <p>{w.received(moment(receivedAt), locale, release)}</p>
      <p class="written" dir="auto">
        {text}
      </p>
      {place && <p dir="auto">{place}</p>}
      {url && (
        <p>
          <a href={url} rel="noreferrer nofollow">
            {url}
          </a>
        </p>
      )}
      {handledAt && handledBy && <p>{w.handledBy(nameOf(handledBy), moment(handledAt))}</p>}
      <p class="hint">{w.kept(moment(keptUntil))}</p>
      <p class="actions">
        {email && (
          <a href={mailTo(email, w.subject(item), text)} aria-label={w.answerOf(about)}>
            {w.answer}
          </a>
        )}{' '}
        <ActionButton act={handle} about={`${handledAt ? w.reopen : w.handle}: ${about}`}>
          {handledAt ? w.reopen : w.handle}
        </ActionButton>{' '}
        <ActionButton act={remove} about={`${w.remove}: ${about}`}>
          {w.remove}
        </ActionButton>
      </p>
      {kind === 'example' && <Resource feedback={feedback} />}
    </li>
  )
}

/** Structure changes through `content/` alone, so an example becomes an entry that a maintainer copies there. */
function Resource({ feedback }: { feedback: Sent }) {
  const w = words().feedback
  const { facts, texts } = resourceEntry(feedback)
  return (
    <details>
      <summary>{w.resource}</summary>
      <p>{w.resourceText}</p>
      <h3>content/edition/resources.yaml</h3>
      <pre>{facts}</pre>
      <h3>{`content/locales/${feedback.locale}/resources.yaml`}</h3>
      <pre>{texts}</pre>
    </details>
  )
}

/** The text is quoted, so that the reader recognises it. Mail programs cut long addresses off. */
function mailTo(email: string, subject: string, text: string): string {
  const quoted = `\n\n> ${text.slice(0, 800).toWellFormed().replaceAll('\n', '\n> ')}`
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(quoted)}`
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}?${query}`
}
