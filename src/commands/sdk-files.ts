/** What `npm run generate` derives for the SDK: types from the OpenAPI document, and the ids of the edition. */
import openapiTS, { astToString } from 'openapi-typescript'
import { kinds } from '../delivery/kinds.ts'
import type { OpenApiDocument } from '../discovery/openapi.ts'
import { outlineOf } from '../handbook/outline.ts'
import type { Snapshot } from '../releases/release.ts'

const mark = '// Written by `npm run generate`; never edited by hand.\n'

/** The files by their names under `sdk/src/generated`. */
export async function sdkFiles(document: OpenApiDocument, snapshot: Snapshot): Promise<[name: string, text: string][]> {
  return [
    ['openapi.ts', mark + astToString(await openapiTS(JSON.stringify(bare(document)), { immutable: true }))],
    ['ids.ts', mark + ids(snapshot)],
  ]
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
  const outline = outlineOf(edition)
  const union = (name: string, description: string, values: string[]) =>
    `\n/** ${description} */\nexport type ${name} =\n${values.map((value) => `  | '${value}'`).join('\n')}\n`
  return [
    union('LocaleTag', 'The languages that the handbook was published in with this package.', Object.keys(locales)),
    ...kinds.map(({ name, plural }) =>
      union(
        `${name}Id`,
        `The ${plural} of edition ${edition.id}.`,
        outline[plural].map(({ id }) => id),
      ),
    ),
  ].join('')
}
