import { isAdministrator, may } from '../../../schemas/roles.ts'
import { ask, type Comment, type Session } from './api.ts'
import { CommentForm } from './comment-form.tsx'
import { ActionButton } from './form.tsx'
import { moment, nameOf, words } from './words.ts'

interface ThreadProps {
  comment: Comment
  session: Session
  onChanged: () => unknown
  /** The text as it is now, to say whether a returned one is another. */
  target?: string | null | undefined
  /** The language of the comment, where it is not plain from the place. */
  language?: string | undefined
}

/** A comment with its replies, and what a person may do with it. */
export function Thread({ comment, session, onChanged, target, language }: ThreadProps) {
  const w = words().talk
  const { id, kind, locale, by, wording, resolvedAt, resolvedBy, replies } = comment
  const isOpen = resolvedAt === null
  const mayResolve = kind !== 'return' || may(session, 'approve', locale)
  const resolve = async () => {
    await ask('PATCH', `/comments/${id}`, { body: { resolved: isOpen } })
    onChanged()
  }
  const reply = async (text: string) => {
    await ask('POST', `/comments/${id}/replies`, { body: { text } })
    await onChanged()
  }
  const about = nameOf(by)
  return (
    <li class="thread">
      <p class="hint">
        <strong class={kind === 'return' ? 'state outdated' : undefined}>{w.kinds[kind] ?? kind}</strong>
        {language && ` · ${language}`}
      </p>
      <Said said={comment} session={session} onChanged={onChanged} />
      {kind === 'return' && target !== undefined && target !== wording && <p class="hint">{w.changedSince}</p>}
      {replies.length > 0 && (
        <ul class="replies">
          {replies.map((one) => (
            <li key={one.id}>
              <Said said={one} session={session} onChanged={onChanged} />
            </li>
          ))}
        </ul>
      )}
      {resolvedAt && resolvedBy && <p class="hint">{w.resolvedBy(nameOf(resolvedBy), moment(resolvedAt))}</p>}
      {mayResolve && (
        <ActionButton act={resolve} about={w.about(isOpen ? w.resolve : w.reopen, about)}>
          {isOpen ? w.resolve : w.reopen}
        </ActionButton>
      )}
      <details>
        <summary aria-label={w.about(w.reply, about)}>{w.reply}</summary>
        <CommentForm label={w.yourReply} button={w.send} kept={id} send={reply} />
      </details>
    </li>
  )
}

interface SaidProps extends Pick<ThreadProps, 'session' | 'onChanged'> {
  said: { id: string; text: string | null; by: string; at: string }
}

function Said({ said: { id, text, by, at }, session, onChanged }: SaidProps) {
  const w = words().talk
  const remove = async () => {
    await ask('DELETE', `/comments/${id}`)
    onChanged()
  }
  return (
    <>
      <p class="hint">
        {nameOf(by)}, {moment(at)}
      </p>
      <p class="written" dir="auto">
        {text ?? <em>{w.deleted}</em>}
      </p>
      {text !== null && (by === session.actor || isAdministrator(session)) && (
        <ActionButton act={remove} about={w.about(w.remove, text.slice(0, 60))}>
          {w.remove}
        </ActionButton>
      )}
    </>
  )
}
