import { may } from '../../../schemas/roles.ts'
import {
  all,
  ask,
  type Change,
  currentRelease,
  type Draft,
  type Release,
  type ReleaseWithManifest,
  type Session,
} from './api.ts'
import { ChangeList, TextLinks } from './change-list.tsx'
import type { DraftDesk } from './draft-desk.ts'
import { useAction } from './hooks.ts'
import { ProblemBox } from './parts.tsx'
import { words } from './words.ts'

export interface Since {
  current: string
  changes: readonly Change[]
  /** Whether the release that the draft was begun on is withdrawn, so that nothing more is known. */
  isWithdrawn?: boolean
}

/** What readers got in the draft's language since it was begun: publishing on top of that, unseen, is refused. */
export async function publishedSince({ base, locale }: Draft): Promise<Since | null> {
  const current = await currentRelease()
  if (current === base) return null
  const releaseOf = (id: string) => ask<ReleaseWithManifest>('GET', `/releases/${id}`)
  const isWithdrawn = (await all<Release>('/releases')).some(({ id, withdrawn }) => id === base && withdrawn !== null)
  if (isWithdrawn) return { current, changes: [], isWithdrawn }
  const [was, is] = await Promise.all([releaseOf(base), releaseOf(current)])
  const isSame =
    was.manifest.edition === is.manifest.edition && was.manifest.locales[locale] === is.manifest.locales[locale]
  if (isSame) return null
  const changes = await all<Change>(`/releases/${current}/changes?since=${base}`)
  return { current, changes: changes.filter((change) => change.locale === locale) }
}

interface BehindProps {
  since: Since
  desk: DraftDesk
  session: Session
}

/** Somebody else published the language meanwhile: what they changed, and the draft on top of it. */
export function Behind({ since: { current, changes, isWithdrawn }, desk, session }: BehindProps) {
  const w = words().publish
  const { draft } = desk
  const { busy, problem, run } = useAction()
  const both = desk.texts.filter(({ id, proposed }) => proposed && changes.some(({ segment }) => id === segment))
  const move = async () =>
    desk.take(await ask<Draft>('PATCH', desk.path, { body: { base: current }, revision: draft.revision }))
  return (
    <div class="problem">
      <h3>{isWithdrawn ? w.baseWithdrawn : w.conflict}</h3>
      {changes.length > 0 && (
        <>
          <p>{w.theirChanges(changes.length)}</p>
          <ChangeList changes={changes} texts={desk.texts} dir={draft.settings.dir} />
        </>
      )}
      {both.length > 0 && (
        <>
          <p>{w.both}</p>
          <TextLinks texts={both} draft={draft.id} />
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
