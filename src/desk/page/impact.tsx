import { type Change, listed } from './api.ts'
import { ChangeList } from './change-list.tsx'
import type { DraftDesk } from './draft-desk.ts'
import { useLoaded } from './hooks.ts'
import { Waiting } from './parts.tsx'
import { words } from './words.ts'

export function Impact({ desk }: { desk: DraftDesk }) {
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
  const count = (kind: Change['change']) => changes?.filter(({ change }) => change === kind).length ?? 0
  const lines = (
    [
      ['added', w.added],
      ['changed', w.changedTexts],
      ['removed', w.removed],
    ] as const
  ).filter(([kind]) => count(kind) > 0)
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
            {draft.coverage.missing > 0 && <li>{w.fallback(draft.coverage.missing, draft.coverage.total)}</li>}
            {draft.outdated > 0 && <li>{w.outdated(draft.outdated)}</li>}
          </ul>
          {changes.length > 0 && (
            <details>
              <summary>{w.list}</summary>
              <ChangeList changes={changes} before={words().files.before} />
            </details>
          )}
        </>
      )}
    </section>
  )
}
