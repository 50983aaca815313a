import { useState } from 'preact/hooks'
import { isAdministrator, may } from '../../../schemas/roles.ts'
import { ask, type Draft, type Session } from './api.ts'
import type { DraftDesk } from './draft-desk.ts'
import { useAction } from './hooks.ts'
import { ProblemBox } from './parts.tsx'
import { moment, nameOf, words } from './words.ts'

/** A second person's yes; an administrator may do without, and it is told. */
export function Approve({ desk, session }: { desk: DraftDesk; session: Session }) {
  const w = words().publish
  const { draft } = desk
  const [overrule, setOverrule] = useState(false)
  const { busy, problem, run } = useAction()
  const isOwn = draft.writers.includes(session.actor)
  const mayApprove = may(session, 'approve', draft.locale) && (!isOwn || isAdministrator(session))
  const approve = async () =>
    desk.take(
      await ask<Draft>('POST', `${desk.path}/approvals`, {
        body: overrule ? { overrule } : {},
        revision: draft.revision,
      }),
    )
  return (
    <section>
      <h2>{w.approve}</h2>
      <p>{w.writers(draft.writers.map(nameOf).join(', '))}</p>
      {draft.approval ? (
        <p>
          <strong>{w.approved(nameOf(draft.approval.by), moment(draft.approval.at))}</strong>
          {draft.approval.overruled && ` ${w.overruled}`}
        </p>
      ) : (
        <>
          <p>{w.approveText}</p>
          {isOwn && <p>{w.own}</p>}
          {!may(session, 'approve', draft.locale) && !isOwn && <p>{w.mayNot}</p>}
          {isOwn && mayApprove && (
            <label class="check">
              <input
                type="checkbox"
                checked={overrule}
                onChange={(event) => setOverrule(event.currentTarget.checked)}
              />
              {w.overrule}
            </label>
          )}
          {mayApprove && (
            <button type="button" disabled={busy || (isOwn && !overrule)} onClick={() => run(approve)}>
              {w.approve}
            </button>
          )}
        </>
      )}
      <ProblemBox problem={problem} />
    </section>
  )
}
