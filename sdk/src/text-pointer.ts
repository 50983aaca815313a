import type { components } from './generated/openapi.ts'
import type { Facts } from './generated/texts.ts'
import type { RichText } from './types.ts'

type Schemas = components['schemas']
type Names<Shape> = Exclude<keyof Shape & string, '_meta' | '_links'>

/** What is no text in a thing with exactly the properties of a schema; of other things every string is taken for one. */
type FactsOf<Shape> = {
  [Name in keyof Facts]: [Names<Shape>, keyof Schemas[Name]] extends [keyof Schemas[Name], Names<Shape>]
    ? Facts[Name]
    : never
}[keyof Facts]

type Replaced<
  Text extends string,
  From extends string,
  To extends string,
> = Text extends `${infer Start}${From}${infer Rest}` ? `${Start}${To}${Replaced<Rest, From, To>}` : Text
type Escaped<Name extends string> = Replaced<Replaced<Name, '~', '~0'>, '/', '~1'>

/**
 * The JSON Pointers (RFC 6901) to the texts of a thing: of a question `'/guide/title'`, `` `/guide/actions/${number}/text` ``
 * and so on. Of a thing whose type is `any`, every string.
 */
export type TextPointer<Shape> = 0 extends 1 & Shape
  ? string
  : Shape extends string | RichText
    ? ''
    : Shape extends readonly (infer One)[]
      ? `/${number}${TextPointer<NonNullable<One>>}`
      : Shape extends object
        ? {
            [Name in Exclude<Names<Shape>, FactsOf<Shape>>]: `/${Escaped<Name>}${TextPointer<NonNullable<Shape[Name]>>}`
          }[Exclude<Names<Shape>, FactsOf<Shape>>]
        : never
