import { useMemo, useReducer, useState } from 'preact/hooks'
import type { Change, Comment } from './api.ts'
import type { DraftDesk } from './draft-desk.ts'
import { type Loaded, useLoaded } from './hooks.ts'
import { languageDetector } from './language-detector.ts'
import { changeKey, type ReadChanges } from './read-changes.ts'
import { ReviewRow } from './review-row.tsx'
import { words } from './words.ts'
import { termsOf } from './write-terms.ts'

/** What the review of a draft is made of. */
export interface ReviewProps {
  desk: DraftDesk
  read: ReadChanges
  /** What is open about texts of the language. */
  comments: Loaded<Comment[]>
}

/** Rows that are drawn at once. Each of hundreds is checked when it is. */
const atOnce = 50

/** Everything that the draft changes for readers, with checks and comments. A second look shows what is new since the first. */
export function ReviewTable({ desk, changes, read, comments }: ReviewProps & { changes: readonly Change[] }) {
  const w = words().review
  const { id } = desk.draft
  const [, draw] = useReducer((count: number) => count + 1, 0)
  const [show, setShow] = useState<'unread' | 'all'>('unread')
  const [most, setMost] = useState(atOnce)
  const terms = useLoaded(() => termsOf(desk.draft), desk.draft.revision)
  const detector = useLoaded(languageDetector, id)
  const talk = useMemo(() => Map.groupBy(comments.value ?? [], ({ segment }) => segment), [comments.value])
  const texts = useMemo(() => new Map(desk.texts.map((text) => [text.id, text])), [desk.texts])
  // What is marked as read stays in sight until the list is chosen again, so that nothing moves away under a hand.
  const unread = useMemo(() => changes.filter((change) => !read.has(change)), [changes, show])
  const shown = show === 'unread' ? unread : changes
  const mark = (marked: readonly Change[], isRead: boolean) => {
    read.mark(marked, isRead)
    draw(undefined as never)
  }
  const left = changes.filter((change) => !read.has(change)).length
  return (
    <>
      <p>{w.text}</p>
      <fieldset>
        <legend>{w.shown}</legend>
        {(
          [
            ['unread', w.unread(left)],
            ['all', w.all(changes.length)],
          ] as const
        ).map(([one, label]) => (
          <label key={one} class="check">
            <input type="radio" name="reviewed" checked={show === one} onChange={() => setShow(one)} />
            {label}
          </label>
        ))}
      </fieldset>
      <p role="status">{left === 0 ? w.allRead : ''}</p>
      <button type="button" class="plain" onClick={() => document.getElementById('approve')?.focus()}>
        {w.toApproval}
      </button>{' '}
      {left > 0 && (
        <button type="button" class="plain" onClick={() => mark(changes, true)}>
          {w.readAll}
        </button>
      )}
      <ul class="changes">
        {shown.slice(0, most).map((change) => (
          <ReviewRow
            key={changeKey(change)}
            change={change}
            text={change.segment === null ? undefined : texts.get(change.segment)}
            desk={desk}
            terms={terms.value ?? []}
            detector={detector.value}
            comments={(change.segment !== null && talk.get(change.segment)) || []}
            onTalk={comments.again}
            isRead={read.has(change)}
            earlier={read.earlier(change)}
            onRead={(isRead) => mark([change], isRead)}
          />
        ))}
      </ul>
      {shown.length > most && (
        <button type="button" class="plain" onClick={() => setMost(most + atOnce)}>
          {w.more(Math.min(atOnce, shown.length - most))}
        </button>
      )}
    </>
  )
}
