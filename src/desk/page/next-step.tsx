/** What a person is to do next, in one sentence for each role, with the way there and its place in the guide. */
import { may, maySomewhere } from '../../../schemas/roles.ts'
import { linkTo } from './address.ts'
import type { Assignment, DraftSummary, LocaleCoverage, Session } from './api.ts'
import { guideAt } from './guide-link.tsx'
import { isolated, words } from './words.ts'

interface Step {
  /** What to do. */
  says: string
  /** Where; null where it is done on this page, or where nothing waits. */
  link: string | null
  /** The place in the guide. */
  place: string
}

export interface Situation {
  session: Session
  drafts: readonly DraftSummary[]
  coverages: readonly LocaleCoverage[]
  assignments: readonly Assignment[]
  /** What each language calls itself, by its tag. */
  names: Record<string, string>
}

/** What waits longest for others comes first: publishing, then reviewing, then writing. */
function nextSteps({ session, drafts, coverages, assignments, names }: Situation): Step[] {
  const w = words().home.next
  const name = (locale: string) => isolated(names[locale] ?? locale)
  const find = (is: (draft: DraftSummary) => boolean) => drafts.find(is)
  const steps: Step[] = []
  const toPublish = find(({ approval, locale }) => approval !== null && may(session, 'publish', locale))
  if (toPublish)
    steps.push({ says: w.publish(name(toPublish.locale)), link: `drafts/${toPublish.id}/publish`, place: 'publish' })
  const toApprove = find(
    ({ approval, texts, terms, writers, locale }) =>
      approval === null && texts + terms > 0 && !writers.includes(session.actor) && may(session, 'approve', locale),
  )
  if (toApprove)
    steps.push({ says: w.approve(name(toApprove.locale)), link: `drafts/${toApprove.id}/publish`, place: 'publish' })
  const own = (locale: string) => assignments.some((one) => one.locale === locale && one.assignee === session.actor)
  const mine = find(({ locale }) => own(locale) && may(session, 'write', locale))
  const toWrite = mine ?? find(({ locale }) => may(session, 'write', locale))
  const incomplete = coverages.find(
    ({ locale, coverage, outdated }) => may(session, 'write', locale) && coverage.missing + outdated > 0,
  )
  if (toWrite) {
    const path = linkTo(`drafts/${toWrite.id}/texts`, { state: 'todo', mine: mine && '1' }).slice(2)
    steps.push({ says: (mine ? w.mine : w.write)(name(toWrite.locale)), link: path, place: 'texts' })
  } else if (incomplete) steps.push({ says: w.complete(name(incomplete.locale)), link: null, place: 'texts' })
  if (steps.length > 0) return steps
  if (maySomewhere(session, 'write')) return [{ says: w.correct, link: null, place: 'home' }]
  return [{ says: w.nothing, link: null, place: 'home' }]
}

export function NextStep(situation: Situation) {
  const { title, open, guide } = words().home.next
  return (
    <section class="good">
      <h2>{title}</h2>
      <ul>
        {nextSteps(situation).map(({ says, link, place }) => (
          <li key={says}>
            {says}{' '}
            {link !== null && (
              <a href={`#/${link}`} aria-label={`${open}: ${says}`}>
                {open}
              </a>
            )}{' '}
            <a href={guideAt(place)} target="_blank" rel="noreferrer" aria-label={`${guide}: ${says}`}>
              {guide}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
