import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { unescapeName } from '../../schemas/pointer.ts'
import { nearest } from '../handbook/nearest.ts'
import type { Fault, Path, YamlFile } from './yaml-file.ts'

type ShapeError = ReturnType<typeof Value.Errors>[number]

/** What is wrong with a file's shape, one fault for each place. */
export function shapeFaults(file: YamlFile, shape: TSchema): Fault[] {
  const faults = new Map<string, Fault>()
  for (const error of Value.Errors(shape, file.value)) {
    for (const [path, message] of explain(error, shape)) {
      const key = path.join('/')
      if (!faults.has(key)) faults.set(key, file.fault(path, message))
    }
  }
  return [...faults.values()]
}

const toPath = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : unescapeName(key)))

function* explain(error: ShapeError, shape: TSchema): Generator<[Path, string]> {
  const path = toPath(error.instancePath)
  switch (error.keyword) {
    case 'boolean':
    case 'anyOf':
      return
    case 'additionalProperties':
      for (const name of error.params.additionalProperties) {
        const meant = nearest(name, knownNames(shape, error.schemaPath))
        yield [[...path, name], `is not known here${meant ? `; did you mean ${meant}?` : ''}`]
      }
      return
    case 'required':
      for (const name of error.params.requiredProperties) yield [[...path, name], 'is missing']
      return
    case 'enum':
      yield [path, `must be one of ${error.params.allowedValues.join(', ')}`]
      return
    case 'pattern':
      yield [path, `is not written as it must be (${error.params.pattern})`]
      return
    case 'minLength':
      yield [path, 'is empty']
      return
    case 'maxLength':
      yield [path, `is longer than ${error.params.limit} characters`]
      return
    default:
      yield [path, error.message]
  }
}

function knownNames(shape: TSchema, schemaPath: string): string[] {
  let at: unknown = shape
  for (const key of schemaPath.split('/').slice(1)) at = (at as Record<string, unknown> | undefined)?.[key]
  return Object.keys((at as { properties?: object } | undefined)?.properties ?? {})
}
