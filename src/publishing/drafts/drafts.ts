import { may } from '../../../schemas/roles.ts'
import { invalidRequest } from '../../errors.ts'
import type { Difference } from '../../handbook/difference.ts'
import { differencesBetween } from '../../handbook/differences.ts'
import { termDifferences, withTerms } from '../../handbook/glossary.ts'
import { type Locale, sourceLocale } from '../../handbook/locale.ts'
import type { Release } from '../../store/release.ts'
import type { ReleaseStore } from '../../store/store.ts'
import type { Glossaries, Terms } from '../glossaries.ts'
import { forbidden } from '../people/people-problems.ts'
import type { Person } from '../people/person.ts'
import {
  type Draft,
  type DraftProposal,
  type LocaleSettings,
  type OpenedDraft,
  previewOf,
  proposedLocale,
} from './draft.ts'
import type { DraftAt, DraftFilter, DraftStore } from './draft-store.ts'
import type { TermEdit, TermsEdit } from './term-edits.ts'
import type { Wording } from './wordings.ts'
import { earlierWith, leftUnfinished, type TextEdit, writtenTexts } from './written-texts.ts'

export interface DraftEdit extends Partial<LocaleSettings> {
  /** The current release, to move the draft onto it. */
  base?: string
  /** By segment id. */
  texts?: Record<string, TextEdit>
  /** Texts that cannot be published yet, by segment id. */
  unfinished?: Record<string, string>
  /** Texts that are to be as the release has them again. */
  reverted?: readonly string[]
  /** Terms of the glossary to add or change. */
  terms?: readonly TermEdit[]
  /** Terms to remove, by their Swedish term. */
  removedTerms?: readonly string[]
}

/** Drafts as people write and read them. */
export class Drafts {
  readonly #store: ReleaseStore
  readonly #drafts: DraftStore
  readonly #glossaries: Glossaries

  constructor(store: ReleaseStore, drafts: DraftStore, glossaries: Glossaries) {
    this.#store = store
    this.#drafts = drafts
    this.#glossaries = glossaries
  }

