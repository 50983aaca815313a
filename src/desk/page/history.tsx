import { useState } from 'preact/hooks'
import { mayMoveHead } from '../../../schemas/roles.ts'
import { type AuditEvent, all, ask, type Change, type Head, listed, type Release, type Session } from './api.ts'
import { ChangeList } from './change-list.tsx'
import { Rollback, Withdraw } from './history-actions.tsx'
import { useLoaded, useMessage } from './hooks.ts'
import { Title, Waiting } from './parts.tsx'
import { isolated, moment, nameOf, words } from './words.ts'

/** Who published what is known to those who may read the audit trail. */
const load = async (session: Session) => {
  const [head, releases, events] = await Promise.all([
    ask<Head>('GET', '/heads'),
    all<Release>('/releases'),
    mayMoveHead(session) ? listed<AuditEvent>('/audit-events?limit=100').then(({ items }) => items) : [],
  ])
  return { head, releases, events }
}

export function History({ session }: { session: Session }) {
  const w = words().history
  const loaded = useLoaded(() => load(session), session.actor)
  const [done, setDone] = useMessage()
  const { value } = loaded
  const onDone = (message: () => string) => {
    setDone(message)
    loaded.again()
  }
  return (
    <>
      <Title>{w.title}</Title>
      <p>{w.text}</p>
      <p class="news" role="status">
        {done}
      </p>
      <Waiting loaded={loaded} />
      {value && (
        <ol class="cards" reversed>
          {value.releases.map((release, index) => (
            <Entry
              key={release.id}
              release={release}
              before={value.releases[index + 1]}
              current={value.head.release}
              others={value.releases.filter(({ id, withdrawn }) => id !== release.id && !withdrawn).map(({ id }) => id)}
              by={value.events.find(({ action, to }) => action === 'publish' && to === release.id)}
              session={session}
              onDone={onDone}
            />
          ))}
        </ol>
      )}
    </>
  )
}

interface EntryProps {
  release: Release
  before: Release | undefined
  current: string
  /** The releases that may be used in its place. */
  others: readonly string[]
  by: AuditEvent | undefined
  session: Session
  onDone: (message: () => string) => void
}

function Entry({ release, before, current, others, by, session, onDone }: EntryProps) {
  const w = words().history
  const { id, publishedAt, locales, withdrawn } = release
  const isCurrent = id === current
  return (
    <li>
      <h2>
        {id} {isCurrent && <small>– {w.current}</small>}
      </h2>
      <p>
        {by ? `${nameOf(by.actor)}, ` : ''}
        {moment(publishedAt)} · {w.languages(locales.length)}
      </p>
      {withdrawn && <p class="fault">{w.withdrawn(isolated(withdrawn.reason), withdrawn.replacement)}</p>}
      {!withdrawn && <Changes id={id} since={before} />}
      {mayMoveHead(session) && !isCurrent && !withdrawn && (
        <>
          <Rollback id={id} onDone={onDone} />
          <Withdraw id={id} current={current} others={others} onDone={onDone} />
        </>
      )}
    </li>
  )
}

function Changes({ id, since }: { id: string; since: Release | undefined }) {
  const w = words().history
  const [isOpen, setOpen] = useState(false)
  if (!since || since.withdrawn) return since ? null : <p>{w.first}</p>
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={`${w.changes} ${id}`}>{w.changes}</summary>
      {isOpen && <LoadedChanges path={`/releases/${id}/changes?since=${since.id}`} />}
    </details>
  )
}

function LoadedChanges({ path }: { path: string }) {
  const loaded = useLoaded(() => all<Change>(path), path)
  return (
    <>
      <Waiting loaded={loaded} />
      {loaded.value && <ChangeList changes={loaded.value} />}
    </>
  )
}
