import { all, ask, type Change, type Draft, type Head, type ReleaseWithManifest, type Session } from './api.ts'
import { ChangeList } from './change-list.tsx'
import type { DraftDesk } from './draft-desk.ts'
import { may } from './may.ts'
import { ProblemBox, useAction, useLoaded, Waiting } from './parts.tsx'
import { words } from './words.ts'

interface Since {
  current: string
  changes: readonly Change[]
}

/** What readers got in the draft's language since it was begun: publishing on top of that, unseen, is refused. */
async function publishedSince({ base, locale }: Draft): Promise<Since | null> {
  const { release: current } = await ask<Head>('GET', '/heads')
  if (current === base) return null
  const releaseOf = (id: string) => ask<ReleaseWithManifest>('GET', `/releases/${id}`)
  const [was, is] = await Promise.all([releaseOf(base), releaseOf(current)])
  const isSame =
    was.manifest.edition === is.manifest.edition && was.manifest.locales[locale] === is.manifest.locales[locale]
  if (isSame) return null
  // Of a withdrawn release nothing can be said.
  const changes = was.withdrawn ? [] : await all<Change>(`/releases/${current}/changes?since=${base}`)
  return { current, changes: changes.filter((change) => change.locale === locale) }
}

interface BehindProps {
  desk: DraftDesk
  session: Session
  /** Asks again when it changes. */
  attempt: string | undefined
}

/** Somebody else published the language meanwhile: what they changed, and the draft on top of it. */
export function Behind({ desk, session, attempt }: BehindProps) {
  const w = words().publish
  const { draft } = desk
  const loaded = useLoaded(() => publishedSince(draft), `${draft.base} ${attempt}`)
  const { busy, problem, run } = useAction()
  if (loaded.problem) return <Waiting loaded={loaded} />
  if (!loaded.value) return null
  const { current, changes } = loaded.value
  const both = changes.filter(({ segment }) => desk.texts.some(({ id, proposed }) => proposed && id === segment))
  const move = async () =>
    desk.take(await ask<Draft>('PATCH', desk.path, { body: { base: current }, revision: draft.revision }))
  return (
    <div class="problem">
      <h3>{w.conflict}</h3>
      {changes.length > 0 && (
        <details open={changes.length <= 5}>
          <summary>{w.theirChanges(changes.length)}</summary>
          <ChangeList changes={changes} />
        </details>
      )}
      {both.length > 0 && (
        <>
          <p>{w.both}</p>
          <ul>
            {both.map(({ segment }) => (
              <li key={segment}>
                <a href={`#/drafts/${draft.id}/texts/${segment}`}>{segment}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {may(session, 'write', draft.locale) ? (
        <>
          <p>{w.moveText}</p>
          <button type="button" disabled={busy} onClick={() => run(move)}>
            {w.move(current)}
          </button>
        </>
      ) : (
        <p>{w.mayNotMove(current)}</p>
      )}
      <ProblemBox problem={problem} />
    </div>
  )
}
