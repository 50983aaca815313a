import { all, type Comment } from './api.ts'
import { TextLinks } from './change-list.tsx'
import type { DraftDesk } from './draft-desk.ts'
import { useLoaded } from './hooks.ts'
import { Waiting } from './parts.tsx'
import { words } from './words.ts'

/** What somebody should see before approving: returned texts and questions without an answer. */
export function OpenQuestions({ desk }: { desk: DraftDesk }) {
  const w = words().talk
  const { id, locale, revision } = desk.draft
  const loaded = useLoaded(() => all<Comment>(`/comments?locale=${locale}&kind=question&resolved=false`), revision)
  const asked = new Set(loaded.value?.map(({ segment }) => segment))
  const returned = desk.texts.filter((text) => text.returned)
  return (
    <>
      <Waiting loaded={loaded} />
      {returned.length > 0 && (
        <>
          <p>
            <strong>{w.returnedTexts}</strong>
          </p>
          <TextLinks texts={returned} draft={id} />
        </>
      )}
      {loaded.value && loaded.value.length > 0 && (
        <>
          <p>
            <strong>{w.openQuestions(loaded.value.length)}</strong>
          </p>
          <TextLinks texts={desk.texts.filter((text) => asked.has(text.id))} draft={id} />
        </>
      )}
    </>
  )
}
