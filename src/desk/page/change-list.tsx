import type { ComponentChildren } from 'preact'
import { toPlainText } from '../../handbook/rich-text.ts'
import type { Change, DraftText, Term } from './api.ts'
import { DifferingWords } from './differing-words.tsx'
import { directionOf } from './languages.ts'
import { isolated, words } from './words.ts'

interface ChangeListProps {
  changes: readonly Change[]
  /** The texts of the draft, which say where each stands. */
  texts?: readonly DraftText[]
  dir?: 'ltr' | 'rtl'
}

/** Everything that readers notice, one change after the other: settings of the language, texts, states, minor marks. */
export function ChangeList({ changes, texts = [], dir }: ChangeListProps) {
  const places = new Map(texts.map(({ id, context }) => [id, placeIn(context)]))
  return (
    <ul class="changes">
      {changes.map((change) => {
        const { locale, item, segment, setting } = change
        const place = segment === null ? undefined : places.get(segment)
        return (
          <li key={`${locale}${segment ?? setting ?? item}`}>
            <h3>
              {setting ? words().settings.names[setting] : (place ?? <code>{segment ?? item}</code>)}
              {texts.length === 0 && locale && <small> {locale}</small>}
            </h3>
            {setting ? (
              <SettingChange change={change} />
            ) : (
              <TextChange change={change} dir={dir ?? directionOf(locale ?? 'sv')} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Where a text stands and what it is, without how long it may be. */
export const placeIn = (context: string): string => context.slice(0, context.lastIndexOf(' · '))

/** Texts of a draft by where they stand, each a link to it. */
export const TextLinks = ({ texts, draft }: { texts: readonly DraftText[]; draft: string }) => (
  <ul>
    {texts.map(({ id, context }) => (
      <li key={id}>
        <a href={`#/drafts/${draft}/texts/${id}`}>{placeIn(context)}</a>
      </li>
    ))}
  </ul>
)

export function SettingChange({ change: { setting, before, after, change, term, locale } }: { change: Change }) {
  const { none, values, hidden, glossary } = words().settings
  const shown = (value: string | null) => (value === null ? none : isolated(values[value] ?? value))
  if (term) return <TermChange term={term} lang={locale ?? 'sv'} />
  if (setting === 'glossary') return <p>{glossary}</p>
  if (setting === 'search') return <p>{hidden}</p>
  return <p>{change === 'changed' ? <FromTo from={shown(before)} to={shown(after)} /> : shown(after ?? before)}</p>
}

const FromTo = ({ from, to }: { from: ComponentChildren; to: ComponentChildren }) => (
  <>
    <del>{from}</del> → <ins>{to}</ins>
  </>
)

/** A term before and after, with the words to avoid and the note. */
function TermChange({ term: { before, after }, lang }: { term: NonNullable<Change['term']>; lang: string }) {
  return (
    <ul class="terms">
      {before && (
        <li>
          <del>
            <TermWords term={before} lang={lang} />
          </del>
        </li>
      )}
      {after && (
        <li>
          <ins>
            <TermWords term={after} lang={lang} />
          </ins>
        </li>
      )}
    </ul>
  )
}

const TermWords = ({ term: { term, avoid, note }, lang }: { term: Term; lang: string }) => (
  <>
    <strong lang={lang}>{term}</strong>
    {avoid.length > 0 && (
      <>
        {'; '}
        {words().edit.avoid} <span lang={lang}>{avoid.join(', ')}</span>
      </>
    )}
    {note && <span lang={lang}>; {note}</span>}
  </>
)

export function TextChange({ change, dir }: { change: Change; dir: 'ltr' | 'rtl' }) {
  const { change: what, locale, before, after, stateBefore, stateAfter, minor } = change
  const w = words().changes
  const { states, edit } = words()
  const lang = locale ?? 'sv'
  const isSame = before === after
  const single = after ?? before
  return (
    <>
      {single !== null &&
        (before !== null && after !== null ? (
          <DifferingWords before={toPlainText(before)} after={toPlainText(after)} lang={lang} dir={dir} />
        ) : (
          <p lang={lang} dir={dir}>
            {what === 'removed' ? <del>{toPlainText(single)}</del> : toPlainText(single)}
          </p>
        ))}
      {stateAfter && stateBefore && what !== 'removed' && (stateBefore !== stateAfter || what === 'added') && (
        <p class="hint">
          {edit.textState}:{' '}
          {what === 'added' ? states[stateAfter] : <FromTo from={states[stateBefore]} to={states[stateAfter]} />}
        </p>
      )}
      {minor && <p class="hint">{w.minor}</p>}
      {isSame && single !== null && stateBefore === stateAfter && !minor && <p class="hint">{w.followsSource}</p>}
    </>
  )
}
