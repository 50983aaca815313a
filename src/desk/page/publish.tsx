import { useState } from 'preact/hooks'
import { may } from '../../../schemas/roles.ts'
import {
  ask,
  type Change,
  currentRelease,
  type Draft,
  type Head,
  listed,
  type Problem,
  type Session,
  until,
} from './api.ts'
import { Approve } from './approve.tsx'
import { Behind, publishedSince } from './behind.tsx'
import { ChangeList, placeIn } from './change-list.tsx'
import type { DraftDesk, StepProps } from './draft-desk.ts'
import { Live } from './live.tsx'
import { ProblemBox, useAction, useLoaded, Waiting } from './parts.tsx'
import { words } from './words.ts'

/** The release that came of it, and what readers had before. */
interface Published {
  release: string
  before: string
}

export function Publish({ desk, session }: StepProps) {
  const [published, setPublished] = useState<Published>()
  const isOpen = desk.draft.status === 'open'
  return (
    <>
      {published && <Live {...published} session={session} />}
      {isOpen && (
        <>
          <Impact desk={desk} />
          <Approve desk={desk} session={session} />
          <PublishNow desk={desk} session={session} onPublished={setPublished} />
          {may(session, 'discard', desk.draft.locale) && <Discard desk={desk} />}
        </>
      )}
    </>
  )
}

function Impact({ desk }: { desk: DraftDesk }) {
  const w = words().publish
  const { draft } = desk
  const loaded = useLoaded(async () => {
    // The numbers are of all changes; the list is read page by page.
    const { items, _meta } = await listed<Change>(`${desk.path}/changes?limit=100`)
    const rest = []
    for (let page = 2; page <= Math.ceil(_meta.totalRecords / 100); page += 1)
      rest.push(...(await listed<Change>(`${desk.path}/changes?limit=100&page=${page}`)).items)
    return [...items, ...rest]
  }, draft.revision)
  const changes = loaded.value
  const texts = changes?.filter(({ setting }) => setting === null) ?? []
  const count = (kind: Change['change']) => texts.filter(({ change }) => change === kind).length
  const lines = (
    [
      ['added', w.added],
      ['changed', w.changedTexts],
      ['removed', w.removed],
    ] as const
  ).filter(([kind]) => count(kind) > 0)
  const settings = changes?.filter(({ setting }) => setting !== null).length ?? 0
  const unfinished = desk.texts.filter((text) => text.unfinished !== null)
  return (
    <section>
      <h2>{w.impact}</h2>
      <Waiting loaded={loaded} />
      {changes && changes.length === 0 && <p>{w.none}</p>}
      {changes && (
        <>
          <ul class="numbers">
            {lines.map(([kind, say]) => (
              <li key={kind}>{say(count(kind))}</li>
            ))}
            {settings > 0 && <li>{w.changedSettings(settings)}</li>}
            {draft.coverage.missing > 0 && <li>{w.fallback(draft.coverage.missing, draft.coverage.total)}</li>}
            {draft.outdated > 0 && <li>{w.outdated(draft.outdated)}</li>}
          </ul>
          {unfinished.length > 0 && (
            <>
              <p>{w.unfinished}</p>
              <ul>
                {unfinished.map(({ id, context }) => (
                  <li key={id}>
                    <a href={`#/drafts/${draft.id}/texts/${id}`}>{placeIn(context)}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
          <ChangeList changes={changes} texts={desk.texts} dir={draft.settings.dir} />
        </>
      )}
    </section>
  )
}

interface PublishNowProps {
  desk: DraftDesk
  session: Session
  onPublished: (published: Published) => void
}

function PublishNow({ desk, session, onPublished }: PublishNowProps) {
  const w = words().publish
  const { draft } = desk
  const { busy, problem, run } = useAction()
  const since = useLoaded(() => publishedSince(draft), `${draft.base} ${problem?.code}`)
  const publish = async () => {
    const before = await currentRelease()
    try {
      const { release } = await ask<Head>('POST', `${desk.path}/publications`, { revision: draft.revision })
      onPublished({ release, before })
      await desk.take(await ask<Draft>('GET', desk.path))
    } catch (error) {
      if ((error as Problem).code === 'PUBLISH_CONFLICT') await until(async () => (await currentRelease()) !== before)
      throw error
    }
  }
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
  const { busy, problem, run } = useAction()
  const discard = async () => {
    await ask('DELETE', desk.path, { revision: desk.draft.revision })
    location.hash = '#/'
  }
  return (
    <details>
      <summary>{w.discard}</summary>
      <p>{w.discardText}</p>
      <button type="button" class="plain" disabled={busy} onClick={() => run(discard)}>
        {w.discardButton}
      </button>
      <ProblemBox problem={problem} />
    </details>
  )
}
