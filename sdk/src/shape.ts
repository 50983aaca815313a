/** What of a JSON Schema the service's document uses to say how an answer is built. */
export interface Shape {
  type?: string | readonly string[]
  required?: readonly string[]
  properties?: Readonly<Record<string, Shape>>
  additionalProperties?: Shape
  items?: Shape
  anyOf?: readonly Shape[]
  allOf?: readonly Shape[]
  /** The name of a part. */
  $ref?: string
  pattern?: string
}
