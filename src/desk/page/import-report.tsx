import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import { toPlainText } from '../../handbook/rich-text.ts'
import type { Report } from './api.ts'
import { placeIn } from './change-list.tsx'
import type { DraftDesk } from './draft-desk.ts'
import { words } from './words.ts'

interface ImportReportProps {
  report: Report
  name: string
  desk: DraftDesk
  take: (ids: readonly string[]) => Promise<void>
}

/** What a file would change, in plain words, and what of it is wanted. */
export function ImportReport({ report, name, desk, take }: ImportReportProps) {
  const w = words().files
  const { changes, setAside, flagged, message } = report
  const doubtful = new Set(changes.filter(({ held }) => held).map(({ id }) => id))
  // Nobody takes a text with a remark without having chosen it.
  const [left, setLeft] = useState<ReadonlySet<string>>(doubtful)
  const [busy, setBusy] = useState(false)
  const chosen = changes.filter(({ id }) => !left.has(id)).map(({ id }) => id)
  const toggle = (id: string) => {
    const next = new Set(left)
    if (!next.delete(id)) next.add(id)
    setLeft(next)
  }
  const names = namesIn(desk)
  const onTake = async () => {
    setBusy(true)
    await take(chosen)
    setBusy(false)
  }
  return (
    <section class="report">
      <h3 tabIndex={-1} ref={beginHere}>
        {w.report(name)}
      </h3>
      <p>{message}</p>
      <Notes title={w.setAside(setAside.length)} notes={setAside} desk={desk} />
      <Notes title={w.flagged(flagged.length)} notes={flagged} desk={desk} />
      {doubtful.size > 0 && <p>{w.leftOut(doubtful.size)}</p>}
      {changes.length > 0 && (
        <p>
          <button type="button" disabled={busy || chosen.length === 0} onClick={onTake}>
            {chosen.length === changes.length ? w.allOf(changes.length) : w.chosen(chosen.length)}
          </button>
        </p>
      )}
      {changes.length > 0 && (
        <details open>
          <summary>{w.changes(changes.length)}</summary>
          {changes.length > 1 && (
            <p class="row">
              <button type="button" class="plain" onClick={() => setLeft(doubtful)}>
                {w.chooseAll}
              </button>
              <button type="button" class="plain" onClick={() => setLeft(new Set(changes.map(({ id }) => id)))}>
                {w.chooseNone}
              </button>
            </p>
          )}
          <ul class="changes">
            {changes.map(({ id, before, after }) => (
              <li key={id}>
                <label class="check">
                  <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} />
                  {names.get(id)}
                </label>
                <BeforeAfter before={before} after={after} desk={desk} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** What each text of the draft is, in words, by its id. */
const namesIn = ({ texts }: DraftDesk) => new Map(texts.map(({ id, context }) => [id, placeIn(context)]))

/** The report stands below what was looked at; it is read from its beginning. */
function beginHere(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView({ block: 'start' })
}

interface BeforeAfterProps {
  before: string | null
  after: string | null
  desk: DraftDesk
}

function BeforeAfter({ before, after, desk: { draft } }: BeforeAfterProps) {
  const w = words().files
  const entries = [
    [w.before, before],
    [w.after, after],
  ] as const
  return (
    <dl>
      {entries.map(
        ([label, text]) =>
          text !== null && (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd lang={draft.locale} dir={draft.settings.dir}>
                {toPlainText(text)}
              </dd>
            </Fragment>
          ),
      )}
    </dl>
  )
}

interface NotesProps {
  title: string
  notes: Report['setAside']
  desk: DraftDesk
}

function Notes({ title, notes, desk }: NotesProps) {
  if (notes.length === 0) return null
  const names = namesIn(desk)
  return (
    <details open>
      <summary>{title}</summary>
      <ul class="changes">
        {notes.map(({ id, message }, index) => (
          // The message comes again in the other language; the link beside it stays the same under a hand.
          <li key={`${id} ${index}`}>
            {message}
            {names.has(id) && (
              <>
                {' '}
                <a
                  href={`#/drafts/${desk.draft.id}/texts/${id}`}
                  aria-label={`${words().talk.openText}: ${names.get(id)}`}
                >
                  {words().talk.openText}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
