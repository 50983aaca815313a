/** Items as resources: by templates, because a list of all of them would fill the memory of an assistant. */
import { type CacheHint, type McpServer, ResourceTemplate } from '@modelcontextprotocol/server'
import { addressNotFound } from '../errors.ts'
import { kinds } from '../handbook/kinds/index.ts'
import { nearest } from '../handbook/nearest.ts'
import { renderBundle, renderItem } from '../responses/render-items.ts'
import { conceptPath, root } from '../responses/root.ts'
import type { Failures } from './failures.ts'
import type { Reader } from './reader.ts'

const mimeType = 'application/json'
const plurals = kinds.map(({ plural }) => plural)

interface Options {
  failures: Failures
  cacheHint: CacheHint
}

interface Named {
  language?: string | undefined
  kind?: string | undefined
  id: string
}

export function registerResources(server: McpServer, reader: Reader, { failures, cacheHint }: Options): void {
  const { edition } = reader.release
  const ids = kinds.flatMap(({ entries }) => entries(edition).map(({ id }) => id))
  const json = (uri: string, text: string) => ({
    contents: [{ uri, mimeType, text, _meta: { release: reader.release.id } }],
  })
  const read = ({ href }: URL, { language, kind: plural, id }: Named) =>
    failures.asProtocolErrors(() => {
      const kind = kinds.find((one) =>
        plural === undefined ? one.entries(edition).some((entry) => entry.id === id) : one.plural === plural,
      )
      if (!kind) throw addressNotFound(href, plural === undefined ? nearest(id, ids) : nearest(plural, plurals))
      const { body } = renderItem(kind, reader.entry(kind, id).id)(reader.in(language))
      return json(href, `${body}`)
    })
  const templates = {
    item: {
      template: `${reader.publicUrl}${conceptPath}/{id}`,
      title: 'An item by its permanent address',
      description: 'JSON of the API, in the language that Accept-Language prefers. Example of an id: p1-q6.',
    },
    'item-in-language': {
      template: `${reader.publicUrl}${root}/{language}/{kind}/{id}`,
      title: 'An item in a language',
      description: `JSON of the API. Kinds: ${plurals.join(', ')}.`,
    },
  }
  for (const [name, { template, ...about }] of Object.entries(templates))
    server.registerResource(
      name,
      new ResourceTemplate(template, { list: undefined }),
      { ...about, mimeType, cacheHint },
      (uri, variables) => read(uri, variables as unknown as Named),
    )
  server.registerResource(
    'handbook-in-language',
    new ResourceTemplate(`${reader.publicUrl}${root}/{language}/bundle`, { list: undefined }),
    {
      title: 'The whole handbook in a language',
      description: 'JSON of the API, about 280 kB. For programs and the view: too long for the memory of an assistant.',
      mimeType,
      cacheHint,
    },
    ({ href }, { language }) =>
      failures.asProtocolErrors(() => json(href, `${renderBundle(reader.in(`${language}`)).body}`)),
  )
}
