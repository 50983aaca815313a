/** Changes of many texts at once: words that are replaced, and states. Each becomes an ordinary edit of the draft. */
import { useMemo, useState } from 'preact/hooks'
import type { DraftText } from './api.ts'
import { DifferingWords } from './differing-words.tsx'
import type { DraftDesk } from './draft-desk.ts'
import { type Replacement, replacements } from './find-replace.ts'
import { Choice, TextField } from './form.tsx'
import { useMessage, useSettled } from './hooks.ts'
import { rewrite } from './rewrite.ts'
import { isToDo } from './text-filter.ts'
import { words } from './words.ts'

interface ChangeManyProps {
  /** The texts shown in the list. */
  texts: readonly DraftText[]
  desk: DraftDesk
}

export function ChangeMany(props: ChangeManyProps) {
  const [isOpen, setOpen] = useState(false)
  const w = words().work
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{w.changeMany}</summary>
      {isOpen && (
        <>
          <p class="hint">{w.changeManyHint}</p>
          <div class="beside">
            <FindReplace {...props} />
            <BulkState {...props} />
          </div>
        </>
      )}
    </details>
  )
}

/** As many are shown, and replaced at once; the others are found again afterwards. */
const mostAtOnce = 200
const typingPause = 300

function FindReplace({ texts, desk }: ChangeManyProps) {
  const w = words().work
  const [find, setFind] = useState('')
  const [replace, setReplace] = useState('')
  const [matchCase, setMatchCase] = useState(true)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [message, say] = useMessage()
  const wanted = useSettled(find, typingPause)
  const all = useMemo(
    () => replacements(texts, { find: wanted, replace, matchCase }),
    [texts, wanted, replace, matchCase],
  )
  // What is being written is not replaced beneath the person's hands.
  const found = all.filter(({ text }) => !desk.typed.unsent(text.id))
  const possible = found.filter((one) => one.rewrite)
  const seen = possible.slice(0, mostAtOnce)
  const chosen = seen.flatMap(({ text, rewrite }) => (rewrite && !left.has(text.id) ? [rewrite] : []))
  const act = () => {
    desk.steps.rewrite(chosen)
    say(() => words().work.changed(chosen.length))
  }
  const toggle = (id: string, isChosen: boolean) => {
    const next = new Set(left)
    if (isChosen) next.delete(id)
    else next.add(id)
    setLeft(next)
  }
  const set = (change: (value: string) => void) => (value: string) => {
    say()
    change(value)
  }
  return (
    <div>
      <TextField label={w.find} value={find} set={set(setFind)} maxLength={200} />
      <TextField label={w.replace} value={replace} set={set(setReplace)} maxLength={200} />
      <label class="check">
        <input type="checkbox" checked={matchCase} onChange={(event) => setMatchCase(event.currentTarget.checked)} />
        {w.matchCase}
      </label>
      <p role="status">
        {message ||
          (wanted.trim() !== '' &&
            [w.found(found.length), found.length > possible.length && w.left(found.length - possible.length)]
              .filter(Boolean)
              .join(' '))}
      </p>
      <Found found={seen} left={left} desk={desk} onToggle={toggle} />
      {possible.length > seen.length && <p>{w.more(possible.length - seen.length)}</p>}
      {chosen.length > 0 && wanted === find && (
        <button type="button" onClick={act}>
          {w.replaceIn(chosen.length)}
        </button>
      )}
    </div>
  )
}

interface FoundProps {
  found: readonly Replacement[]
  left: ReadonlySet<string>
  desk: DraftDesk
  onToggle: (id: string, isChosen: boolean) => void
}

function Found({ found, left, desk, onToggle }: FoundProps) {
  const { locale, settings } = desk.draft
  return (
    <ul class="changes">
      {found.map(({ text, before, after }) => (
        <li key={text.id}>
          <label class="check">
            <input
              type="checkbox"
              checked={!left.has(text.id)}
              onChange={(event) => onToggle(text.id, event.currentTarget.checked)}
            />
            {words().work.include}: {text.context}
          </label>
          <DifferingWords before={before} after={after} lang={locale} dir={settings.dir} />
        </li>
      ))}
    </ul>
  )
}

const states = ['machine', 'translated', 'reviewed', 'final'] as const

function BulkState({ texts, desk }: ChangeManyProps) {
  const { work: w, states: names } = words()
  const [state, setState] = useState<(typeof states)[number]>('reviewed')
  const [message, say] = useMessage()
  const others = texts.filter((text) => !isToDo(text) && text.state !== state && !desk.typed.unsent(text.id))
  const act = () => {
    desk.steps.rewrite(others.map((text) => rewrite(text, text.target as string, state)))
    say(() => words().work.changed(others.length))
  }
  return (
    <div>
      <Choice
        label={w.newState}
        hint={w.stateHint}
        value={state}
        set={setState}
        options={states.map((one) => [one, names[one]] as const)}
      />
      <p role="status">{message}</p>
      {others.length > 0 && (
        <button type="button" onClick={act}>
          {w.setState(others.length)}
        </button>
      )}
    </div>
  )
}
