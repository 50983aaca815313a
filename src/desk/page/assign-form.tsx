import { useState } from 'preact/hooks'
import { may } from '../../../schemas/roles.ts'
import { type Assignee, type Assignment, all, ask, type Session } from './api.ts'
import { Choice, Form, TextField } from './form.tsx'
import { useLoaded } from './hooks.ts'
import { nameOf, words } from './words.ts'

interface AssignFormProps {
  locale: string
  sections: readonly (readonly [section: string, name: string])[]
  assignments: readonly Assignment[]
  session: Session
  onDone: () => void
}

/** Reviewers and publishers assign anybody; a translator takes a section that nobody else has. */
export function AssignForm({ locale, sections, assignments, session, onDone }: AssignFormProps) {
  const w = words().work
  const mayAssign = may(session, 'approve', locale)
  const people = useLoaded(
    async () => (mayAssign ? await all<Assignee>(`/assignees?locale=${locale}`) : [{ actor: session.actor }]),
    locale,
  )
  const free = sections.filter(
    ([section]) => mayAssign || !assignments.some((one) => one.section === section && one.assignee !== session.actor),
  )
  const [section, setSection] = useState(free[0]?.[0] ?? '')
  const [assignee, setAssignee] = useState('')
  const [due, setDue] = useState('')
  const chosen = assignee || (people.value?.[0]?.actor ?? '')
  const act = async () => {
    await ask('POST', '/assignments', { body: { locale, section, assignee: chosen, ...(due && { due }) } })
    onDone()
  }
  if (free.length === 0 || people.value?.length === 0) return mayAssign ? <p>{w.nobody}</p> : null
  return (
    <>
      <h2>{mayAssign ? w.assign : w.take}</h2>
      <Form button={mayAssign ? w.assign : w.take} act={act} class="narrow" isDisabled={!people.value}>
        {(fault) => (
          <>
            <Choice label={w.section} value={section} set={setSection} options={free} fault={fault('/section')} />
            {mayAssign && (
              <Choice
                label={w.assignee}
                value={chosen}
                set={setAssignee}
                options={(people.value ?? []).map(({ actor }) => [actor, nameOf(actor)])}
                fault={fault('/assignee')}
              />
            )}
            <TextField label={w.dueOptional} type="date" value={due} set={setDue} fault={fault('/due')} />
          </>
        )}
      </Form>
    </>
  )
}
