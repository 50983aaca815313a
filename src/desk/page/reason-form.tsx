import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useAction } from './hooks.ts'
import { Field, faultAt, ProblemBox } from './parts.tsx'
import { words } from './words.ts'

interface ReasonFormProps {
  button: string
  act: (reason: string) => Promise<void>
  children?: ComponentChildren
}

/** A step that the audit trail wants a reason for. */
export function ReasonForm({ button, act, children }: ReasonFormProps) {
  const w = words().publish
  const [reason, setReason] = useState('')
  const { busy, problem, run } = useAction()
  const fault = faultAt(problem, '/reason')
  const onSubmit = (event: Event) => {
    event.preventDefault()
    run(() => act(reason.trim()))
  }
  return (
    <form onSubmit={onSubmit}>
      {children}
      <Field label={w.reason} hint={w.reasonHint} fault={fault}>
        {(attributes) => (
          <input
            {...attributes}
            required
            maxLength={500}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      {!fault && <ProblemBox problem={problem} />}
      <button type="submit" disabled={busy}>
        {button}
      </button>
    </form>
  )
}
