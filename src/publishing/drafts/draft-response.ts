import type { FastifyReply, FastifyRequest } from 'fastify'
import { counted } from '../counted.ts'
import { type Address, linked } from '../json-responses.ts'
import type { Publishing } from '../publishing.ts'
import type { Draft, OpenedDraft } from './draft.ts'

/** The revision in `If-Match`. */
export function revisionSeen(request: FastifyRequest): number | undefined {
  const tag = request.headers['if-match']
  return tag === undefined ? undefined : Number(tag.replaceAll('"', ''))
}

/** A draft as lists have it. */
export const summaryOf = ({ proposal: { texts, glossary }, ...draft }: Draft) => ({
  ...draft,
  texts: Object.keys(texts).length,
  terms: glossary ? glossary.written.length + glossary.removed.length : 0,
})

export const tagged = (reply: Pick<FastifyReply, 'header'>, { revision }: Draft) =>
  reply.header('ETag', `"${revision}"`)

/** A draft with the coverage of its language. Sets the ETag. */
export async function draftResponse(
  reply: Pick<FastifyReply, 'header'>,
  opened: OpenedDraft,
  { translations }: Publishing,
  at: Address,
) {
  const { draft, locale } = opened
  const { all, optional } = await translations.coverage(opened)
  const { endonym, dir, status, fallback, state } = locale
  const settings = { endonym, dir, status, fallback, state }
  tagged(reply, draft)
  return linked({ ...summaryOf(draft), settings, ...counted(all, optional) }, at(`/drafts/${draft.id}`), at('/drafts'))
}
