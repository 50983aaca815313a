import { useState } from 'preact/hooks'
import { isAdministrator, may } from '../../../schemas/roles.ts'
import { all, ask, type Change, type Draft, type Locale } from './api.ts'
import { AskForApproval } from './ask-for-approval.tsx'
import type { StepProps } from './draft-desk.ts'
import { TextField } from './form.tsx'
import { useAction, useLoaded } from './hooks.ts'
import { OpenQuestions } from './open-questions.tsx'
import { faultAt, ProblemBox } from './parts.tsx'
import type { Publication } from './publication.ts'
import type { ReviewProps } from './review-table.tsx'
import { isolated, moment, nameOf, words } from './words.ts'

/** A second person's yes; an administrator may do without, and it is told. */
interface ApproveProps extends StepProps, ReviewProps {
  publication: Publication
}

/** A second person’s yes; an administrator may do without, and it is told. */
export function Approve({ desk, session, read, comments, publication }: ApproveProps) {
  const w = words().publish
  const { draft } = desk
  const [overrule, setOverrule] = useState(false)
  const { busy, problem, run } = useAction()
  const mayPublish = may(session, 'publish', draft.locale) && publication.since.value === null
  const isOwn = draft.writers.includes(session.actor)
  const mayApprove = may(session, 'approve', draft.locale) && (!isOwn || isAdministrator(session))
  const [reason, setReason] = useState('')
  const published = useLoaded(() => all<Locale>('/locales'), draft.base)
  const before = published.value?.find(({ tag }) => tag === draft.locale)
  const becomesOfficial = draft.settings.status === 'official' && before?.status !== 'official'
  const isReturned = desk.texts.some(({ returned }) => returned)
  const approve = async () => {
    const approved = await ask<Draft>('POST', `${desk.path}/approvals`, {
      body: { ...(overrule && { overrule }), ...(reason.trim() && { reason: reason.trim() }) },
      revision: draft.revision,
    })
    // Should the draft change again, the next look shows only what is new.
    read.mark(await all<Change>(`${desk.path}/changes`), true)
    await desk.take(approved)
  }
  const approveAndPublish = async () => {
    await approve()
    await publication.run(publication.publish)
  }
  const isDisabled = busy || !published.value || isReturned || (isOwn && !overrule)
  return (
    <section>
      <h2 id="approve" tabIndex={-1}>
        {w.approve}
      </h2>
      <p>{w.writers(draft.writers.map(nameOf).join(', '))}</p>
      {draft.approval ? (
        <p>
          <strong>{w.approved(nameOf(draft.approval.by), moment(draft.approval.at))}</strong>
          {draft.approval.overruled && ` ${w.overruled}`}
          {draft.approval.reason && ` ${w.because(isolated(draft.approval.reason))}`}
        </p>
      ) : (
        <>
          <p>{w.approveText}</p>
          <OpenQuestions desk={desk} comments={comments} />
          {may(session, 'write', draft.locale) && <AskForApproval path={desk.path} />}
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
          {becomesOfficial && <p>{w.official}</p>}
          {mayApprove && becomesOfficial && (
            <TextField
              label={w.reason}
              hint={w.reasonHint}
              fault={faultAt(problem, '/reason')}
              maxLength={500}
              value={reason}
              set={setReason}
            />
          )}
          {mayApprove && (
            <p class="row">
              {mayPublish && (
                <button type="button" disabled={isDisabled} onClick={() => run(approveAndPublish)}>
                  {w.approveAndPublish}
                </button>
              )}
              <button
                type="button"
                class={mayPublish ? 'plain' : undefined}
                disabled={isDisabled}
                onClick={() => run(approve)}
              >
                {w.approve}
              </button>
            </p>
          )}
        </>
      )}
      {!faultAt(problem, '/reason') && <ProblemBox problem={problem} />}
    </section>
  )
}
