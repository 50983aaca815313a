import { toPlainText } from '../../handbook/rich-text.ts'
import { all, type DraftText, type Suggestion } from './api.ts'
import { placeIn } from './change-list.tsx'
import { DifferingWords } from './differing-words.tsx'
import type { DraftDesk } from './draft-desk.ts'
import { useLoaded } from './hooks.ts'
import { endonyms } from './languages.ts'
import { words } from './words.ts'

interface SuggestionsProps {
  text: DraftText
  desk: DraftDesk
  /** Puts a wording in the place of the text. */
  onUse: (wording: string) => void
}

/** What other texts, earlier releases and related languages say. */
export function Suggestions({ text, desk, onUse }: SuggestionsProps) {
  const w = words().edit
  const { value: found = [] } = useLoaded(() => all<Suggestion>(`${desk.path}/suggestions?segment=${text.id}`), text.id)
  if (found.length === 0) return null
  return (
    <>
      <h3>{w.suggestions}</h3>
      <ul class="terms">
        {found.map((one, index) => (
          <SuggestionLine key={`${one.locale} ${one.text}`} {...{ one, text, desk, onUse }} isFirst={index === 0} />
        ))}
      </ul>
    </>
  )
}

/** What the line under a suggestion says: its kind, its language or match, its state, and its release. */
function aboutOf({ kind, match, locale, state, release }: Suggestion): string {
  const { edit, states } = words()
  const isNeighbour = kind === 'neighbour'
  const facts = [
    edit.suggested[kind] ?? kind,
    isNeighbour ? (endonyms[locale] ?? locale) : `${match} %`,
    states[state as DraftText['state']] ?? state,
    release ?? edit.inDraft,
  ]
  return facts.join(' · ')
}

const keys = 'Alt+Shift+Enter'

function SuggestionLine({ one, text, desk, onUse, isFirst }: SuggestionsProps & { one: Suggestion; isFirst: boolean }) {
  const w = words().edit
  const wording = toPlainText(one.text)
  const isToRead = one.locale !== desk.draft.locale
  const elsewhere = one.segment === text.id ? undefined : desk.texts.find(({ id }) => id === one.segment)
  return (
    <li>
      <p lang={one.locale} dir={isToRead ? undefined : desk.draft.settings.dir} class="wording">
        {wording}
      </p>
      <p>
        {aboutOf(one)}
        {elsewhere && (
          <>
            {' '}
            <a href={`#/drafts/${desk.draft.id}/texts/${elsewhere.id}`}>{placeIn(elsewhere.context)}</a>
          </>
        )}
      </p>
      {one.match < 100 && (
        <DifferingWords before={toPlainText(one.source)} after={toPlainText(text.source)} lang="sv" />
      )}
      {!isToRead && (
        <>
          <button
            type="button"
            class="small plain"
            aria-label={w.useWording(wording)}
            aria-keyshortcuts={isFirst ? keys : undefined}
            onClick={() => onUse(one.text)}
          >
            {w.useThis}
          </button>{' '}
          {isFirst && <kbd>{keys}</kbd>}
        </>
      )}
    </li>
  )
}
