import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Form, TextField } from './form.tsx'
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
  return (
    <Form act={() => act(reason.trim())} button={button}>
      {(fault) => (
        <>
          {children}
          <TextField
            label={w.reason}
            hint={w.reasonHint}
            fault={fault('/reason')}
            required
            maxLength={500}
            value={reason}
            set={setReason}
          />
        </>
      )}
    </Form>
  )
}
