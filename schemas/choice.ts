/** Values by name, for the properties and parameters that have one of a few values. */
import Type from 'typebox'

interface Component {
  name: string
  /** What the values mean, wherever they stand. */
  description: string
}

const component =
  <Value extends string>({ name, description: about }: Component, shape: object) =>
  (description = about, more: { default?: Value; 'x-parameter'?: string } = {}) =>
    Type.Unsafe<Value>({ ...shape, ...more, description, 'x-component': { name, description: about } })

/** A choice that a request makes, and a response where no other value can ever come: only these values are valid. */
export const choice = <const Value extends string>(name: string, description: string, values: readonly Value[]) =>
  component<Value>({ name, description }, { type: 'string', enum: [...values] })

/** A value of a response. Later versions may add values, so that clients must accept others (`docs/changes.md`). */
export const openChoice = <const Value extends string>(name: string, description: string, values: readonly Value[]) =>
  component<Value>(
    { name, description: `${description} Known values: ${values.join(', ')}. Later versions may add others.` },
    { type: 'string', pattern: '^[A-Za-z0-9_-]+$', maxLength: 60, 'x-extensible-enum': [...values] },
  )
