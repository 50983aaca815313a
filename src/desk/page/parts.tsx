/** The small pieces that every screen is made of. */

import type { ComponentChildren } from 'preact'
import { useEffect, useId } from 'preact/hooks'
import type { Problem } from './api.ts'
import type { Loaded } from './hooks.ts'
import { words } from './words.ts'

/** A failure where it belongs, with every fault and the way out. */
export function ProblemBox({ problem, again }: { problem: Problem | undefined; again?: () => void }) {
  if (!problem) return null
  const faults = problem.errors.filter(({ detail }) => detail !== problem.message)
  return (
    <div class="problem" role="alert">
      {problem.title && <strong>{problem.title}</strong>}
      <p>{problem.message}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ detail, pointer, parameter }) => (
            <li key={`${pointer}${parameter}${detail}`}>{detail}</li>
          ))}
        </ul>
      )}
      {again && (
        <button type="button" onClick={again}>
          {words().retry}
        </button>
      )}
    </div>
  )
}

/** What stands there until something is loaded. */
export function Waiting({ loaded }: { loaded: Loaded<unknown> }) {
  if (loaded.problem) return <ProblemBox problem={loaded.problem} again={loaded.again} />
  return loaded.value === undefined ? <p role="status">{words().loading}</p> : null
}

export interface FieldProps {
  label: string
  hint?: string | undefined
  fault?: string | undefined
  children: (attributes: {
    id: string
    'aria-describedby': string | undefined
    'aria-invalid': boolean
  }) => ComponentChildren
}

/** A label, its field, what to know of it, and what is wrong with it. */
export function Field({ label, hint, fault, children }: FieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': fault !== undefined })}
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  )
}

/** What the API says is wrong with one property of what was sent. */
export const faultAt = (problem: Problem | undefined, pointer: string): string | undefined =>
  problem?.errors
    .filter((fault) => fault.pointer === pointer || fault.pointer?.startsWith(`${pointer}/`))
    .map(({ detail }) => detail)
    .join(' ') || undefined

/** A heading that takes the focus when its screen is shown, so that screen readers begin there. */
export function Title({ children }: { children: string }) {
  useEffect(() => {
    document.title = `${children} – ${words().desk}`
  }, [children])
  return (
    <h1 tabIndex={-1} ref={focusOnce}>
      {children}
    </h1>
  )
}

function focusOnce(heading: HTMLHeadingElement | null): void {
  if (!heading || heading.dataset.seen !== undefined) return
  heading.dataset.seen = ''
  heading.focus({ preventScroll: true })
  scrollTo(0, 0)
}
