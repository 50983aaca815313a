/** Forms, their fields, and buttons that change something. */
import type { ComponentChildren } from 'preact'
import { useAction } from './hooks.ts'
import { Field, type FieldProps, faultAt, ProblemBox } from './parts.tsx'

type Labels = Omit<FieldProps, 'children'>

interface TextFieldProps extends Labels {
  value: string
  set: (value: string) => void
  type?: 'text' | 'search' | 'url' | 'email' | 'password' | 'date'
  required?: boolean
  maxLength?: number
  autoComplete?: 'off' | 'email' | 'current-password'
  autoCapitalize?: 'none'
  spellcheck?: boolean
  lang?: string
  dir?: 'ltr' | 'rtl'
  /** The id of a list of suggestions. */
  list?: string
}

export const TextField = ({ label, hint, fault, set, type = 'text', ...input }: TextFieldProps) => (
  <Field label={label} hint={hint} fault={fault}>
    {(attributes) => (
      // The types of the library tell the attributes of each type apart; none of these has a role.
      <input {...attributes} {...input} type={type as 'text'} onInput={(event) => set(event.currentTarget.value)} />
    )}
  </Field>
)

interface ChoiceProps<Value extends string> extends Labels {
  value: Value
  set: (value: Value) => void
  options: readonly (readonly [value: Value, text: string])[]
}

export const Choice = <Value extends string>({ value, set, options, ...labels }: ChoiceProps<Value>) => (
  <Field {...labels}>
    {(attributes) => (
      <select {...attributes} value={value} onChange={(event) => set(event.currentTarget.value as Value)}>
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    )}
  </Field>
)

interface FormProps {
  button: string
  act: () => Promise<unknown>
  isDisabled?: boolean
  class?: 'narrow'
  /** @param fault Finds what is wrong with a property of what was sent. What no field asks for stands above the button. */
  children: (fault: (pointer: string) => string | undefined) => ComponentChildren
}

export function Form({ button, act, isDisabled = false, class: name, children }: FormProps) {
  const { busy, problem, run } = useAction()
  let isPlaced = false
  const fields = children((pointer) => {
    const fault = faultAt(problem, pointer)
    isPlaced ||= fault !== undefined
    return fault
  })
  const onSubmit = (event: Event) => {
    event.preventDefault()
    run(act)
  }
  return (
    <form class={name} onSubmit={onSubmit}>
      {fields}
      {!isPlaced && <ProblemBox problem={problem} />}
      <button type="submit" disabled={busy || isDisabled}>
        {button}
      </button>
    </form>
  )
}

/** @param about What it does and to what, where `children` alone does not tell it from others. */
export function ActionButton({
  act,
  about,
  children,
}: {
  act: () => Promise<unknown>
  about?: string
  children: string
}) {
  const { busy, problem, run } = useAction()
  return (
    <>
      <button type="button" class="plain" aria-label={about} disabled={busy} onClick={() => run(act)}>
        {children}
      </button>
      <ProblemBox problem={problem} />
    </>
  )
}
