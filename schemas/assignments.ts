/** Who does which section of a language until when. */
import Type from 'typebox'
import { actor, id } from './maintaining-parts.ts'
import { closed, localeTag, moment, nullable } from './parts.ts'
import { named } from './reference.ts'
import { pages } from './requests.ts'

const section = () =>
  Type.String({
    description: 'The section: a principle, handbook for the handbook’s own texts, or resources.',
    pattern: '^[a-z0-9-]+$',
    maxLength: 100,
    example: 'p1',
  })

const day = (description: string) =>
  Type.String({
    description,
    format: 'date',
    example: '2026-12-18',
    pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
    maxLength: 10,
  })

export const Assignment = named('Assignment', 'A section of a language that somebody works on.', {
  id: id('Id of the assignment.'),
  locale: localeTag('The language.'),
  section: section(),
  assignee: actor('Who works on it.'),
  due: nullable(day('A date.'), 'Until when; null where no date was set.'),
  assignedAt: moment('When it was assigned.'),
  assignedBy: actor('Who assigned it.'),
})

export const NewAssignment = Type.Object(
  {
    locale: localeTag('The language.'),
    section: section(),
    assignee: actor('Who is to work on it: one of /assignees.'),
    due: Type.Optional(day('Until when.')),
  },
  { ...closed, description: 'A section to assign. It replaces the assignment that the section had.' },
)

export const Assignee = named('Assignee', 'Somebody who may write in a language.', {
  actor: actor('The name in the audit trail.'),
})

export const AssignmentParams = Type.Object({ id: id('Id of the assignment.', 'AssignmentId') }, closed)

export const AssignmentsQuery = Type.Object(
  {
    ...pages(100),
    locale: Type.Optional(
      localeTag('Returns only sections of this language.', { example: 'fi', 'x-parameter': 'LocaleOfAssignments' }),
    ),
  },
  closed,
)

export const AssigneesQuery = Type.Object(
  {
    ...pages(100),
    locale: localeTag('The language to write in.', { example: 'fi', 'x-parameter': 'LocaleOfAssignees' }),
  },
  closed,
)
