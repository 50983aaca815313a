import type { Problem } from './api.ts'
import type { DraftDesk } from './draft-desk.ts'
import { ProblemBox } from './parts.tsx'
import { words } from './words.ts'

interface UndoBarProps {
  desk: DraftDesk
  turn: (to: 'back' | 'forth') => void
  message: string
  problem: Problem | undefined
  onList: () => void
}

/** Undoing what was done since the page was opened, and the list of shortcuts. */
export function UndoBar({ desk, turn, message, problem, onList }: UndoBarProps) {
  const w = words().work
  const { done, undone } = desk.steps.sitting
  return (
    <>
      <p class="row">
        <button type="button" class="plain" disabled={done.length === 0} onClick={() => turn('back')}>
          {w.undo}
        </button>
        <button type="button" class="plain" disabled={undone.length === 0} onClick={() => turn('forth')}>
          {w.redo}
        </button>
        <button type="button" class="plain" onClick={onList}>
          {w.shortcuts}
        </button>
      </p>
      <p role="status">{message}</p>
      <ProblemBox problem={problem} />
    </>
  )
}
