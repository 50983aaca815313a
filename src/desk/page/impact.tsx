import { all, type Change } from './api.ts'
import { TextLinks } from './change-list.tsx'
import { useLoaded } from './hooks.ts'
import { Waiting } from './parts.tsx'
import { type ReviewProps, ReviewTable } from './review-table.tsx'
import { words } from './words.ts'

export function Impact({ desk, read, comments }: ReviewProps) {
  const w = words().publish
  const { draft } = desk
  const loaded = useLoaded(() => all<Change>(`${desk.path}/changes`), draft.revision)
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
  const terms = changes?.filter(({ term }) => term !== undefined).length ?? 0
  const settings = changes ? changes.length - texts.length - terms : 0
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
            {terms > 0 && <li>{w.changedTerms(terms)}</li>}
            {settings > 0 && <li>{w.changedSettings(settings)}</li>}
            {draft.coverage.missing > 0 && <li>{w.fallback(draft.coverage.missing, draft.coverage.total)}</li>}
            {draft.outdated > 0 && <li>{w.outdated(draft.outdated)}</li>}
          </ul>
          {unfinished.length > 0 && (
            <>
              <p>{w.unfinished}</p>
              <TextLinks texts={unfinished} draft={draft.id} />
            </>
          )}
          <ReviewTable desk={desk} changes={changes} read={read} comments={comments} />
        </>
      )}
    </section>
  )
}
