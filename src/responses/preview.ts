import type { FastifyReply, FastifyRequest } from 'fastify'
import { draftNotFound } from '../errors.ts'
import type { HeaderList } from '../http/headers.ts'
import type { Quota } from '../http/rate-limit.ts'
import type { ResponseCounts } from '../http/response-counts.ts'
import { continueTrace } from '../http/trace.ts'
import type { Release } from '../store/release.ts'
import { Body } from './body.ts'
import { ReadyResponse } from './ready-response.ts'
import type { Rendered } from './rendered.ts'
import { encodingOf, isFresh, write } from './send.ts'

/** Gives the release with a draft in it, to those who may see the draft. */
export type OpenDraft = (request: FastifyRequest, draft: string) => Promise<Release>

/** Where drafts are not kept, there is none. */
export const noDrafts: OpenDraft = async () => {
  throw draftNotFound()
}

/** What reading a draft as if it were published needs of those who keep drafts. */
export interface Previews {
  open: OpenDraft
  /** The headers that every private response carries. */
  constant: HeaderList
  quota: Quota
  counts: ResponseCounts
}

/** Sends a response that is rendered for this one request and enters no cache. */
export async function sendPreview(
  request: FastifyRequest,
  reply: FastifyReply,
  rendered: Rendered,
  { release, publicUrl, previews }: { release: Release; publicUrl: string; previews: Previews },
): Promise<void> {
  const { counts, constant, quota } = previews
  const body = new Body({ ...rendered, vary: [...(rendered.vary ?? []), 'Authorization', 'Cookie'] })
  const response = new ReadyResponse(body, { release, rolledBackAt: null, publicUrl, constant, isPrivate: true })
  const encoding = encodingOf(response, request.raw)
  const bytes = isFresh(request.raw, response, encoding) ? undefined : await body.compress(encoding)
  counts.tally(request.routeOptions.url as string, 'draft')[bytes ? 'made' : 'notModified']++
  const trace = ['traceparent', continueTrace(request.headers.traceparent)] as const
  write(request, reply, { response, encoding, bytes }, [...quota(request), trace])
}
