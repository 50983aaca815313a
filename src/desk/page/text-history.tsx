import { useState } from 'preact/hooks'
import { toPlainText } from '../../handbook/rich-text.ts'
import { all, type DraftText, type Wording } from './api.ts'
import { DifferingWords } from './differing-words.tsx'
import type { DraftDesk } from './draft-desk.ts'
import { useLoaded } from './hooks.ts'
import { Waiting } from './parts.tsx'
import { rewrite } from './rewrite.ts'
import { isolated, moment, nameOf, words } from './words.ts'

interface TextHistoryProps {
  text: DraftText
  desk: DraftDesk
  isWritable: boolean
}

/** What a text said in the releases, loaded when it is opened. */
export function TextHistory(props: TextHistoryProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words().wordings.title}</summary>
      {isOpen && <Wordings {...props} />}
    </details>
  )
}

function Wordings({ text, desk, isWritable }: TextHistoryProps) {
  const path = `${desk.path}/wordings?segment=${text.id}`
  const loaded = useLoaded(() => all<Wording>(path), path)
  const w = words().wordings
  return (
    <>
      <Waiting loaded={loaded} />
      {loaded.value?.length === 0 && <p>{w.none}</p>}
      <ol class="cards">
        {loaded.value?.map((wording, index, wordings) => (
          <li key={wording.release}>
            <Earlier wording={wording} before={wordings[index + 1]} desk={desk} />
            {isWritable && wording.text !== text.target && (
              <button
                type="button"
                class="plain"
                aria-label={`${w.take}: ${moment(wording.publishedAt)}`}
                onClick={() => desk.steps.rewrite([rewrite(text, wording.text, wording.state)])}
              >
                {w.take}
              </button>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

interface EarlierProps {
  wording: Wording
  before: Wording | undefined
  desk: DraftDesk
}

/** One wording, against the one before it. */
function Earlier({ wording, before, desk }: EarlierProps) {
  const w = words().wordings
  const { locale, settings } = desk.draft
  const { writers, publishedBy, approvedBy, reason, source } = wording
  return (
    <>
      <p>
        <strong>{moment(wording.publishedAt)}</strong> · {words().states[wording.state]} · {wording.release}
      </p>
      {before && before.text !== wording.text ? (
        <DifferingWords
          before={toPlainText(before.text)}
          after={toPlainText(wording.text)}
          lang={locale}
          dir={settings.dir}
        />
      ) : (
        <p lang={locale} dir={settings.dir}>
          {toPlainText(wording.text)}
        </p>
      )}
      <p class="hint">
        {[
          writers.length > 0 && w.written(writers.map(nameOf).join(', ')),
          approvedBy && w.approved(nameOf(approvedBy)),
          publishedBy && w.published(nameOf(publishedBy)),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {reason && <p>{w.reason(isolated(reason))}</p>}
      {before && source !== null && before.source !== null && source !== before.source && (
        <>
          <p class="hint">{w.sourceChanged}</p>
          <DifferingWords before={toPlainText(before.source)} after={toPlainText(source)} lang="sv" />
        </>
      )}
    </>
  )
}
