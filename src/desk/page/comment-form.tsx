import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { longestComment } from '../../../schemas/comment-limits.ts'
import { Form } from './form.tsx'
import { useMessage } from './hooks.ts'
import { Field } from './parts.tsx'
import { words } from './words.ts'

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
  const [message, say] = useMessage()
  const field = useRef<HTMLTextAreaElement>(null)
  const write = (value: string) => {
    setText(value)
    say()
    if (value) sessionStorage.setItem(key, value)
    else sessionStorage.removeItem(key)
  }
  const act = async () => {
    await send(text)
    write('')
    say(() => words().talk.sent)
    // The button was disabled meanwhile, which takes the focus from it.
    field.current?.focus()
  }
  return (
    <Form button={button} act={act}>
      {(fault) => (
        <>
          <Field label={label} fault={fault(`/${property}`)}>
            {(attributes) => (
              <textarea
                {...attributes}
                ref={field}
                required
                rows={3}
                maxLength={longestComment}
                dir="auto"
                value={text}
                onInput={(event) => write(event.currentTarget.value)}
              />
            )}
          </Field>
          {children}
          <p role="status">{message}</p>
        </>
      )}
    </Form>
  )
}
