import { useEffect, useMemo } from 'preact/hooks'
import { may } from '../../../schemas/roles.ts'
import { all, ask, type Comment, type Session } from './api.ts'
import { Approve } from './approve.tsx'
import { Behind } from './behind.tsx'
import type { DraftDesk, StepProps } from './draft-desk.ts'
import { ActionButton } from './form.tsx'
import { useLoaded } from './hooks.ts'
import { Impact } from './impact.tsx'
import { Live } from './live.tsx'
import { ProblemBox, Waiting } from './parts.tsx'
import { type Publication, usePublication } from './publication.ts'
import { ReadChanges } from './read-changes.ts'
import { currentLanguage, words } from './words.ts'

export function Publish({ desk, session }: StepProps) {
  const publication = usePublication(desk)
  const { published } = publication
  const { id, locale, revision, status } = desk.draft
  const isOpen = status === 'open'
  const read = useMemo(() => new ReadChanges(id, session.actor), [id, session.actor])
  const comments = useLoaded(
    () => all<Comment>(`/comments?locale=${locale}&resolved=false`),
    `${id} ${revision} ${currentLanguage()}`,
  )
  const review = { desk, read, comments }
  useEffect(() => {
    if (!isOpen) read.forget()
  }, [isOpen, read])
  return (
    <>
      {published && <Live {...published} session={session} />}
      {isOpen && (
        <>
          <Impact {...review} />
          <Approve {...review} session={session} publication={publication} />
          <PublishNow desk={desk} session={session} publication={publication} />
          {may(session, 'discard', desk.draft.locale) && <Discard desk={desk} />}
        </>
      )}
    </>
  )
}

interface PublishNowProps {
  desk: DraftDesk
  session: Session
  publication: Publication
}

function PublishNow({ desk, session, publication: { busy, problem, run, since, publish } }: PublishNowProps) {
  const w = words().publish
  const { draft } = desk
  return (
    <section>
      <h2>{w.publish}</h2>
      <Waiting loaded={since} />
      {since.value ? (
        <Behind since={since.value} desk={desk} session={session} />
      ) : !may(session, 'publish', draft.locale) ? (
        <p>{w.mayNotPublish}</p>
      ) : !draft.approval ? (
        <p>{w.notApproved}</p>
      ) : (
        <>
          <p>{w.publishText}</p>
          <button type="button" disabled={busy} onClick={() => run(publish)}>
            {w.publish}
          </button>
        </>
      )}
      <p role="status">{busy ? w.publishing : ''}</p>
      {!since.value && <ProblemBox problem={problem} />}
    </section>
  )
}

function Discard({ desk }: { desk: DraftDesk }) {
  const w = words().publish
  const discard = async () => {
    await ask('DELETE', desk.path, { revision: desk.draft.revision })
    location.hash = '#/'
  }
  return (
    <details>
      <summary>{w.discard}</summary>
      <p>{w.discardText}</p>
      <ActionButton act={discard}>{w.discardButton}</ActionButton>
    </details>
  )
}
