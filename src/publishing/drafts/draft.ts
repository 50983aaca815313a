/** What a draft proposes, and the locale it makes of the one that is published. */
import type { State } from '../../../schemas/content.ts'
import type { Setting } from '../../../schemas/language-settings.ts'
import { type TermEdits, withTerms } from '../../handbook/glossary.ts'
import { type Locale, sourceLocale, type Term } from '../../handbook/locale.ts'
import { digestOf, freeze, type Release } from '../../store/release.ts'
import type { Actor } from '../../store/store.ts'

/** A text as somebody wrote it. */
export interface WrittenText {
  text: string
  state: Exclude<State, 'missing'>
  /** The source wording it was translated from; none in the source language. */
  source?: string
  /** In the source language: earlier wordings that still count as this one. */
  minor?: string[]
}

/** What is said of a language besides its texts. */
export type LocaleSettings = Pick<Locale, 'endonym' | 'dir' | 'status' | 'fallback' | 'state'>

export interface DraftProposal {
  settings: Partial<LocaleSettings>
  texts: Record<string, WrittenText>
  /**
   * Texts as somebody left them that cannot be published, such as those without the links of the source, by segment.
   * Links are numbered marks. Drafts of version 1.0.0 have none.
   */
  unfinished?: Record<string, string>
  /** The hashes of wordings that were replaced in the draft (`exported.ts`), by segment. Drafts of version 1.0.0 have none. */
  earlier?: Record<string, string[]>
  /** What it changes of the glossary. Drafts of version 1.0.0 have none. */
  glossary?: TermEdits
}

export interface Approval {
  by: Actor
  /** RFC 3339 */
  at: string
  /** Whether an administrator set aside that nobody approves their own work. */
  overruled: boolean
  /** The settings that the approver had the role to approve; absent where none of them needs it. */
  settings?: readonly Setting[]
  reason?: string
}

/** Proposed texts of one locale on top of a release. */
export interface Draft {
  id: string
  locale: string
  /** The release it is written on. */
  base: string
  status: 'open' | 'published' | 'discarded'
  /** Rises with every change. */
  revision: number
  proposal: DraftProposal
  /** Everyone who wrote in it; last the person who wrote last. */
  writers: Actor[]
  /** Null while nobody has approved it as it is. */
  approval: Approval | null
  /** The release it became part of. */
  release: string | null
  createdAt: string
  createdBy: Actor
  updatedAt: string
}

/** A draft with what it is written on and what it makes of it. */
export interface OpenedDraft {
  draft: Draft
  base: Release
  /** The locale as it would be published. */
  locale: Locale
}

/** A language before anything is written in it. */
const newLocale = (tag: string): Locale => ({
  tag,
  endonym: tag,
  dir: 'ltr',
  status: 'unofficial',
  fallback: [sourceLocale],
  state: 'machine',
  states: {},
  texts: {},
  sources: {},
  minor: {},
  search: { synonyms: [] },
})

/**
 * The locale with what the draft proposes; what it does not name stays as it is published.
 * @param fileTerms The glossary of `content/`, on which terms are written if the release has none of its own.
 */
export function proposedLocale(
  tag: string,
  published: Locale | undefined,
  { settings, texts, glossary }: DraftProposal,
  fileTerms: readonly Term[] = [],
): Locale {
  const before = published ?? newLocale(tag)
  const locale = { ...before, ...settings }
  // States are told apart from the locale's own, so a new one must not change the texts that nobody touched.
  const states = Object.fromEntries(
    Object.keys(before.texts).map((segment) => [segment, before.states[segment] ?? before.state]),
  )
  const made = { ...before.texts }
  const sources = { ...before.sources }
  const minor = { ...before.minor }
  for (const [segment, written] of Object.entries(texts)) {
    made[segment] = written.text
    states[segment] = written.state
    if (written.source !== undefined) sources[segment] = written.source
    // A wording that is new in meaning has no earlier ones that count as it.
    if (written.minor !== undefined) minor[segment] = written.minor
    else if (written.text !== before.texts[segment]) delete minor[segment]
  }
  const differing = Object.entries(states).filter(([, state]) => state !== locale.state)
  const terms = glossary && { glossary: withTerms(before.glossary ?? fileTerms, glossary) }
  return { ...locale, texts: made, states: Object.fromEntries(differing), sources, minor, ...terms }
}

/** The release as it would be with the draft; it keeps the name of the one it is written on. */
export function previewOf({ draft, base, locale }: OpenedDraft): Release {
  const { manifest } = freeze({ edition: base.edition, locales: { [draft.locale]: locale } })
  const locales = { ...base.manifest.locales, ...manifest.locales }
  const merged = { edition: manifest.edition, locales }
  return {
    ...base,
    locales: { ...base.locales, [draft.locale]: locale },
    manifest: merged,
    digest: digestOf(merged),
    firstPublished: { ...base.firstPublished, [manifest.locales[draft.locale] as string]: draft.updatedAt },
  }
}
