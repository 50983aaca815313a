/**
 * A small OpenAPI document for platforms of assistants, derived from the document for readers. They know OpenAPI 3.0 and take
 * neither `anyOf` nor objects in parameters. What the API returns besides is left out: schemas here permit more properties.
 */
import type { OpenApiDocument, Operation } from './document.ts'
import type { Json } from './document-parts.ts'
import { inlined } from './inlined.ts'

/** The operations, with what an assistant must know to choose between them: at most 300 characters. */
const chosen: Readonly<Record<string, string>> = {
  searchItems:
    'Start here. Finds items of the handbook by a few words in the language of the person, best match first. If nothing is found, the handbook has no answer. Cite each item as /id/{id}.',
  listChallenges: 'Lists the challenges from which a team starts. Each belongs to a principle.',
  listQuestions: 'Lists the questions that a team answers. Filter by the principle of its challenge.',
  getQuestion: 'Returns a question with its guide: actions to try, a toolbox and a case study.',
  getPlan: 'Returns the actions, toolboxes and case studies for the questions that a team must get better at.',
  getPrinciple: 'Returns one of the five principles: what it involves, why it matters, its challenges and questions.',
}

const parameterNames = ['locale', 'id', 'q', 'type', 'principle', 'questions', 'limit']
/** What assistants do not need: other forms of a text, links, places. */
const leftOut = new Set([
  'html',
  '_links',
  '_meta',
  'position',
  'ownProposal',
  'dimensionsHeading',
  'rationaleHeading',
  'prompts',
  'kind',
])
const keptKeywords = [
  'type',
  'description',
  'enum',
  'format',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'default',
]

type Schemas = Readonly<Record<string, Json>>

/** A schema in OpenAPI 3.0, with everything in place. */
function plain(given: Json, schemas: Schemas): Json {
  const { $ref, anyOf, ...beside } = given
  if (typeof $ref === 'string') return plain({ ...schemas[$ref.replace(/.*\//, '')], ...beside }, schemas)
  if (Array.isArray(anyOf)) {
    const [one] = (anyOf as Json[]).filter(({ type }) => type !== 'null')
    return { ...plain({ ...one, ...beside }, schemas), nullable: true }
  }
  const { type, properties, items, required } = beside
  const types = [type].flat()
  const names = Object.keys((properties ?? {}) as Json).filter((name) => !leftOut.has(name))
  return {
    ...Object.fromEntries(keptKeywords.flatMap((name) => (name in beside ? [[name, beside[name]]] : []))),
    type: types.find((one) => one !== 'null'),
    ...(types.includes('null') && { nullable: true }),
    ...(items !== undefined && { items: plain(items as Json, schemas) }),
    ...(properties !== undefined && {
      required: (required as string[]).filter((name) => names.includes(name)),
      properties: Object.fromEntries(
        names.map((name) => [name, plain((properties as Record<string, Json>)[name] as Json, schemas)]),
      ),
    }),
  }
}

/** A schema of a response without what only validation needs. */
function brief(schema: Json): Json {
  const { maxLength: _, minLength: _min, minimum: _least, maximum: _most, format, ...others } = schema
  const { items, properties } = others as { items?: Json; properties?: Record<string, Json> }
  return {
    ...others,
    ...(format === 'uri' && { format }),
    ...(items && { items: brief(items) }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, brief(value)])),
    }),
  }
}

function small({ operationId, summary, parameters = [], responses }: Operation, schemas: Schemas): Json {
  const { description, content } = responses[200] as { description: string; content: Record<string, { schema: Json }> }
  const kept = parameters.filter(({ name }) => parameterNames.includes(name))
  return {
    operationId,
    summary,
    description: chosen[operationId],
    parameters: kept.map(({ name, in: place, required, description, schema, example }) => ({
      name,
      in: place,
      required: required ?? false,
      description,
      schema: plain(schema as Json, schemas),
      ...(example !== undefined && { example }),
    })),
    responses: {
      200: {
        description,
        content: { 'application/json': { schema: brief(plain(content['application/json']?.schema as Json, schemas)) } },
      },
      400: { description: 'The request is invalid. `detail` says what to do.' },
      404: { description: 'There is no such language or item.' },
    },
  }
}

export function assistantsDocument(reading: OpenApiDocument): Json {
  const { paths, components } = inlined(reading)
  const schemas = components.schemas as Schemas
  const all = Object.entries(paths).flatMap(([path, { get }]) => (get ? [[path, get] as const] : []))
  const { info, servers } = reading as { info?: Json; servers?: { url: string }[] }
  const { title, version, contact, license } = info ?? {}
  const description =
    'The innovation handbook for the public sector. Answer only from what the operations return, in the language of the person, and cite the permanent address of each item that you use.'
  return {
    openapi: '3.0.3',
    info: { title, version, description, contact, license },
    servers: servers?.map(({ url }) => ({ url })),
    security: [],
    paths: Object.fromEntries(
      Object.keys(chosen).map((id) => {
        const [path, operation] = all.find(([, { operationId }]) => operationId === id) as (typeof all)[number]
        return [path, { get: small(operation, schemas) }]
      }),
    ),
  }
}
