import type { Config } from '../../config.ts'
import { invalidRequest, ProblemError, problems } from '../../errors.ts'
import { type Locale, sourceLocale } from '../../handbook/locale.ts'
import type { Release } from '../../store/release.ts'
import type { ReleaseStore } from '../../store/store.ts'
import type { Glossaries } from '../glossaries.ts'
import type { Person } from '../people/person.ts'
import { assertAllowed, type DraftStore } from './draft-store.ts'
import type { Drafts } from './drafts.ts'
import type { Suggestion } from './suggestions.ts'
import { refuseSource } from './translations.ts'

interface WritingWith {
  opened: Drafts['opened']
  glossaries: Glossaries
  /** Nothing is sent to a machine translator if the operator chose none. */
  translator: Config['translator']
}

/** What helps while a text is written. None of it changes the draft. */
export class WritingAids {
  readonly #store: ReleaseStore
  readonly #drafts: DraftStore
  readonly #with: WritingWith

  constructor(store: ReleaseStore, drafts: DraftStore, given: WritingWith) {
    this.#store = store
    this.#drafts = drafts
    this.#with = given
  }

  /** What a translator may build on in one text. */
  async suggestions(person: Person, id: string, segment: string): Promise<Suggestion[]> {
    const opened = await this.#with.opened(await this.#drafts.find(person, id))
    await refuseUnknown({ parameter: 'segment' }, segment, opened.base)
    const { suggestionsFor } = await import('./suggestions.ts')
    return suggestionsFor(this.#store, opened, segment)
  }

  /** What the operator's machine translator makes of one source text. */
  async machineTranslation(person: Person, id: string, segment: string): Promise<string> {
    const { opened, glossaries, translator } = this.#with
    const draft = await this.#drafts.find(person, id)
    if (!translator) throw new ProblemError('TRANSLATOR_OFF', problems.TRANSLATOR_OFF.cause)
    assertAllowed(person, 'write', draft, undefined)
    refuseSource(draft)
    const { base, locale } = await opened(draft)
    await refuseUnknown({ pointer: '/segment' }, segment, base)
    const { machineTranslation } = await import('./machine-translator.ts')
    const source = (base.locales[sourceLocale] as Locale).texts[segment] as string
    const terms = await glossaries.of(draft.locale, locale)
    const wanted = { source, locale: draft.locale, endonym: locale.endonym, terms }
    return machineTranslation(translator, wanted)
  }
}

async function refuseUnknown(place: { parameter: string } | { pointer: string }, segment: string, base: Release) {
  const { unknownText } = await import('./draft-faults.ts')
  const detail = unknownText(segment, base)
  if (detail) throw invalidRequest([{ ...place, detail }])
}
