import Type, { type Static, type TSchema } from 'typebox'

/** A shape of a response that the OpenAPI document lists by its name. Later versions may add properties. */
export const named = <Name extends string, Properties extends Record<string, TSchema>>(
  $id: Name,
  description: string,
  properties: Properties,
) => Type.Object(properties, { $id, description })

/**
 * Refers to a named shape. TypeBox 1 drops `$id` from the static type and Fastify would inline the shape as `def-0`;
 * this keeps both the type and the name.
 */
export const reference = <Shape extends TSchema>(shape: Shape, description?: string) =>
  Type.Unsafe<Static<Shape>>(
    description === undefined ? { $ref: idOf(shape) } : { allOf: [{ $ref: idOf(shape) }], description },
  )

const idOf = (shape: TSchema) => `${(shape as { $id?: string }).$id}#`
