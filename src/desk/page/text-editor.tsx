import { useEffect, useRef, useState } from 'preact/hooks'
import { toPlainText } from '../../handbook/rich-text.ts'
import { linksOf, toExchange } from '../../translation/exchange-text.ts'
import type { Term } from './api.ts'
import { differingWords } from './differing-words.ts'
import { breaksMarks, marksIn, outsideMarks, placeLink, withLinks } from './marks.ts'
import { Field, ProblemBox, useAction } from './parts.tsx'
import { SourceText } from './source-text.tsx'
import type { TextRowProps } from './text-row.tsx'
import { words } from './words.ts'
import { Conflict, NotSaved, WritingStatus } from './writing-status.tsx'

const states = ['machine', 'translated', 'reviewed', 'final'] as const

/** One text being written: what it is beside what it is to become. */
export function TextEditor(props: TextRowProps) {
  const { text, desk, writing, isWritable, terms, onStep } = props
  const w = words().edit
  const { locale, settings } = desk.draft
  const isSource = locale === 'sv'
  const unsent = desk.unsent(text.id)
  return (
    <div class="editor">
      <p class="hint">
        {text.context} · <code>{text.id}</code>
      </p>
      <div class="beside">
        <div>
          <h2>{isSource ? w.now : w.source}</h2>
          <SourceText text={text.source} />
          {text.outdated && text.oldSource !== null && (
            <>
              <h3>{w.changed}</h3>
              <p lang="sv">
                {differingWords(toPlainText(text.oldSource), toPlainText(text.source)).map(({ kind, text: words }) =>
                  kind === 'same' ? words : kind === 'gone' ? <del>{words}</del> : <ins>{words}</ins>,
                )}
              </p>
            </>
          )}
          <Glossary terms={terms} source={text.source} locale={locale} />
        </div>
        <div>
          {unsent && writing?.status === 'conflict' && <Conflict text={text} mine={unsent} desk={desk} />}
          {isWritable ? (
            <Writing {...props} />
          ) : (
            <>
              <p lang={locale} dir={settings.dir}>
                {text.target === null ? w.missing : toPlainText(text.target)}
              </p>
              {unsent && <NotSaved mine={unsent} desk={desk} writing={writing} />}
            </>
          )}
        </div>
      </div>
      <p class="row">
        <button type="button" class="plain" onClick={() => onStep(-1)}>
          {w.previous}
        </button>
        <button type="button" class="plain" onClick={() => onStep(1)}>
          {w.next}
        </button>
      </p>
    </div>
  )
}

function Glossary({ terms, source, locale }: { terms: readonly Term[]; source: string; locale: string }) {
  const w = words().edit
  const found = terms.filter((term) => source.toLocaleLowerCase('sv').includes(term.source.toLocaleLowerCase('sv')))
  if (found.length === 0) return null
  return (
    <>
      <h3>{w.terms}</h3>
      <ul>
        {found.map((term) => (
          <li key={term.source}>
            <span lang="sv">{term.source}</span>: <strong lang={locale}>{term.term}</strong>
            {term.avoid.length > 0 && (
              <>
                {' '}
                ({w.avoid} <span lang={locale}>{term.avoid.join(', ')}</span>)
              </>
            )}
            {term.note && <p lang={locale}>{term.note}</p>}
          </li>
        ))}
      </ul>
    </>
  )
}

