import type { Comment } from './api.ts'
import { TextLinks } from './change-list.tsx'
import type { DraftDesk } from './draft-desk.ts'
import type { Loaded } from './hooks.ts'
import { Waiting } from './parts.tsx'
import { words } from './words.ts'

/** What somebody should see before approving: returned texts and questions without an answer. */
export function OpenQuestions({ desk, comments }: { desk: DraftDesk; comments: Loaded<Comment[]> }) {
  const w = words().talk
  const { id } = desk.draft
  const questions = comments.value?.filter(({ kind }) => kind === 'question') ?? []
  const asked = new Set(questions.map(({ segment }) => segment))
  const returned = desk.texts.filter((text) => text.returned)
  return (
    <>
      <Waiting loaded={comments} />
      {returned.length > 0 && (
        <>
          <p>
            <strong>{w.returnedTexts}</strong>
          </p>
          <TextLinks texts={returned} draft={id} />
        </>
      )}
      {questions.length > 0 && (
        <>
          <p>
            <strong>{w.openQuestions(questions.length)}</strong>
          </p>
          <TextLinks texts={desk.texts.filter((text) => asked.has(text.id))} draft={id} />
        </>
      )}
    </>
  )
}
