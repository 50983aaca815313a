import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { may } from '../../../schemas/roles.ts'
import { type Address, addressNow, go, linkTo } from './address.ts'
import type { DraftText, Problem } from './api.ts'
import { useAssignments, useOwnSections } from './assignments.ts'
import { ChangeMany } from './change-many.tsx'
import type { StepProps } from './draft-desk.ts'
import { Filters } from './filters.tsx'
import { useLoaded, useMessage } from './hooks.ts'
import { useReturnedFirst } from './returned-first.ts'
import { type Command, ShortcutList, useShortcuts } from './shortcuts.tsx'
import { filterIn, isToDo, partsOf, stateOptions, useShown } from './text-filter.ts'
import { TextRow } from './text-row.tsx'
import { UndoBar } from './undo-bar.tsx'
import { currentLanguage, words } from './words.ts'
import { termsOf } from './write-terms.ts'

/** So many rows are drawn at first. Thousands would make every key slow on an old machine. */
const mostRows = 300

export function Texts({ desk, session, address }: StepProps & { address: Address }) {
  const w = words().edit
  const { draft } = desk
  const texts = useReturnedFirst(desk.texts)
  const open = address.path.split('/')[3]
  const language = currentLanguage()
  const parts = useMemo(() => partsOf(texts), [texts, language])
  const assignments = useAssignments(draft.locale)
  const own = useOwnSections(assignments.value, session)
  const asked = filterIn(address.chosen)
  const known = (options: readonly (readonly [string, string])[], value: string) =>
    options.some(([one]) => one === value) ? value : 'all'
  const filter = { ...asked, show: known(stateOptions(), asked.show), part: known(parts, asked.part) }
  const shown = useShown(texts, filter, own, open)
  const isWritable = draft.status === 'open' && may(session, 'write', draft.locale)
  const { turn, message, problem } = useTurning(desk)
  const [isListed, setListed] = useState(false)
  // Rows are seldom drawn again, so what is chosen is read when somebody opens one.
  const addressOf = (id?: string) => linkTo(`drafts/${draft.id}/texts${id ? `/${id}` : ''}`, addressNow().chosen)
  const at = shown.findIndex(({ id }) => id === open)
  const show = (text: DraftText | undefined) => {
    if (text) go(addressOf(text.id), { instead: open !== undefined })
    return text !== undefined
  }
  const commands: Record<Command, () => boolean> = {
    next: () => show(shown[at + 1]),
    previous: () => show(shown[at - 1]),
    nextToDo: () => show(shown.find((text, index) => index > at && isToDo(text))),
    search: () => {
      document.querySelector<HTMLElement>('.filters input')?.focus()
      return true
    },
    undo: () => isWritable && desk.steps.sitting.done.length > 0 && turn('back'),
    redo: () => isWritable && desk.steps.sitting.undone.length > 0 && turn('forth'),
    close: () => {
      if (open === undefined) return false
      const line = document.querySelector<HTMLElement>('.texts .open .line')
      go(addressOf())
      line?.focus()
      return true
    },
    list: () => {
      setListed(true)
      return true
    },
  }
  useShortcuts((command) => commands[command]())
  return (
    <>
      {!isWritable && draft.status === 'open' && <p>{words().draft.noWriting}</p>}
      <Filters address={address} filter={filter} parts={parts} hasOwn={own.size > 0} />
      {isWritable && (
        <>
          <UndoBar desk={desk} turn={turn} message={message} problem={problem} onList={commands.list} />
          <ChangeMany texts={shown} desk={desk} />
        </>
      )}
      <p role="status">{shown.length > 0 ? w.count(shown.length, texts.length) : w.none}</p>
      <Rows
        desk={desk}
        shown={shown}
        open={open}
        isWritable={isWritable}
        onToggle={(id) => go(addressOf(id))}
        onStep={(by) => show(shown[at + by])}
      />
      {isListed && <ShortcutList onClose={() => setListed(false)} />}
    </>
  )
}

/** Undoing and redoing, and what came of it. */
function useTurning(desk: StepProps['desk']) {
  const [message, say] = useMessage()
  const [problem, setProblem] = useState<Problem>()
  const turn = (to: 'back' | 'forth') => {
    setProblem(undefined)
    desk.steps.turn(to).then((changed) => {
      say(() => {
        const w = words().work
        return changed === 0 ? w.notUndone : to === 'back' ? w.undone(changed) : w.redone(changed)
      })
    }, setProblem)
    return true
  }
  return { turn, message, problem }
}

interface RowsProps extends Pick<StepProps, 'desk'> {
  shown: readonly DraftText[]
  open: string | undefined
  isWritable: boolean
  onToggle: (id: string | undefined) => void
  onStep: (by: number) => void
}

function Rows({ desk, shown, open, isWritable, onToggle, onStep }: RowsProps) {
  const { locale } = desk.draft
  const terms = useLoaded(() => termsOf(desk.draft), locale)
  const [most, setMost] = useState(mostRows)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.querySelector('.open')?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const reached = shown.findIndex(({ id }) => id === open) + 2
  const drawn = shown.slice(0, Math.max(most, reached))
  const rest = shown.length - drawn.length
  return (
    <>
      <ul class="texts" ref={list}>
        {drawn.map((text) => (
          <TextRow
            key={text.id}
            text={text}
            writing={desk.typed.writing.get(text.id)}
            isOpen={text.id === open}
            isWritable={isWritable}
            desk={desk}
            terms={terms.value ?? []}
            language={currentLanguage()}
            onToggle={onToggle}
            onStep={onStep}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="plain" onClick={() => setMost(drawn.length + mostRows)}>
          {words().work.showMore(Math.min(rest, mostRows))}
        </button>
      )}
    </>
  )
}
