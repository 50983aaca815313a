import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { longestComment } from '../../../schemas/comment-limits.ts'
import { Form } from './form.tsx'
import { Field } from './parts.tsx'

interface CommentFormProps {
  label: string
  button: string
  /** Names what is being written, so that it is still there when a person comes back to it in this tab. */
  kept: string
  send: (text: string) => Promise<unknown>
  /** The property of the API that has the text. */
  property?: 'text' | 'reason'
  children?: ComponentChildren
}

/** A field for what one person wants to say to others. */
export function CommentForm({ label, button, kept, send, property = 'text', children }: CommentFormProps) {
  const key = `desk:comment:${kept}`
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '')
  const write = (value: string) => {
    setText(value)
    if (value) sessionStorage.setItem(key, value)
    else sessionStorage.removeItem(key)
  }
  const act = async () => {
    await send(text)
    write('')
  }
  return (
    <Form button={button} act={act} isDisabled={text.trim() === ''}>
      {(fault) => (
        <>
          <Field label={label} fault={fault(`/${property}`)}>
            {(attributes) => (
              <textarea
                {...attributes}
                rows={3}
                maxLength={longestComment}
                dir="auto"
                value={text}
                onInput={(event) => write(event.currentTarget.value)}
              />
            )}
          </Field>
          {children}
        </>
      )}
    </Form>
  )
}
