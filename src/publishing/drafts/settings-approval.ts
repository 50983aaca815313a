/** Who approves the settings that a draft changes. */
import type { Setting } from '../../../schemas/language-settings.ts'
import { isAdministrator, may } from '../../../schemas/roles.ts'
import { changedSettings } from '../../handbook/setting-differences.ts'
import type { Person } from '../people/person.ts'
import type { Approval, OpenedDraft } from './draft.ts'
import { officialNeedsAdministrator, officialNeedsReason, settingsNeedPublisher } from './draft-problems.ts'

/**
 * The settings that need more than a reviewer: all of a published language, and of a new one that it is official. The
 * other settings of a new language reach readers only when a publisher, to whom they are listed, publishes it. The
 * glossary is for translators, and a reviewer approves it like texts.
 */
export function settingsToApprove({ draft: { locale: tag }, base, locale }: OpenedDraft): Setting[] {
  const before = base.locales[tag]
  const changed = changedSettings(before ? { [tag]: before } : {}, { [tag]: locale })[tag] ?? {}
  const names = (Object.keys(changed) as Setting[]).filter((name) => name !== 'glossary')
  return before ? names : names.filter((name) => name === 'status' && locale.status === 'official')
}

/** @throws {ProblemError} if the person may not approve the settings that the draft changes. */
export function assertMayApproveSettings(person: Person, opened: OpenedDraft, reason: string | undefined): void {
  const settings = settingsToApprove(opened)
  const { draft, locale } = opened
  const becomesOfficial = settings.includes('status') && locale.status === 'official'
  if (becomesOfficial && !isAdministrator(person)) throw officialNeedsAdministrator()
  if (settings.length > 0 && !may(person, 'publish', draft.locale)) throw settingsNeedPublisher(settings)
  if (becomesOfficial && reason === undefined) throw officialNeedsReason()
}

/** Version 1.0.0 approved settings without these checks, so its approvals cover none. */
export const coversSettings = ({ settings = [] }: Approval, opened: OpenedDraft): boolean =>
  settingsToApprove(opened).every((name) => settings.includes(name))
