import { useRef, useState } from 'preact/hooks'
import { termKey } from '../../handbook/term-key.ts'
import type { Term } from './api.ts'
import { ActionButton, Form, TextField } from './form.tsx'
import { words } from './words.ts'
import { asStored, findTerm, type TermChange } from './write-terms.ts'

/** Writes a change. Returns false if somebody else has changed the term. */
export type Change = (change: TermChange) => Promise<boolean>

interface TermFormProps {
  /** The whole glossary. */
  terms: readonly Term[]
  locale: string
  dir: 'ltr' | 'rtl'
  onChange: Change
}

/** Adding terms, one after the other. */
export function AddTerm(props: TermFormProps) {
  const [round, setRound] = useState(0)
  const details = useRef<HTMLDetailsElement>(null)
  const onDone = () => {
    setRound(round + 1)
    details.current?.querySelector('summary')?.focus()
  }
  return (
    <details ref={details}>
      <summary>{words().glossary.add}</summary>
      <TermFields {...props} key={round} before={undefined} onDone={onDone} />
    </details>
  )
}

/** What can be done with a term. */
export function EditedTerm({ term, ...props }: TermFormProps & { term: Term }) {
  const w = words().glossary
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  return (
    <>
      <div class="row">
        <button
          type="button"
          class="plain"
          ref={opener}
          aria-label={w.changeOf(term.source)}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {w.change}
        </button>
        <ActionButton act={() => props.onChange({ before: term, after: undefined })} about={w.removeOf(term.source)}>
          {w.remove}
        </ActionButton>
      </div>
      {isOpen && <TermFields {...props} before={term} onDone={close} />}
    </>
  )
}

interface TermFieldsProps extends TermFormProps {
  before: Term | undefined
  onDone: () => void
}

function TermFields({ before, terms, locale, dir, onChange, onDone }: TermFieldsProps) {
  const w = words().glossary
  // Somebody else may change the term while it is written here. The first attempt to save it then says so.
  const [seen, setSeen] = useState({ before, isWarned: false })
  const [source, setSource] = useState(before?.source ?? '')
  const [term, setTerm] = useState(before?.term ?? '')
  const [avoid, setAvoid] = useState(before?.avoid.join('; ') ?? '')
  const [note, setNote] = useState(before?.note ?? '')
  const other = findTerm(terms, source)
  const isTaken = other !== undefined && (!before || termKey(other.source) !== termKey(before.source))
  const after = asStored({ source, term, avoid: avoid.split(';'), note })
  const save = async () => {
    if (await onChange({ before: seen.isWarned ? before : seen.before, after })) onDone()
    else setSeen({ ...seen, isWarned: true })
  }
  const isWhole = after.source !== '' && after.term !== '' && !isTaken
  return (
    <Form
      class="narrow"
      act={save}
      button={w.save}
      isDisabled={!isWhole || JSON.stringify(after) === JSON.stringify(before)}
    >
      {(fault) => (
        <>
          <TextField
            label={w.source}
            fault={isTaken ? w.exists(other.source, other.term) : fault('/terms/0/source')}
            value={source}
            set={setSource}
            maxLength={100}
          />
          <TextField
            label={w.term}
            fault={fault('/terms/0/term')}
            value={term}
            set={setTerm}
            maxLength={100}
            lang={locale}
            dir={dir}
          />
          <TextField
            label={w.avoid}
            hint={w.avoidHint}
            fault={fault('/terms/0/avoid')}
            value={avoid}
            set={setAvoid}
            lang={locale}
            dir={dir}
          />
          <TextField
            label={w.note}
            fault={fault('/terms/0/note')}
            value={note}
            set={setNote}
            maxLength={500}
            lang={locale}
            dir={dir}
          />
        </>
      )}
    </Form>
  )
}
