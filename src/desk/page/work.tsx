/** Who does what of a language until when, and how far it has come. */
import { may } from '../../../schemas/roles.ts'
import { linkTo } from './address.ts'
import { type Assignment, ask, type DraftText } from './api.ts'
import { AssignForm } from './assign-form.tsx'
import { useAssignments } from './assignments.ts'
import type { StepProps } from './draft-desk.ts'
import { ActionButton } from './form.tsx'
import { Waiting } from './parts.tsx'
import { Table } from './table.tsx'
import { chosenBy, isToDo, partOf, partsOf } from './text-filter.ts'
import { day, nameOf, words } from './words.ts'

interface Progress {
  done: number
  total: number
}

/** Machine translations count as to do until a person has worked on them. */
function progressOf(texts: readonly DraftText[]): Progress {
  const done = texts.filter((text) => !isToDo(text) && text.state !== 'machine').length
  return { done, total: texts.length }
}

export function Work({ desk, session }: StepProps) {
  const w = words().work
  const { draft, texts } = desk
  const loaded = useAssignments(draft.locale)
  const assignments = loaded.value ?? []
  const bySection = Map.groupBy(texts, partOf)
  const mayAssign = may(session, 'approve', draft.locale)
  const isOpen = draft.status === 'open'
  return (
    <>
      <h2>{w.sections}</h2>
      <Waiting loaded={loaded} />
      <Table label={w.sections} columns={[w.section, w.progress, w.assignee, w.due]}>
        {partsOf(texts).map(([part, name]) => {
          const one = assignments.find(({ section }) => section === part)
          return (
            <tr key={part}>
              <th scope="row">
                <a href={linkTo(`drafts/${draft.id}/texts`, chosenBy({ part }))}>{name}</a>
              </th>
              <td>
                <Counted {...progressOf(bySection.get(part) ?? [])} label={name} />
              </td>
              <td>
                {one && nameOf(one.assignee)}{' '}
                {one && isOpen && (mayAssign || one.assignee === session.actor) && (
                  <Remove assignment={one} name={name} onDone={loaded.again} />
                )}
              </td>
              <td>{one?.due && day(one.due)}</td>
            </tr>
          )
        })}
      </Table>
      {isOpen && loaded.value && (mayAssign || may(session, 'write', draft.locale)) && (
        <AssignForm
          locale={draft.locale}
          sections={partsOf(texts)}
          assignments={assignments}
          session={session}
          onDone={loaded.again}
        />
      )}
      <People assignments={assignments} bySection={bySection} />
    </>
  )
}

const Counted = ({ done, total, label }: Progress & { label: string }) => (
  <>
    <progress value={done} max={Math.max(1, total)} aria-label={label} /> {words().work.done(done, total)}
  </>
)

function Remove({ assignment, name, onDone }: { assignment: Assignment; name: string; onDone: () => void }) {
  const w = words().work
  const remove = async () => {
    await ask('DELETE', `/assignments/${assignment.id}`)
    onDone()
  }
  return (
    <ActionButton act={remove} about={`${w.remove}: ${name}`}>
      {w.remove}
    </ActionButton>
  )
}

interface PeopleProps {
  assignments: readonly Assignment[]
  bySection: ReadonlyMap<string, readonly DraftText[]>
}

function People({ assignments, bySection }: PeopleProps) {
  const w = words().work
  if (assignments.length === 0) return null
  return (
    <>
      <h2>{w.people}</h2>
      <ul>
        {[...Map.groupBy(assignments, ({ assignee }) => assignee)].map(([assignee, own]) => {
          const { done, total } = progressOf(own.flatMap(({ section }) => bySection.get(section) ?? []))
          return (
            <li key={assignee}>
              {nameOf(assignee)}: {w.done(done, total)}
            </li>
          )
        })}
      </ul>
    </>
  )
}
