import { toPlainText } from '../../handbook/rich-text.ts'
import type { DraftText } from './api.ts'
import type { DraftDesk } from './draft-desk.ts'
import type { Writing } from './typed-texts.ts'
import type { Unsent } from './unsent.ts'
import { words } from './words.ts'

/** Whether what was typed is safe. */
export function WritingStatus({ writing }: { writing: Writing | undefined }) {
  const { status } = words().edit
  const isRefused = writing?.status === 'refused'
  return (
    <p class={isRefused || writing?.status === 'offline' ? 'fault' : 'hint'} role="status">
      {isRefused ? writing.message : writing && writing.status !== 'conflict' ? status[writing.status] : ''}
    </p>
  )
}

/** What was written in a draft that was published, discarded or closed to its writer meanwhile. */
export function NotSaved({ mine, desk, writing }: { mine: Unsent; desk: DraftDesk; writing: Writing | undefined }) {
  const w = words().edit
  return (
    <div class="problem" role="alert">
      {writing?.status === 'refused' && <strong>{writing.message}</strong>}
      <p>{w.notSaved}</p>
      <h3>{w.mine}</h3>
      <p lang={desk.draft.locale} dir={desk.draft.settings.dir}>
        {toPlainText(mine.text)}
      </p>
    </div>
  )
}

/** Two people wrote the same text: both are shown, one is chosen. */
export function Conflict({ text, mine, desk }: { text: DraftText; mine: Unsent; desk: DraftDesk }) {
  const w = words().edit
  const { locale, settings } = desk.draft
  const language = { lang: locale, dir: settings.dir }
  return (
    <div class="problem">
      <p role="alert">
        <strong>{w.conflict}</strong>
      </p>
      <h3>{w.mine}</h3>
      <p {...language}>{toPlainText(mine.text)}</p>
      <h3>{w.theirs}</h3>
      <p {...language}>{text.target === null ? w.missing : toPlainText(text.target)}</p>
      <p class="row">
        <button type="button" onClick={() => desk.resolve(text.id, true)}>
          {w.keepMine}
        </button>
        <button type="button" class="plain" onClick={() => desk.resolve(text.id, false)}>
          {w.takeTheirs}
        </button>
      </p>
    </div>
  )
}
