/** Each generator: how it is run, which type it gives to the response of an operation, and how an operation is called. */
import type { Read } from '../reads.ts'

/** The code that a generator wrote, loaded. */
// biome-ignore lint/suspicious/noExplicitAny: each generator exports functions and schemas of its own kind.
type Generated = any

export interface Generator {
  /** The programs in `node_modules/.bin` with their arguments. */
  commands: string[][]
  /** Configuration files that the commands read. */
  files?: Record<string, string>
  /** The module that it wrote. */
  module: string
  /** The type of a JSON response, as an expression over `Api`, the namespace of the module. */
  type?: (read: Read) => string
  /** Reads from the service and returns the response; rejects what its schemas do not allow. */
  read: (api: Generated, read: Read, baseUrl: string) => Promise<unknown>
  /** It cannot read responses of other media types. */
  onlyJson?: boolean
  /** The generated code checks responses when it runs. */
  validates?: boolean
}

const pascal = (operationId: string) => operationId.replace(/^./, (letter) => letter.toUpperCase())
const json = (value: unknown) => `export default ${JSON.stringify(value)}`

/** hey-api with a library of schemas, for what is sent and for what comes back. */
const heyApi = (library: 'zod' | 'valibot'): Generator => ({
  files: {
    [`hey-${library}.config.mjs`]: json({
      input: './openapi.json',
      output: `hey-${library}`,
      plugins: [
        '@hey-api/client-fetch',
        '@hey-api/typescript',
        library,
        { name: '@hey-api/sdk', validator: { request: library, response: library } },
      ],
    }),
  },
  commands: [['openapi-ts', '-f', `hey-${library}.config.mjs`]],
  module: `hey-${library}/index`,
  type: ({ operationId }) => `Api.${pascal(operationId)}Responses[200]`,
  read: (api, { operationId, inPath, query, isJson }, baseUrl) =>
    api[operationId]({
      baseUrl,
      parseAs: isJson ? 'json' : 'text',
      throwOnError: true,
      ...(Object.keys(inPath).length > 0 && { path: inPath }),
      ...(Object.keys(query).length > 0 && { query }),
    }).then(({ data }: { data: unknown }) => data),
  validates: true,
})

const fetchBody = async (address: string, isJson: boolean) => {
  const response = await fetch(address)
  return isJson ? response.json() : response.text()
}

export const generators: Record<string, Generator> = {
  '@hey-api/openapi-ts with zod': heyApi('zod'),
  '@hey-api/openapi-ts with valibot': heyApi('valibot'),
  'orval with zod': {
    files: {
      'orval.config.mjs': json({
        handbook: {
          input: './openapi.json',
          output: {
            client: 'zod',
            mode: 'single',
            target: 'orval/zod.ts',
            override: { zod: { strict: { param: true, query: true, header: true, body: true, response: true } } },
          },
        },
      }),
    },
    commands: [['orval', '--config', 'orval.config.mjs']],
    module: 'orval/zod',
    read: async (api, { operationId, address, isJson, inPath, query }, baseUrl) => {
      api[`${pascal(operationId)}Params`]?.parse(inPath)
      api[`${pascal(operationId)}QueryParams`]?.parse(query)
      return api[`${pascal(operationId)}Response`].parse(await fetchBody(`${baseUrl}${address}`, isJson))
    },
    validates: true,
  },
  'swagger-typescript-api': {
    commands: [
      [
        'swagger-typescript-api',
        'generate',
        ...['--path', 'openapi.json', '--output', 'swagger', '--name', 'api.ts'],
        ...['--enum-style=union', '--unwrap-response-data', '--sort-types'],
      ],
    ],
    module: 'swagger/api',
    type: ({ operationId }) => {
      const one = `Api.Api<unknown>[Group] extends { ${operationId}: infer Call extends (...given: never) => unknown }`
      return `Awaited<ReturnType<{ [Group in keyof Api.Api<unknown>]: ${one} ? Call : never }[keyof Api.Api<unknown>]>>`
    },
    read: (api, { operationId, inPath, query, isJson }, baseUrl) => {
      const client = new api.Api({ baseUrl })
      const group = Object.values(client).find((one) => (one as Generated)?.[operationId]) as Generated
      const options = group[operationId].length > Object.keys(inPath).length ? [query] : []
      return group[operationId](...Object.values(inPath), ...options, { format: isJson ? 'json' : 'text' })
    },
  },
  oazapfts: {
    commands: [['oazapfts', 'openapi.json', 'oazapfts.ts']],
    module: 'oazapfts',
    type: ({ operationId }) => `Extract<Awaited<ReturnType<typeof Api.${operationId}>>, { status: 200 }>['data']`,
    read: async (api, { operationId, inPath, query }, baseUrl) => {
      api.defaults.baseUrl = baseUrl
      const { status, data } = await api[operationId](...Object.values(inPath), ...Object.values(query))
      if (status !== 200) throw new Error(JSON.stringify(data))
      return data
    },
    // It asks for JSON wherever an operation has a JSON response, problems included.
    onlyJson: true,
  },
  'openapi-typescript with openapi-fetch': {
    files: {
      'fetch.ts': `import createClient from 'openapi-fetch'
import type { paths } from './paths.js'
export type * from './paths.js'
export const open = (baseUrl: string) => createClient<paths>({ baseUrl })
`,
    },
    commands: [['openapi-typescript', 'openapi.json', '--output', 'paths.ts']],
    module: 'fetch',
    type: ({ operationId }) => `Api.operations['${operationId}']['responses'][200]['content']['application/json']`,
    read: async (api, { path, inPath, query, isJson }, baseUrl) => {
      const parseAs = isJson ? 'json' : 'text'
      const { data, error } = await api.open(baseUrl).GET(path, { params: { path: inPath, query }, parseAs })
      if (error) throw new Error(JSON.stringify(error))
      return data
    },
  },
}
