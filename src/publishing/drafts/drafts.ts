import { may } from '../../../schemas/roles.ts'
import { invalidRequest } from '../../errors.ts'
import type { Difference } from '../../handbook/difference.ts'
import { differencesBetween } from '../../handbook/differences.ts'
import { type Locale, sourceLocale } from '../../handbook/locale.ts'
import type { Release } from '../../store/release.ts'
import type { ReleaseStore } from '../../store/store.ts'
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
}

/** Drafts as people write and read them. */
export class Drafts {
  readonly #store: ReleaseStore
  readonly #drafts: DraftStore

  constructor(store: ReleaseStore, drafts: DraftStore) {
    this.#store = store
    this.#drafts = drafts
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
    return { draft, base, locale: proposedLocale(draft.locale, base.locales[draft.locale], draft.proposal) }
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
    return differencesBetween(
      { edition: current.edition, locales: only(locale, current.locales[locale]) },
      { edition: current.edition, locales: only(locale, opened.locale) },
    )
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

  /** Writes texts and settings. A change voids the approval. */
  edit(person: Person, at: DraftAt, edit: DraftEdit): Promise<Draft> {
    const { base: wanted, texts = {}, unfinished = {}, reverted = [], ...settings } = edit
    return this.#drafts.change(person, 'write', at, 'edit-draft', async (draft, head) => {
      const { baseFaults, settingsFaults, textsFaults, unfinishedFaults } = await import('./draft-faults.ts')
      const base = await this.#store.load(wanted === head.release ? wanted : draft.base)
      const faults = [
        ...baseFaults(wanted, head.release),
        ...settingsFaults(draft.locale, settings, base),
        ...textsFaults(draft.locale, texts, base),
        ...unfinishedFaults(unfinished, base),
      ]
      if (faults.length > 0) throw invalidRequest(faults)
      const made = await writtenTexts(this.#store, draft, base, { texts, reverted })
      const proposal = {
        settings: { ...draft.proposal.settings, ...settings },
        texts: made,
        ...earlierWith(draft, made, base.locales[sourceLocale] as Locale),
        ...leftUnfinished(draft, { unfinished, ended: [...Object.keys(texts), ...reverted] }),
      }
      const detail = {
        ...(wanted !== undefined && { base: wanted }),
        ...(Object.keys(settings).length > 0 && { settings }),
        texts: Object.keys(texts),
        ...(Object.keys(unfinished).length > 0 && { unfinished: Object.keys(unfinished) }),
        ...(reverted.length > 0 && { reverted }),
      }
      return { draft: written({ ...draft, base: base.id }, proposal, person), detail }
    })
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
