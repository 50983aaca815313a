import type { Static } from 'typebox'
import type { NewAssignment } from '../../../schemas/assignments.ts'
import { localesSeen, may } from '../../../schemas/roles.ts'
import { otherSections } from '../../../schemas/sections.ts'
import { type Fault, invalidRequest, ProblemError, problems } from '../../errors.ts'
import type { Connection } from '../../store/connection.ts'
import type { Actor, ReleaseStore } from '../../store/store.ts'
import type { ClockAndRandom } from '../clock-and-random.ts'
import type { DraftStore } from '../drafts/draft-store.ts'
import { forbidden } from '../people/people-problems.ts'
import type { PeopleTables } from '../people/people-tables.ts'
import type { Person } from '../people/person.ts'
import { writersOf } from '../people/writers.ts'

interface AssignmentsTable {
  id: string
  locale: string
  section: string
  assignee: Actor
  /** A date, `2026-12-24`. */
  due: string | null
  assigned_at: string
  assigned_by: Actor
}

export interface AssignmentTables {
  assignments: AssignmentsTable
}

const toAssignment = ({ assigned_at, assigned_by, ...row }: AssignmentsTable) => ({
  ...row,
  assignedAt: assigned_at,
  assignedBy: assigned_by,
})

type Assignment = ReturnType<typeof toAssignment>

/** Who works on which section of a language, until when. An assignment permits and forbids nothing: it tells. */
export class Assignments {
  readonly #store: ReleaseStore
  readonly #drafts: DraftStore
  readonly #connection: Connection<AssignmentTables>
  readonly #people: Connection<PeopleTables>
  readonly #clock: ClockAndRandom

  constructor(store: ReleaseStore, drafts: DraftStore, clock: ClockAndRandom) {
    this.#store = store
    this.#drafts = drafts
    this.#connection = store.connection()
    this.#people = store.connection()
    this.#clock = clock
  }

  /** The assignments in the languages that a person may see. */
  async list(person: Person, locale: string | undefined): Promise<Assignment[]> {
    const seen = localesSeen(person)
    let query = this.#connection.db.selectFrom('assignments').selectAll()
    // PostgreSQL rejects an empty list. No language has an empty tag.
    if (seen) query = query.where('locale', 'in', [...seen, ''])
    if (locale !== undefined) query = query.where('locale', '=', locale)
    return (await query.orderBy('locale').orderBy('section').execute()).map(toAssignment)
  }

  /** Everybody who may be assigned a section: they write in the language, or did so with an account of the provider. */
  async assignees(person: Person, locale: string): Promise<Actor[]> {
    if (!may(person, 'see', locale)) throw forbidden()
    return this.#writers(person, locale)
  }

  async #writers(person: Person, locale: string): Promise<Actor[]> {
    const known = await writersOf(this.#people.db, locale, this.#clock.now())
    const { items } = await this.#drafts.list(person, { locale }, { offset: 0, limit: 20 })
    const wrote = items.flatMap(({ writers }) => writers).filter((actor) => actor.startsWith('oidc:'))
    const own = may(person, 'write', locale) ? [person.actor] : []
    return [...new Set([...known, ...wrote, ...own])].sort()
  }

  /**
   * Assigns a section, in the place of who had it. Reviewers and publishers assign anybody; a translator takes a section
   * that nobody else has.
   */
  async assign(person: Person, wanted: Static<typeof NewAssignment>): Promise<Assignment> {
    const { locale, section, assignee, due = null } = wanted
    if (!may(person, 'see', locale)) throw forbidden()
    const faults = await this.#faults(person, wanted)
    if (faults.length > 0) throw invalidRequest(faults)
    return this.#connection.change(async ({ transaction, append }) => {
      const inSection = transaction.selectFrom('assignments').selectAll().where('locale', '=', locale)
      const before = await inSection.where('section', '=', section).executeTakeFirst()
      assertMayAssign(person, locale, [assignee, ...(before ? [before.assignee] : [])])
      const at = this.#clock.now().toISOString()
      const id = this.#clock.random(8).toString('hex')
      const row = { id, locale, section, assignee, due, assigned_at: at, assigned_by: person.actor }
      if (before) await transaction.deleteFrom('assignments').where('id', '=', before.id).execute()
      await transaction.insertInto('assignments').values(row).execute()
      const detail = { assignment: id, locale, section, assignee, due, before: before?.assignee ?? null }
      await append({ at, actor: person.actor, action: 'assign-section', detail: withToken(person, detail) })
      return toAssignment(row)
    })
  }

  async remove(person: Person, id: string): Promise<void> {
    await this.#connection.change(async ({ transaction, append }) => {
      const row = await transaction.selectFrom('assignments').selectAll().where('id', '=', id).executeTakeFirst()
      if (!row || !may(person, 'see', row.locale))
        throw new ProblemError('ASSIGNMENT_NOT_FOUND', problems.ASSIGNMENT_NOT_FOUND.cause)
      const { locale, section, assignee } = row
      assertMayAssign(person, locale, [assignee])
      await transaction.deleteFrom('assignments').where('id', '=', id).execute()
      const at = this.#clock.now().toISOString()
      const detail = withToken(person, { assignment: id, locale, section, assignee })
      await append({ at, actor: person.actor, action: 'unassign-section', detail })
    })
  }

  async #faults(person: Person, { locale, section, assignee }: Static<typeof NewAssignment>): Promise<Fault[]> {
    const { release } = await this.#store.head()
    const { edition, locales } = await this.#store.load(release as string)
    const begun = await this.#drafts.list(person, { locale, status: 'open' }, { offset: 0, limit: 1 })
    const sections = [...edition.principles.map(({ id }) => id), ...otherSections]
    const writers = await this.#writers(person, locale)
    return [
      ...(locales[locale] || begun.total > 0 ? [] : [unknownLocale]),
      ...(sections.includes(section) ? [] : [unknownSection(sections)]),
      ...(writers.includes(assignee) ? [] : [unknownAssignee]),
    ]
  }
}

/** @param concerned Who is to have the section, and who has it. */
function assertMayAssign(person: Person, locale: string, concerned: readonly Actor[]): void {
  const isOwn = may(person, 'write', locale) && concerned.every((actor) => actor === person.actor)
  if (!isOwn && !may(person, 'approve', locale)) throw forbidden()
}

const withToken = ({ token }: Person, detail: Record<string, unknown>) => ({ ...(token && { token }), ...detail })

const unknownLocale: Fault = {
  pointer: '/locale',
  detail: {
    sv: 'Språket är inte påbörjat. Skapa ett utkast först.',
    en: 'The language is not begun. Create a draft first.',
  },
}

const unknownSection = (sections: readonly string[]): Fault => ({
  pointer: '/section',
  detail: {
    sv: `Avsnittet finns inte. Det finns: ${sections.join(', ')}.`,
    en: `There is no such section. There are: ${sections.join(', ')}.`,
  },
})

const unknownAssignee: Fault = {
  pointer: '/assignee',
  detail: {
    sv: 'Ingen med det namnet får skriva på språket. Hämta /handbook/v1/assignees för att se vilka som får.',
    en: 'Nobody of that name may write in the language. Fetch /handbook/v1/assignees to see who may.',
  },
}
