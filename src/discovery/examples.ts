import type { FastifyInstance } from 'fastify'
import { kinds } from '../handbook/kinds/index.ts'
import { listOperation } from '../handbook/kinds/kind.ts'
import { root } from '../responses/root.ts'

/** Which address shows each operation. */
const addresses: Record<string, string> = {
  ...Object.fromEntries(
    kinds.flatMap((kind) => [
      [listOperation(kind), `/sv/${kind.plural}?limit=2`],
      [`get${kind.name}`, `/sv/${kind.plural}/${kind.example}`],
    ]),
  ),
  getHandbook: '/sv/handbook',
  getInterface: '/sv/interface',
  getWorkshop: '/sv/workshop',
  getBundle: '/sv/bundle',
  searchItems: '/sv/search?q=portfölj&limit=2',
  getPlan: '/sv/plan?questions=p1-q6',
  listLocales: '/locales',
  listCorrections: '/corrections?limit=2',
  listReleases: '/releases',
  getRelease: '/releases/2023-01-r1',
  getReleaseLocale: '/releases/2023-01-r1/locales/sv',
  listChanges: '/releases/2023-01-r1/changes?since=2023-01-r1',
  getHead: '/heads',
  getFeed: '/feed',
  getApiInfo: '/api-info',
}
const mediaTypes: Record<string, string[]> = {
  ...Object.fromEntries(kinds.map(({ name }) => [`get${name}`, ['application/json', 'text/markdown']])),
  getPlan: ['application/json', 'text/markdown', 'text/html'],
  getFeed: ['application/atom+xml'],
}
/** An example, or several by name, as a media type of the document has them. */
type Example = { example: unknown } | { examples: Record<string, { summary: string; value: unknown }> }

/** What was sent and answered, by operation and media type, and messages to webhooks by type. */
export interface Examples {
  bodies: Record<string, Record<string, Example>>
  answers: Record<string, Record<string, Example>>
  webhooks: Record<string, unknown>
}

/**
 * Further examples, by operation: what clients meet only now and then. `partial` is a service whose Finnish lacks the texts
 * of one question.
 */
const further: Record<string, { name: string; summary: string; address: string; from: 'whole' | 'partial' }[]> = {
  getQuestion: [
    {
      name: 'deviations',
      summary: 'With texts of the fallback chain',
      address: '/fi/questions/p1-q6',
      from: 'partial',
    },
    {
      name: 'noFallback',
      summary: 'With null for each missing text',
      address: '/fi/questions/p1-q6?fallback=none',
      from: 'partial',
    },
    {
      name: 'pinned',
      summary: 'Pinned to a release',
      address: '/sv/questions/p1-q6?release=2023-01-r1',
      from: 'whole',
    },
  ],
  listQuestions: [
    { name: 'emptyPage', summary: 'A page after the last', address: '/sv/questions?page=9', from: 'whole' },
  ],
}

/** Digests change with every comma of the content; in examples they stand still. */
const anyDigest = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** Asks the service for a real response to each operation; long lists are cut to their first items. */
export async function collectExamples(
  services: Record<'whole' | 'partial', FastifyInstance>,
): Promise<Examples['answers']> {
  const read = async (address: string, type = 'application/json', from: keyof typeof services = 'whole') => {
    const response = await services[from].inject({ url: encodeURI(root + address), headers: { accept: type } })
    if (response.statusCode !== 200) throw new Error(`${address} returned ${response.statusCode}`)
    return type === 'application/json' ? abridge(response.json()) : response.body
  }
  const answers: Examples['answers'] = {}
  for (const [operation, address] of Object.entries(addresses)) {
    const types: Record<string, Example> = {}
    for (const type of mediaTypes[operation] ?? ['application/json'])
      types[type] = { example: await read(address, type) }
    answers[operation] = types
  }
  for (const [operation, named] of Object.entries(further)) {
    const examples = { usual: { summary: 'As usual', value: await read(addresses[operation] as string) } }
    for (const { name, summary, address, from } of named)
      Object.assign(examples, { [name]: { summary, value: await read(address, undefined, from) } })
    answers[operation] = { ...answers[operation], 'application/json': { examples } }
  }
  return answers
}

export function abridge(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 2).map(abridge)
  if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) return anyDigest
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, abridge(child)]))
}