function Writing({ text, desk, writing }: TextRowProps) {
  const w = words().edit
  const { locale, settings } = desk.draft
  const isSource = locale === 'sv'
  const links = linksOf(text.source)
  const unsent = desk.unsent(text.id)
  const shownOf = (raw: string | null) => (raw === null ? '' : toExchange(raw, linksOf(text.source, raw)))
  const [typed, setTyped] = useState(() => shownOf(unsent?.text ?? text.target))
  const [state, setState] = useState<string>(
    () => unsent?.state ?? (text.state === 'missing' || text.state === 'machine' ? 'translated' : text.state),
  )
  const [minor, setMinor] = useState(unsent?.minor ?? false)
  const [warned, setWarned] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const { problem, run } = useAction()
  // What somebody else wrote is shown, where nothing is being written here.
  const isConflict = writing?.status === 'conflict'
  useEffect(() => {
    const shown = shownOf(text.target)
    // A space at the end may be the one before the next word.
    if (!desk.unsent(text.id)) setTyped((now) => (now.trim() === shown ? now : shown))
  }, [text.target, isConflict])
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const wrong = (value: string): string | undefined =>
    value.trim() === ''
      ? w.needsText
      : withLinks(value, links) === undefined
        ? w.needsLinks
        : (withLinks(value, links) as string).length > text.maxLength
          ? w.tooLong
          : undefined
  const change = (value: string, other: { state?: string; minor?: boolean } = {}) => {
    setTyped(value)
    const raw = withLinks(value, links)
    const ready = wrong(value) === undefined
    desk.write(text.id, { text: raw ?? value, state, minor, ...other }, { ready })
  }
  const onInput = (event: { currentTarget: HTMLTextAreaElement }) => {
    const input = event.currentTarget
    const value = input.value.replaceAll(/\s*\n\s*/g, ' ')
    if (marksIn(typed).length > 0 && breaksMarks(typed, value)) {
      input.value = typed
      setWarned(w.protected)
      return
    }
    setWarned('')
    change(value)
  }
  const insert = (number: number, linkWords: string) => {
    const input = field.current as HTMLTextAreaElement
    const selected = outsideMarks(typed, input.selectionStart, input.selectionEnd)
    change(placeLink(typed, number, selected, linkWords))
    input.focus()
  }
  const fault = typed === shownOf(text.target) ? undefined : wrong(typed)
  const linkWords = [...text.source.matchAll(/\[([^[\]]+)\]\(resource:/g)].map(([, found]) => found as string)
  return (
    <>
      <Field
        label={isSource ? w.text : w.translation}
        hint={w.length((withLinks(typed, links) ?? typed).length, text.maxLength)}
        fault={warned || fault}
      >
        {(attributes) => (
          <textarea
            {...attributes}
            ref={field}
            lang={locale}
            dir={settings.dir}
            rows={Math.min(12, 2 + Math.ceil(Math.max(text.source.length, typed.length) / 55))}
            value={typed}
            spellcheck
            onInput={onInput}
          />
        )}
      </Field>
      {links.length > 0 && (
        <fieldset>
          <legend>{w.links}</legend>
          {links.map((link, index) => (
            <button
              key={`${link}${index}`}
              type="button"
              class="plain"
              onClick={() => insert(index + 1, linkWords[index] ?? link)}
            >
              {w.insert(index + 1, linkWords[index] ?? link)}
            </button>
          ))}
        </fieldset>
      )}
      <Field label={w.textState}>
        {(attributes) => (
          <select
            {...attributes}
            value={state}
            onChange={(event) => {
              setState(event.currentTarget.value)
              if (typed.trim() !== '') change(typed, { state: event.currentTarget.value })
            }}
          >
            {states.map((one) => (
              <option key={one} value={one}>
                {words().states[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {isSource && (
        <label class="check">
          <input
            type="checkbox"
            checked={minor}
            onChange={(event) => {
              setMinor(event.currentTarget.checked)
              change(typed, { minor: event.currentTarget.checked })
            }}
          />
          {w.minor}
        </label>
      )}
      <WritingStatus writing={writing} />
      <ProblemBox problem={problem} />
      <p class="row">
        {text.target === null && (
          <button type="button" class="plain" onClick={() => change(toExchange(text.source, links))}>
            {w.copy}
          </button>
        )}
        {text.proposed && (
          <button type="button" class="plain" onClick={() => run(() => desk.revert(text.id))}>
            {w.revert}
          </button>
        )}
      </p>
    </>
  )
}
