import { useMemo, useRef } from 'preact/hooks'
import { may } from '../../../schemas/roles.ts'
import { toPlainText } from '../../handbook/rich-text.ts'
import { type Beside, concernsOf } from '../../translation/checks/checks.ts'
import { sameText } from '../../translation/checks/same-text.ts'
import { linkTo } from './address.ts'
import { ask, type Change, type Comment, type Draft, type DraftText, type Term } from './api.ts'
import { placeIn, SettingChange, TextChange } from './change-list.tsx'
import { CommentForm } from './comment-form.tsx'
import { DifferingWords } from './differing-words.tsx'
import type { DraftDesk } from './draft-desk.ts'
import { termIn } from './read-changes.ts'
import { Thread } from './thread.tsx'
import { currentLanguage, words } from './words.ts'

interface ReviewRowProps {
  change: Change
  /** The text of the draft; none for a setting or a text that is removed. */
  text: DraftText | undefined
  desk: DraftDesk
  terms: readonly Term[]
  detector: Pick<Beside, 'foreignLanguage'> | undefined
  /** What is open about the text. */
  comments: readonly Comment[]
  onTalk: () => void
  isRead: boolean
  /** The text as this reviewer read it, if it is another now. */
  earlier: string | null
  onRead: (isRead: boolean) => void
}

/** One change as a reviewer reads it. */
export function ReviewRow(props: ReviewRowProps) {
  const { change, text, desk, comments, onTalk, isRead, earlier, onRead } = props
  const w = words().review
  const { locale, settings, id } = desk.draft
  const heading = useRef<HTMLHeadingElement>(null)
  const onChanged = async () => {
    onTalk()
    await desk.take(await ask<Draft>('GET', desk.path))
    // What was pressed may be gone.
    heading.current?.focus({ preventScroll: true })
  }
  const term = termIn(change)
  const place = change.setting
    ? term === undefined
      ? words().settings.names[change.setting]
      : words().glossary.entry(term)
    : text
      ? placeIn(text.context)
      : words().talk.gone
  return (
    <li>
      <h3 tabIndex={-1} ref={heading}>
        {place}
        {text?.returned && <small class="mark">{words().talk.returned}</small>}
      </h3>
      {text && locale !== 'sv' && (
        <div lang="sv">
          <small class="hint" lang={currentLanguage()}>
            {w.source}:
          </small>{' '}
          {toPlainText(text.source)}
        </div>
      )}
      {change.setting ? <SettingChange change={change} /> : <TextChange change={change} dir={settings.dir} />}
      {earlier !== null && change.after !== null && change.setting === null && (
        <>
          <p class="hint">{w.since}:</p>
          <DifferingWords
            before={toPlainText(earlier)}
            after={toPlainText(change.after)}
            lang={locale}
            dir={settings.dir}
          />
        </>
      )}
      {text && locale !== 'sv' && <Checks {...props} text={text} />}
      {comments.length > 0 && (
        <ul class="talk">
          {comments.map((one) => (
            <Thread
              key={one.id}
              comment={one}
              session={desk.session}
              onChanged={onChanged}
              target={one.draft === id ? text?.target : undefined}
            />
          ))}
        </ul>
      )}
      <div class="row">
        <label class="check">
          <input
            type="checkbox"
            aria-label={w.readOf(place)}
            checked={isRead}
            onChange={(event) => onRead(event.currentTarget.checked)}
          />
          {w.read}
        </label>
        {text && <a href={`#/drafts/${id}/texts/${text.id}`}>{words().talk.openText}</a>}
        {term !== undefined && <a href={linkTo(`drafts/${id}/terms`, { q: term })}>{words().glossary.open}</a>}
        {text?.proposed && !text.returned && may(desk.session, 'approve', locale) && (
          <GiveBack desk={desk} segment={text.id} place={place} onChanged={onChanged} />
        )}
      </div>
    </li>
  )
}

interface GiveBackProps extends Pick<ReviewRowProps, 'desk'> {
  segment: string
  place: string
  onChanged: () => Promise<void>
}

function GiveBack({ desk, segment, place, onChanged }: GiveBackProps) {
  const w = words().review
  const { id, revision } = desk.draft
  const send = async (reason: string) => {
    await ask('POST', `${desk.path}/returns`, { body: { segment, reason }, revision })
    await onChanged()
  }
  return (
    <details>
      <summary aria-label={w.giveBackOf(place)}>{w.giveBack}</summary>
      <p class="hint">{w.giveBackText}</p>
      <CommentForm label={w.reason} button={w.giveBack} kept={`${id}:${segment}`} send={send} property="reason" />
    </details>
  )
}

/** What is worth a look in the text, by the checks that files go through. */
function Checks({ text, desk, terms, detector }: ReviewRowProps & { text: DraftText }) {
  const concerns = useMemo(() => {
    const { id, source, target } = text
    if (target === null) return []
    const sameAs = sameText({ id, source, target }, desk.texts)
    return concernsOf(target, source, { tag: desk.draft.locale, terms: [...terms], sameAs, ...detector })
  }, [text, terms, detector])
  if (concerns.length === 0) return null
  return (
    <div class="hint">
      <p>{words().edit.concerns}</p>
      <ul>
        {concerns.map((concern) => (
          <li key={concern.words.en}>{words().edit.concern(concern.words[currentLanguage()])}</li>
        ))}
      </ul>
    </div>
  )
}
