import { type Locale, sourceLocale } from '../../handbook/locale.ts'
import { segmentsOf } from '../../handbook/segments.ts'
import type { Release } from '../../store/release.ts'
import type { Language } from '../../translation/bilingual.ts'
import { contextOf } from '../../translation/context.ts'
import type { WrittenText } from '../drafts/draft.ts'
import type { CommentRow, Thread } from './comment-row.ts'

/** Makes responses of threads, with what they are about as it is published now. */
export function commentsAt({ edition, locales }: Release, language: Language) {
  const source = locales[sourceLocale] as Locale
  const segments = new Map(segmentsOf(edition).map((segment) => [segment.id, segment]))
  return ({ row, replies }: Thread) => {
    const segment = segments.get(row.segment)
    return {
      id: row.id,
      kind: row.kind,
      locale: row.locale,
      segment: row.segment,
      place: segment ? placeIn(contextOf(segment, edition, source, language)) : null,
      source: segment ? (source.texts[segment.id] ?? null) : null,
      draft: row.draft,
      wording: row.wording === null ? null : (JSON.parse(row.wording) as WrittenText).text,
      ...saidIn(row),
      resolvedAt: row.resolved_at,
      resolvedBy: row.resolved_by,
      replies: replies.map((reply) => ({ id: reply.id, ...saidIn(reply) })),
    }
  }
}

/** Where a text stands and what it is, without how long it may be. */
const placeIn = (context: string): string => context.slice(0, context.lastIndexOf(' · '))

const saidIn = ({ text, created_by: by, created_at: at }: CommentRow) => ({ text, by, at })
