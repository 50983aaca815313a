import type { FastifyRequest } from 'fastify'
import { draftNotFound } from '../errors.ts'
import type { Counts } from '../operations/counts.ts'
import type { Quota } from '../operations/guards.ts'
import type { HeaderList } from '../operations/headers.ts'
import { continueTrace } from '../operations/trace.ts'
import type { Release } from '../releases/release.ts'
import { render } from './render.ts'
import { type Draft, Representation } from './representation.ts'
import { type Hijackable, sendRepresentation } from './send.ts'

/** What reading a draft as if it were published needs of those who keep drafts. */
export interface Previews {
  /** The release with the draft in it, for whom the request lets see it; absent where drafts are not kept. */
  open: ((request: FastifyRequest, draft: string) => Promise<Release>) | undefined
  /** The headers that every private answer carries. */
  constant: HeaderList
  quota: Quota
  counts: Counts
}

/**
 * What a request says under a name that its route knows. The check of the query has refused a name that the route lacks
 * and one that is given twice, which is a list.
 */
export function named({ query, routeOptions }: FastifyRequest, name: 'draft' | 'release'): string | undefined {
  const { properties = {} } = (routeOptions.schema?.querystring ?? {}) as { properties?: object }
  const value = (query as Record<string, unknown>)[name]
  return name in properties && typeof value === 'string' ? value : undefined
}

/** The draft that a request asks to read. */
export const draftOf = (request: FastifyRequest): string | undefined => named(request, 'draft')

/** The release that a request for a draft reads. */
export function openPreview(request: FastifyRequest, draft: string, { open }: Previews): Promise<Release> {
  if (!open) throw draftNotFound()
  return open(request, draft)
}

/** Sends an answer that is made for this one request and kept by nobody. */
export async function sendPreview(
  request: FastifyRequest,
  reply: Hijackable,
  answer: Draft,
  { release, publicUrl, previews }: { release: Release; publicUrl: string; previews: Previews },
): Promise<void> {
  const tally = previews.counts.tally(request.raw.url as string, 'draft')
  const envelope = { release, rolledBackAt: null, publicUrl, constant: previews.constant, tally }
  const rendered = await render({
    ...answer,
    isPrivate: true,
    vary: [...(answer.vary ?? []), 'Authorization', 'Cookie'],
  })
  const trace: [string, string] = ['traceparent', continueTrace(request.headers.traceparent)]
  sendRepresentation(request, reply, new Representation(rendered, envelope), [...previews.quota(request), trace])
}
