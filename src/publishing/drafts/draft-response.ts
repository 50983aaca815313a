import type { FastifyReply } from 'fastify'
import { type Address, linked, summaryOf, tagged } from '../json-responses.ts'
import type { Publishing } from '../publishing.ts'
import type { OpenedDraft } from './draft.ts'

/** A draft with how complete it makes its language, and its entity tag. */
export async function answerDraft(
  reply: Pick<FastifyReply, 'header'>,
  opened: OpenedDraft,
  { translations }: Publishing,
  at: Address,
) {
  const { draft, locale } = opened
  const { outdated, ...coverage } = (await translations.coverage(opened)).all
  const { endonym, dir, status, fallback, state } = locale
  const settings = { endonym, dir, status, fallback, state }
  tagged(reply, draft)
  return linked({ ...summaryOf(draft), settings, coverage, outdated }, at(`/drafts/${draft.id}`), at('/drafts'))
}
