/** What `npm run generate` derives for the SDK: types and shapes from the OpenAPI document, ids and a small release from `content/`. */
import openapiTS, { astToString } from 'openapi-typescript'
import typescript from 'typescript'
import type { Documents, OpenApiDocument } from '../discovery/document.ts'
import { inlined } from '../discovery/inlined.ts'
import { kinds } from '../handbook/kinds/index.ts'
import { listOperation } from '../handbook/kinds/kind.ts'
import type { Snapshot } from '../store/release.ts'
import { adminMethods } from './sdk-admin.ts'
import { fixtureAnswers } from './sdk-fixture.ts'
import { textsOf } from './sdk-texts.ts'

const mark = '// Written by `npm run generate`; never edited by hand.\n'

/** The files by their names under `sdk/src/generated`. */
export async function sdkFiles(documents: Documents, snapshot: Snapshot): Promise<[name: string, text: string][]> {
  const document = inlined(documents.reading)
  const maintaining = inlined(documents.maintaining)
  return [
    ['openapi.ts', mark + (await typesOf(document))],
    ['openapi-maintaining.ts', mark + (await typesOf(maintaining))],
    ['admin.ts', mark + adminMethods(maintaining)],
    ['ids.ts', mark + ids(snapshot)],
    ['kinds.ts', mark + kindTypes()],
    ['items.ts', mark + readers()],
    ['shapes.ts', mark + shapes(document)],
    ['texts.ts', mark + (await texts(document, snapshot))],
    ['fixture.ts', mark + (await fixture(snapshot))],
  ]
}

const { factory } = typescript
const anyOther = factory.createParenthesizedType(
  factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(typescript.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]),
)

/** The types of a document. A choice that is open has its known values, for completion, and any other text. */
async function typesOf(document: OpenApiDocument): Promise<string> {
  const types = await openapiTS(JSON.stringify(bare(document)), {
    immutable: true,
    transform: (schema) => {
      const { 'x-extensible-enum': known } = schema as { 'x-extensible-enum'?: string[] }
      if (known === undefined) return undefined
      const values = known.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)))
      return factory.createUnionTypeNode([...values, anyOther])
    },
  })
  return astToString(types)
}

/** The document without what types do not say: headers, failures and examples. */
function bare(document: OpenApiDocument): object {
  const operations = Object.entries(document.paths).map(([path, methods]) => [
    path,
    Object.fromEntries(Object.entries(methods).map(([method, operation]) => [method, bareOperation(operation)])),
  ])
  const { schemas } = document.components as { schemas: object }
  return {
    openapi: document.openapi,
    info: document.info,
    paths: Object.fromEntries(operations),
    components: { schemas },
  }
}

interface Described {
  content?: Record<string, { schema?: object }>
}

function bareOperation(operation: { [name: string]: unknown }): object {
  const {
    responses,
    requestBody,
    security: _,
    ...rest
  } = operation as {
    responses: Record<string, Described>
    requestBody?: Described
    security?: unknown
  }
  const answers = Object.entries(responses).filter(([status]) => status.startsWith('2'))
  return {
    ...rest,
    ...(requestBody && { requestBody: bareBody(requestBody) }),
    responses: Object.fromEntries(answers.map(([status, answer]) => [status, { ...bareBody(answer), headers: {} }])),
  }
}

const bareBody = (body: Described): Described => ({
  ...body,
  ...(body.content && {
    content: Object.fromEntries(Object.entries(body.content).map(([type, { schema = {} }]) => [type, { schema }])),
  }),
})

function ids({ edition, locales }: Snapshot): string {
  const union = (name: string, description: string, values: string[]) =>
    `\n/** ${description} */\nexport type ${name} =\n${values.map((value) => `  | '${value}'`).join('\n')}\n`
  return [
    union('LocaleTag', 'The languages that the handbook was published in with this package.', Object.keys(locales)),
    ...kinds.map(({ name, plural, entries }) =>
      union(
        `${name}Id`,
        `The ${plural} of edition ${edition.id}.`,
        entries(edition).map(({ id }) => id),
      ),
    ),
  ].join('')
}

/** What the API says of each kind, for the types of the SDK. */
function kindTypes(): string {
  const rows = kinds.map(({ plural, name, listed, whole }) => {
    const [inList, alone] = [listed, whole].map((shape) => `Schemas['${(shape as { $id?: string }).$id}']`)
    return `  ${plural}: { listed: ${inList}; whole: ${alone}; id: ids.${name}Id; list: '${listOperation({ plural })}' }\n`
  })
  const types = kinds.map(({ plural, name }) => `  ${plural}: '${name.toLowerCase()}',\n`)
  return `import type * as ids from './ids.ts'
import type { components } from './openapi.ts'

type Schemas = components['schemas']

/** By kind: what a list holds, what a single answer holds, the ids, and the operation that lists. */
export interface KindTable {
${rows.join('')}}

/** The kinds in the order of the handbook, each with the type of its search hits. */
export const kinds = {
${types.join('')}} as const satisfies Record<keyof KindTable, string>
`
}

function readers(): string {
  const lines = kinds.map(({ plural }) => `export const ${plural} = /* @__PURE__ */ itemsOf('${plural}')\n`)
  return `import { itemsOf } from '../items.ts'\n\n${lines.join('')}`
}

/** What answers without a token look like, without words: for checks at run time. */
function shapes(document: OpenApiDocument): string {
  const answers = Object.entries(document.paths).flatMap(([path, { get }]) => {
    const content = get?.responses[200]?.content as Described['content']
    const schema = content?.['application/json']?.schema
    return schema ? [[path, checked(schema)]] : []
  })
  const { schemas } = document.components as { schemas: Record<string, object> }
  const parts = Object.entries(schemas).map(([name, schema]) => [name, checked(schema)])
  return `import type { Shape } from '../shape.ts'

export const answers: Readonly<Record<string, Shape>> = ${JSON.stringify(Object.fromEntries(answers))}

export const parts: Readonly<Record<string, Shape>> = ${JSON.stringify(Object.fromEntries(parts))}
`
}

const keptWords: readonly string[] = [
  'type',
  'required',
  'properties',
  'items',
  'anyOf',
  'allOf',
  '$ref',
  'pattern',
  'additionalProperties',
]

/** Only what a check reads. Later versions may add properties and values, so neither is closed. */
function checked(value: unknown, isNames = false): unknown {
  if (Array.isArray(value)) return value.map((one) => checked(one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) => {
      if (!isNames && (!keptWords.includes(key) || child === false)) return []
      return [[key, key === '$ref' ? child.split('/').at(-1) : checked(child, !isNames && key === 'properties')]]
    }),
  )
}

/** Where texts stand, for the lock, and which properties are none, for the types of text pointers. */
async function texts(document: OpenApiDocument, snapshot: Snapshot): Promise<string> {
  const { places, facts } = await textsOf(document, snapshot)
  const lines = Object.entries(facts).map(
    ([schema, names]) => `  ${schema}: ${names.map((name) => `'${name}'`).join(' | ')}\n`,
  )
  return `
/**
 * By path of the API, then by JSON Pointer with \`*\` for any index: the segments that can stand there. In a segment,
 * \`{name}\` is that property of the nearest object that has it, and \`*\` is any part of an id.
 */
export const places: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = ${JSON.stringify(places)}

/** By name of a schema: the properties that are the same in every language. */
export interface Facts {
${lines.join('')}}
`
}

async function fixture(snapshot: Snapshot): Promise<string> {
  const answers = await fixtureAnswers(snapshot)
  return `export const answers: Readonly<Record<string, object>> = ${JSON.stringify(answers)}\n`
}
