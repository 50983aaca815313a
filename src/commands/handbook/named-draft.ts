/** The open drafts of a service, and the one that a word names. */
import type { Static } from 'typebox'
import type { Draft, DraftWithCoverage } from '../../../schemas/drafts.ts'
import { knownLocale } from './known-locale.ts'
import type { Service } from './service.ts'
import { Told } from './told.ts'

type Listed = Static<typeof Draft>

export const isDraftId = (word: string): boolean => /^[0-9a-f]{16}$/.test(word)

/** The open draft that a word names: by its id, or by its language where that has one. */
export async function draftNamed(service: Service, word: string): Promise<string> {
  if (isDraftId(word)) return word
  const [draft, other] = await openDrafts(service, word)
  if (!draft)
    throw new Told({
      sv: `${word} har inget öppet utkast. Påbörja ett: ”handbook drafts begin ${word}”`,
      en: `${word} has no open draft. Create one: “handbook drafts begin ${word}”`,
    })
  if (other)
    throw new Told({
      sv: `${word} har flera öppna utkast. Ange id för ett av dem (”handbook drafts --locale ${word}”)`,
      en: `${word} has several open drafts. Give the id of one (“handbook drafts --locale ${word}”)`,
    })
  return draft.id
}

export async function openDrafts(service: Service, locale?: string): Promise<Listed[]> {
  const all = await service.all<Listed>('/drafts', { status: 'open' })
  if (locale === undefined) return all
  const tag = knownLocale(
    locale,
    all.map((draft) => draft.locale),
  )
  return all.filter((draft) => draft.locale === tag)
}

/** A draft's address and the revision that is there now. */
export async function seen(service: Service, id: string): Promise<{ path: string; etag: string | undefined }> {
  const path = `/drafts/${encodeURIComponent(id)}`
  const { etag } = await service.tagged<Static<typeof DraftWithCoverage>>(path)
  return { path, etag }
}
