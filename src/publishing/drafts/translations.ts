import { invalidRequest } from '../../errors.ts'
import { type Locale, sourceLocale } from '../../handbook/locale.ts'
import type { Release } from '../../store/release.ts'
import type { ReleaseStore } from '../../store/store.ts'
import type { Language } from '../../translation/bilingual.ts'
import type { Coverage } from '../../translation/coverage.ts'
import { FileRefused } from '../../translation/file-refused.ts'
import type { Change, ImportReport } from '../../translation/import-shapes.ts'
import type { ExportFormat } from '../../translation/read-file.ts'
import type { TranslationUnit } from '../../translation/units.ts'
import type { Terms } from '../glossaries.ts'
import type { Person } from '../people/person.ts'
import type { Draft, OpenedDraft, WrittenText } from './draft.ts'
import { fileRefused } from './draft-problems.ts'
import { assertAllowed, type DraftAt, type DraftStore } from './draft-store.ts'
import { type Drafts, written } from './drafts.ts'
import { earlierTranslations, earlierWordings } from './earlier-wordings.ts'
import { leftUnfinished } from './written-texts.ts'

export interface ExportOptions {
  format: ExportFormat
  /** `open`: only what is missing or outdated. */
  only: 'all' | 'open'
  /** The language of notes and headings. */
  language: Language
}

/** A draft’s texts for translators, and translators’ files into a draft. What reads and compares is loaded when needed. */
export class Translations {
  readonly #store: ReleaseStore
  readonly #drafts: DraftStore
  readonly #opened: Drafts['opened']
  readonly #terms: (locale: string) => Promise<Terms>

  constructor(
    store: ReleaseStore,
    drafts: DraftStore,
    opened: Drafts['opened'],
    terms: (locale: string) => Promise<Terms>,
  ) {
    this.#store = store
    this.#drafts = drafts
    this.#opened = opened
    this.#terms = terms
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
    if (format === 'xliff') return (await import('../../translation/xliff-write.ts')).writeXliff(units, head)
    if (format === 'xliff2') return (await import('../../translation/xliff2-write.ts')).writeXliff2(units, head)
    const { writeXlsx } = await import('../../translation/xlsx-write.ts')
    return writeXlsx(units, { ...head, dir: locale.dir, language })
  }

  /** Says what a file would change, and changes it when told to; it never publishes. */
  async importFile(
    person: Person,
    at: DraftAt,
    { bytes, apply }: { bytes: Uint8Array; apply: boolean },
  ): Promise<{ report: ImportReport; draft: Draft }> {
    const seen = await this.#drafts.find(person, at.id)
    assertAllowed(person, 'write', seen, at.revision)
    refuseSource(seen)
    const { checkImport } = await import('../../translation/import-report.ts')
    const { readInWorker } = await import('../../translation/read-in-worker.ts')
    const file = await orRefuse(() => readInWorker(bytes))
    const wasBefore = await earlierTranslations(this.#store, seen.locale)
    const terms = await this.#terms(seen.locale)
    const compare = async (draft: Draft) => {
      const { base, locale: target } = await this.#opened(draft)
      const source = sourceOf(base)
      return orRefuse(() =>
        checkImport({ file, edition: base.edition, source, target, tag: draft.locale, terms, wasBefore }),
      )
    }
    let report = await compare(seen)
    if (!apply || report.changes.length === 0) return { report, draft: seen }
    const draft = await this.#drafts.change(person, 'write', at, 'import-file', async (before) => {
      report = await compare(before)
      const { settings, texts } = before.proposal
      const proposal = {
        settings,
        texts: { ...texts, ...Object.fromEntries(report.changes.map(toWritten)) },
        ...leftUnfinished(before, { ended: report.changes.map(({ id }) => id) }),
      }
      const detail = {
        format: file.format,
        texts: report.changes.map(({ id }) => id),
        setAside: report.setAside.length,
      }
      return { draft: written(before, proposal, person), detail }
    })
    return { report, draft }
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

async function orRefuse<Result>(read: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    throw error instanceof FileRefused ? fileRefused(error) : error
  }
}

const toWritten = ({ id, after, state, sourceHash }: Change): [string, WrittenText] => [
  id,
  { text: after, state, source: sourceHash },
]

function refuseSource({ locale }: Draft): void {
  if (locale !== sourceLocale) return
  const detail = {
    sv: 'Källspråket översätts inte från en fil; skriv dess texter i utkastet.',
    en: 'The source language is not translated from a file; write its texts in the draft.',
  }
  throw invalidRequest([{ parameter: 'id', detail }])
}
