import Type, { type Static, type TSchema } from 'typebox'

/** A shape that the OpenAPI document lists by its name. */
export const named = <Name extends string, Properties extends Record<string, TSchema>>(
  $id: Name,
  description: string,
  properties: Properties,
) => Type.Object(properties, { additionalProperties: false, $id, description })

/**
 * Refers to a named shape. TypeBox 1 drops `$id` from the static type and Fastify would inline the shape as `def-0`;
 * this keeps both the type and the name.
 */
export const reference = <Shape extends TSchema>(shape: Shape) =>
  Type.Unsafe<Static<Shape>>({ $ref: `${(shape as { $id?: string }).$id}#` })
