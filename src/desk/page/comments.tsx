import { useRef, useState } from 'preact/hooks'
import { all, ask, type Comment } from './api.ts'
import { CommentForm } from './comment-form.tsx'
import type { DraftDesk } from './draft-desk.ts'
import { Choice } from './form.tsx'
import { useLoaded } from './hooks.ts'
import { Waiting } from './parts.tsx'
import { Thread } from './thread.tsx'
import { currentLanguage, words } from './words.ts'

/** What is said about one text, newest first, and a field to say more. */
export function Comments({ desk, segment }: { desk: DraftDesk; segment: string }) {
  const w = words().talk
  const { locale } = desk.draft
  const text = desk.texts.find(({ id }) => id === segment)
  const [kind, setKind] = useState<'question' | 'comment'>('question')
  // Editors of the source see what every language asks about their sentence.
  const filter = locale === 'sv' ? '' : `locale=${locale}&`
  const loaded = useLoaded(
    () => all<Comment>(`/comments?${filter}segment=${segment}`),
    `${segment} ${text?.returned} ${currentLanguage()}`,
  )
  const send = async (text: string) => {
    await ask('POST', '/comments', { body: { locale, segment, kind, text } })
    loaded.again()
  }
  const heading = useRef<HTMLHeadingElement>(null)
  const onChanged = () => {
    // The button that was pressed may be gone.
    heading.current?.focus({ preventScroll: true })
    loaded.again()
  }
  const comments = loaded.value ?? []
  const resolved = comments.filter(({ resolvedAt }) => resolvedAt !== null)
  const shown = (comment: Comment) => (
    <Thread
      key={comment.id}
      comment={comment}
      session={desk.session}
      onChanged={onChanged}
      target={comment.draft === desk.draft.id ? text?.target : undefined}
      language={comment.locale === locale ? undefined : comment.locale}
    />
  )
  return (
    <section class="talk">
      <h3 tabIndex={-1} ref={heading}>
        {w.title}
      </h3>
      <Waiting loaded={loaded} />
      <ul>{comments.filter(({ resolvedAt }) => resolvedAt === null).map(shown)}</ul>
      {resolved.length > 0 && (
        <details>
          <summary>{w.resolved(resolved.length)}</summary>
          <ul>{resolved.map(shown)}</ul>
        </details>
      )}
      <CommentForm label={w.label} button={w.send} kept={`${locale}:${segment}`} send={send}>
        <Choice
          label={w.kind}
          value={kind}
          set={setKind}
          options={[
            ['question', w.kinds.question as string],
            ['comment', w.kinds.comment as string],
          ]}
        />
      </CommentForm>
    </section>
  )
}
