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
  getPlan: ['application/json', 'text/markdown', 'text/html'],
  getFeed: ['application/atom+xml'],
}
/** What was sent and answered, by operation and media type. */
export interface Examples {
  bodies: Record<string, Record<string, unknown>>
  answers: Record<string, Record<string, unknown>>
}

/** Digests change with every comma of the content; in examples they stand still. */
const anyDigest = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** Asks the service for a real answer to each operation; long lists are cut to their first items. */
export async function collectExamples(app: FastifyInstance): Promise<Examples> {
  const answers: Examples['answers'] = {}
  for (const [operation, address] of Object.entries(addresses)) {
    answers[operation] = {}
    for (const type of mediaTypes[operation] ?? ['application/json']) {
      const answer = await app.inject({ url: encodeURI(root + address), headers: { accept: type } })
      if (answer.statusCode !== 200) throw new Error(`${operation}: ${address} answered ${answer.statusCode}`)
      answers[operation][type] = type === 'application/json' ? abridge(answer.json()) : answer.body
    }
  }
  return { bodies: {}, answers }
}

export function abridge(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 2).map(abridge)
  if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) return anyDigest
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, abridge(child)]))
}