  /** Begins a draft on the current release. A language that has none yet says at least what it calls itself. */
  async create(person: Person, { locale, ...settings }: { locale: string } & Partial<LocaleSettings>): Promise<Draft> {
    if (!may(person, 'write', locale)) throw forbidden()
    return this.#drafts.create(person, locale, async (head) => {
      const { settingsFaults, tagFaults, unnamedFault } = await import('./draft-faults.ts')
      const base = await this.#store.load(head.release as string)
      const faults = [...tagFaults(locale), ...settingsFaults(locale, settings, base)]
      if (!base.locales[locale] && settings.endonym === undefined) faults.push(unnamedFault)
      if (faults.length > 0) throw invalidRequest(faults)
      return { base: base.id, proposal: { settings, texts: {} } }
    })
  }

  list(person: Person, filter: DraftFilter, page: { offset: number; limit: number }) {
    return this.#drafts.list(person, filter, page)
  }

  /** Everybody who wrote in each of these drafts, by the id of the draft. */
  writersOf(ids: readonly string[]): Promise<Map<string, string[]>> {
    return this.#drafts.writers(ids)
  }

  async open(person: Person, id: string): Promise<OpenedDraft> {
    return this.opened(await this.#drafts.find(person, id))
  }

  async opened(draft: Draft): Promise<OpenedDraft> {
    const base = await this.#store.load(draft.base)
    const { locale: tag, proposal } = draft
    const fileTerms = proposal.glossary ? await this.#glossaries.ofFiles(tag) : []
    return { draft, base, locale: proposedLocale(tag, base.locales[tag], proposal, fileTerms) }
  }

  /** The release as readers would have it with the draft. */
  async preview(person: Person, id: string): Promise<Release> {
    return previewOf(await this.open(person, id))
  }

  /** What readers would see change: against the current release, whatever the draft was written on. */
  async changes(person: Person, id: string): Promise<Difference[]> {
    const opened = await this.open(person, id)
    const { release } = await this.#store.head()
    const current = await this.#store.load(release as string)
    const { locale } = opened.draft
    const before = current.locales[locale]
    const differences = differencesBetween(
      { edition: current.edition, locales: only(locale, before) },
      { edition: current.edition, locales: only(locale, opened.locale) },
    )
    const others = differences.filter(({ setting }) => setting !== 'glossary')
    if (others.length === differences.length) return differences
    const [had, has] = await Promise.all([before, opened.locale].map((one) => this.#glossaries.of(locale, one)))
    return [...others, ...termDifferences(locale, had as Terms, has as Terms)]
  }

  /** The glossary as the draft has it. */
  async terms(person: Person, id: string): Promise<{ locale: string; terms: Terms }> {
    const { draft, locale } = await this.open(person, id)
    return { locale: draft.locale, terms: await this.#glossaries.of(draft.locale, locale) }
  }

  /** What a text said in the releases, newest first. */
  async wordings(person: Person, id: string, segment: string): Promise<Wording[]> {
    const { draft, base } = await this.open(person, id)
    const { segmentFaults } = await import('./draft-faults.ts')
    const faults = segmentFaults(segment, base)
    if (faults.length > 0) throw invalidRequest(faults)
    const { wordingsOf } = await import('./wordings.ts')
    return wordingsOf(this.#store, (of) => this.#drafts.approvalsOf(of), { locale: draft.locale, segment })
  }

  /** Writes texts, settings and terms. A change voids the approval. */
  edit(person: Person, at: DraftAt, edit: DraftEdit): Promise<Draft> {
    const {
      base: wanted,
      texts = {},
      unfinished = {},
      reverted = [],
      terms = [],
      removedTerms = [],
      ...settings
    } = edit
    return this.#drafts.change(person, 'write', at, 'edit-draft', async (draft, head) => {
      const { baseFaults, settingsFaults, textsFaults, unfinishedFaults } = await import('./draft-faults.ts')
      const base = await this.#store.load(wanted === head.release ? wanted : draft.base)
      const glossary = await this.#editedTerms(draft, base, { terms, removedTerms })
      const faults = [
        ...baseFaults(wanted, head.release),
        ...settingsFaults(draft.locale, settings, base),
        ...textsFaults(draft.locale, texts, base),
        ...unfinishedFaults(unfinished, base),
        ...glossary.faults,
      ]
      if (faults.length > 0) throw invalidRequest(faults)
      const made = await writtenTexts(this.#store, draft, base, { texts, reverted })
      const proposal = {
        settings: { ...draft.proposal.settings, ...settings },
        texts: made,
        ...earlierWith(draft, made, base.locales[sourceLocale] as Locale),
        ...leftUnfinished(draft, { unfinished, ended: [...Object.keys(texts), ...reverted] }),
        ...glossary.made,
      }
      const detail = {
        ...(wanted !== undefined && { base: wanted }),
        ...(Object.keys(settings).length > 0 && { settings }),
        texts: Object.keys(texts),
        ...(Object.keys(unfinished).length > 0 && { unfinished: Object.keys(unfinished) }),
        ...(reverted.length > 0 && { reverted }),
        ...(terms.length > 0 && { terms: terms.map(({ source }) => source) }),
        ...(removedTerms.length > 0 && { removedTerms }),
      }
      return { draft: written({ ...draft, base: base.id }, proposal, person), detail }
    })
  }

  /** What a draft says of the glossary once terms are written, and what is wrong with them. */
  async #editedTerms(draft: Draft, base: Release, edit: TermsEdit) {
    const { glossary } = draft.proposal
    if (!glossary && edit.terms.length + edit.removedTerms.length === 0) return { faults: [], made: {} }
    const { termFaults, writtenTerms } = await import('./term-edits.ts')
    const published = await this.#glossaries.of(draft.locale, base.locales[draft.locale])
    const now = glossary ? withTerms(published, glossary) : published
    return { faults: termFaults(now, edit), made: writtenTerms(draft.proposal, published, edit) }
  }

  /** Ends a draft without publishing it. */
  discard(person: Person, at: DraftAt): Promise<Draft> {
    const edit = async (draft: Draft) => ({ draft: { ...draft, status: 'discarded' as const } })
    return this.#drafts.change(person, 'discard', at, 'discard-draft', edit)
  }
}

/** The draft with what was just written: its writer is remembered, and its approval is gone. */
export const written = (draft: Draft, proposal: DraftProposal, { actor }: Person): Draft => ({
  ...draft,
  proposal,
  writers: [...draft.writers.filter((writer) => writer !== actor), actor],
  approval: null,
})

const only = (tag: string, locale: Locale | undefined) => (locale ? { [tag]: locale } : {})
