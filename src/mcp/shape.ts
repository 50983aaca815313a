/** TypeBox shapes as the SDK takes them (https://standardschema.dev). */
import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server'
import type { Static, TSchema } from 'typebox'
import { ProblemError } from '../errors.ts'
import { validatorCompiler } from '../http/validation.ts'

/**
 * A shape that checks values as the bodies of requests are checked, so that errors name every fault and how to correct it.
 * @param shown The JSON Schema that clients receive, if it says less than the shape.
 */
export function standardShape<Shape extends TSchema>(
  shape: Shape,
  shown: object = shape,
): StandardSchemaWithJSON<unknown, Static<Shape>> {
  const check = validatorCompiler({ schema: shape, method: 'POST', url: '', httpPart: 'body' })
  const json = () => shown as Record<string, unknown>
  return {
    '~standard': {
      version: 1,
      vendor: 'typebox',
      validate: (value) => {
        const result = check(value) as { value?: unknown; error?: Error }
        if (result.error === undefined) return { value: result.value as Static<Shape> }
        return { issues: [{ message: told(result.error) }] }
      },
      jsonSchema: { input: json, output: json },
    },
  }
}

/** An error as an assistant reads it: all faults, if there are several. */
export function told(error: Error): string {
  if (!(error instanceof ProblemError) || error.faults.length < 2) return error.message
  return error.faults.map(({ detail, pointer }) => (pointer ? `${pointer}: ${detail.en}` : detail.en)).join(' ')
}
