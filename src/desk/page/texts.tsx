import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { may } from '../../../schemas/roles.ts'
import { all, type DraftText, type Term } from './api.ts'
import type { StepProps } from './draft-desk.ts'
import { Choice, TextField } from './form.tsx'
import { useLoaded, useSettled } from './hooks.ts'
import { useReturnedFirst } from './returned-first.ts'
import { TextRow } from './text-row.tsx'
import { currentLanguage, words } from './words.ts'

const states = ['missing', 'outdated', 'machine', 'translated', 'reviewed', 'final'] as const

const partOf = ({ id, principle }: DraftText): string =>
  principle ?? (/^(handbook|interface|workshop)\.|\.prompts\./.test(id) ? 'handbook' : 'resources')

const fits = (text: DraftText, show: string): boolean =>
  show === 'all' ||
  (show === 'todo' && (text.outdated || text.state === 'missing' || text.unfinished !== null || text.returned)) ||
  (show === 'proposed' && (text.proposed || text.unfinished !== null)) ||
  (show === 'outdated' && text.outdated) ||
  (show === text.state && !text.outdated)

/** Milliseconds without a key until the list follows. Drawing hundreds of rows again on every key would slow typing down. */
const typingPause = 120

const folded = (text: string) => text.toLocaleLowerCase('sv')

export function Texts({ desk, session, segment }: StepProps & { segment: string | undefined }) {
  const w = words().edit
  const [search, setSearch] = useState('')
  const searched = useSettled(search, typingPause)
  const [show, setShow] = useState('all')
  const [part, setPart] = useState('all')
  const [open, setOpen] = useState(segment)
  useEffect(() => setOpen(segment), [segment])
  const texts = useReturnedFirst(desk.texts)
  const terms = useLoaded(() => all<Term>(`/terms?locale=${desk.draft.locale}`), desk.draft.locale)
  const index = useMemo(
    () => texts.map((text) => folded(`${text.id}\n${text.source}\n${text.target ?? ''}\n${text.context}`)),
    [texts],
  )
  const shown = useMemo(() => {
    const wanted = folded(searched.trim())
    // The one being written stays in sight whatever it has become.
    return texts.filter(
      (text, at) =>
        text.id === open ||
        (fits(text, show) && (part === 'all' || partOf(text) === part) && index[at]?.includes(wanted)),
    )
  }, [texts, index, searched, show, part, open])
  const parts = useMemo(() => [...new Set(texts.map(partOf))], [texts])
  // The texts are in reading order, and so are the principles.
  const principles = parts.filter((one) => one !== 'handbook' && one !== 'resources')
  const partName = (one: string) =>
    one === 'handbook'
      ? w.handbook
      : one === 'resources'
        ? w.resources
        : words().home.principle(principles.indexOf(one) + 1)
  const isWritable = desk.draft.status === 'open' && may(session, 'write', desk.draft.locale)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.querySelector('.open')?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const step = (by: number) => {
    const next = shown[shown.findIndex(({ id }) => id === open) + by]
    if (next) setOpen(next.id)
  }
  return (
    <>
      {!isWritable && desk.draft.status === 'open' && <p>{words().draft.noWriting}</p>}
      <search class="filters">
        <TextField label={w.search} type="search" value={search} set={setSearch} />
        <Choice
          label={w.state}
          value={show}
          set={setShow}
          options={[
            ['all', w.all],
            ['todo', w.todo],
            ['proposed', w.proposed],
            ...states.map((state) => [state, words().states[state]] as const),
          ]}
        />
        <Choice
          label={w.part}
          value={part}
          set={setPart}
          options={[['all', w.whole], ...parts.map((one) => [one, partName(one)] as const)]}
        />
      </search>
      <p role="status">{shown.length > 0 ? w.count(shown.length, texts.length) : w.none}</p>
      <ul class="texts" ref={list}>
        {shown.map((text) => (
          <TextRow
            key={text.id}
            text={text}
            writing={desk.typed.writing.get(text.id)}
            isOpen={text.id === open}
            isWritable={isWritable}
            desk={desk}
            terms={terms.value ?? []}
            language={currentLanguage()}
            onToggle={setOpen}
            onStep={step}
          />
        ))}
      </ul>
    </>
  )
}
