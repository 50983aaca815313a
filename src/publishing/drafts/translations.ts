import { invalidRequest, ProblemError } from '../../errors.ts'
import { type Locale, sourceLocale } from '../../handbook/locale.ts'
import type { Release } from '../../store/release.ts'
import type { ReleaseStore } from '../../store/store.ts'
import type { Language } from '../../translation/bilingual.ts'
import type { Coverage } from '../../translation/coverage.ts'
import type { Change, ImportReport } from '../../translation/import-shapes.ts'
import type { ExportFormat } from '../../translation/read-file.ts'
import { takenChanges } from '../../translation/taken-changes.ts'
import type { TranslationUnit } from '../../translation/units.ts'
import { writeFile } from '../../translation/write-file.ts'
import type { Glossaries } from '../glossaries.ts'
import type { Person } from '../people/person.ts'
import { checkFile } from './check-file.ts'
import type { Draft, OpenedDraft, WrittenText } from './draft.ts'
import { assertAllowed, type DraftAt, type DraftStore } from './draft-store.ts'
import { type Drafts, written } from './drafts.ts'
import { earlierTranslations, earlierWordings } from './earlier-wordings.ts'
import { earlierWith, leftUnfinished } from './written-texts.ts'

export interface ExportOptions {
  format: ExportFormat
  /** `open`: only what is missing or outdated. */
  only: 'all' | 'open'
  /** The language of notes and headings. */
  language: Language
}

export interface ImportOptions {
  bytes: Uint8Array
  /** Whether to change the draft. */
  apply: boolean
  /** The texts to take although the report has a remark on them. */
  take?: readonly string[]
}

/** A draft’s texts for translators, and translators’ files into a draft. What reads and compares is loaded when needed. */
export class Translations {
  readonly #store: ReleaseStore
  readonly #drafts: DraftStore
  readonly #opened: Drafts['opened']
  readonly #glossaries: Glossaries

  constructor(store: ReleaseStore, drafts: DraftStore, opened: Drafts['opened'], glossaries: Glossaries) {
    this.#store = store
    this.#drafts = drafts
    this.#opened = opened
    this.#glossaries = glossaries
  }

  async coverage({ base, locale }: OpenedDraft): Promise<Coverage> {
    const { coverageOf } = await import('../../translation/coverage.ts')
    return coverageOf({ edition: base.edition, source: sourceOf(base), target: locale })
  }

  /** Every text with its source, its translation and how far it has come, in reading order. */
  async texts(person: Person, id: string, language: Language): Promise<{ draft: Draft; units: TranslationUnit[] }> {
    const draft = await this.#drafts.find(person, id)
    return { draft, units: await this.#units(await this.#opened(draft), 'all', language) }
  }

  async exportFile(person: Person, id: string, { format, only, language }: ExportOptions): Promise<Uint8Array> {
    const opened = await this.#opened(await this.#drafts.find(person, id))
    const { draft, base, locale } = opened
    refuseSource(draft)
    const units = await this.#units(opened, only, language)
    const head = { edition: base.edition.id, release: base.id, sourceLocale, targetLocale: draft.locale }
    return writeFile(format, units, { ...head, dir: locale.dir, language })
  }

  /**
   * Says what a file would change, and with `apply` changes it. It never publishes. If the draft changes meanwhile, the file is
   * compared again, at most `retries` times.
   */
  async importFile(
    person: Person,
    at: DraftAt,
    options: ImportOptions,
    retries = 2,
  ): Promise<{ report: ImportReport; taken: Change[]; draft: Draft }> {
    const { bytes, apply, take = [] } = options
    const seen = await this.#drafts.find(person, at.id)
    assertAllowed(person, 'write', seen, at.revision)
    refuseSource(seen)
    const opened = await this.#opened(seen)
    const source = sourceOf(opened.base)
    const { format, report } = await checkFile(bytes, opened, {
      take,
      terms: await this.#glossaries.of(seen.locale, opened.locale),
      earlier: await earlierTranslations(this.#store, seen.locale),
    })
    const taken = apply ? takenChanges(report.changes, take) : []
    if (taken.length === 0) return { report, taken, draft: seen }
    const detail = {
      format,
      texts: taken.map(({ id }) => id),
      ...(take.length > 0 && { named: take }),
      setAside: report.setAside.length,
    }
    const write = async (before: Draft) => {
      const { settings, glossary } = before.proposal
      const texts = { ...before.proposal.texts, ...Object.fromEntries(taken.map(toWritten)) }
      const proposal = {
        settings,
        texts,
        ...earlierWith(before, texts, source),
        ...leftUnfinished(before, { ended: detail.texts }),
        ...(glossary && { glossary }),
      }
      return { draft: written(before, proposal, person), detail }
    }
    try {
      // The comparison holds for the revision that was compared, and for no other.
      const compared = { id: at.id, revision: seen.revision }
      return { report, taken, draft: await this.#drafts.change(person, 'write', compared, 'import-file', write) }
    } catch (error) {
      const isChanged = error instanceof ProblemError && error.code === 'PRECONDITION_FAILED'
      if (!isChanged || at.revision !== undefined || retries === 0) throw error
      return this.importFile(person, at, options, retries - 1)
    }
  }

  async #units({ base, locale }: OpenedDraft, only: ExportOptions['only'], language: Language) {
    const source = sourceOf(base)
    const oldSource = await earlierWordings(this.#store, source, locale)
    const { unitsOf } = await import('../../translation/units.ts')
    return unitsOf({ edition: base.edition, source, target: locale, only, oldSource, language })
  }
}

/** What is published of it; a draft of the source language is shown beside that. */
const sourceOf = ({ locales }: Release): Locale => locales[sourceLocale] as Locale

const toWritten = ({ id, after, state, sourceHash }: Change): [string, WrittenText] => [
  id,
  { text: after, state, source: sourceHash },
]

/** @throws {ProblemError} if the draft is of the language that the others are translated from. */
export function refuseSource({ locale }: Draft): void {
  if (locale !== sourceLocale) return
  const detail = {
    sv: 'Källspråket översätts inte från en fil; skriv dess texter i utkastet.',
    en: 'The source language is not translated from a file; write its texts in the draft.',
  }
  throw invalidRequest([{ parameter: 'id', detail }])
}
