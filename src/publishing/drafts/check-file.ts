import { invalidRequest } from '../../errors.ts'
import { type Locale, sourceLocale } from '../../handbook/locale.ts'
import { FileRefused } from '../../translation/file-refused.ts'
import type { CheckedFile, ImportThread } from '../../translation/import-thread.ts'
import type { Terms } from '../glossaries.ts'
import type { OpenedDraft } from './draft.ts'
import { fileRefused } from './draft-problems.ts'

interface Beside {
  /** Ids of texts to take although they are worth a look. */
  take: readonly string[]
  terms: Terms
  /** The translations that releases had, as `earlierTranslations` returns them. */
  earlier: ReadonlySet<string>
}

/** One for all drafts, made for the first file. */
let thread: ImportThread | undefined

/** Compares a file with a draft. @throws {ProblemError} if the file cannot be used, or `take` names what is no text. */
export async function checkFile(
  bytes: Uint8Array,
  { draft, base, locale: target }: OpenedDraft,
  { take, terms, earlier }: Beside,
): Promise<CheckedFile> {
  const { namedFaults } = await import('./draft-faults.ts')
  const faults = namedFaults(take, base)
  if (faults.length > 0) throw invalidRequest(faults)
  const inDraft = Object.entries(draft.proposal.earlier ?? {}).flatMap(([id, hashes]) =>
    hashes.map((hash) => `${id} ${hash}`),
  )
  const beside = {
    edition: base.edition,
    source: base.locales[sourceLocale] as Locale,
    target,
    tag: draft.locale,
    terms,
    earlier: new Set([...earlier, ...inDraft]),
  }
  const { ImportThread } = await import('../../translation/import-thread.ts')
  thread ??= new ImportThread()
  return thread.check({ bytes, beside }).catch((error) => {
    throw error instanceof FileRefused ? fileRefused(error) : error
  })
}
