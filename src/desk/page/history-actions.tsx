import { useState } from 'preact/hooks'
import { all, ask, type Release, until, untilCurrent } from './api.ts'
import { Choice } from './form.tsx'
import { ReasonForm } from './reason-form.tsx'
import { words } from './words.ts'

interface RollbackProps {
  id: string
  onDone: (message: () => string) => void
}

export function Rollback({ id, onDone }: RollbackProps) {
  const w = words().history
  const act = async (reason: string) => {
    await ask('POST', '/heads', { body: { release: id, reason } })
    await untilCurrent(id)
    onDone(() => words().history.done(id))
  }
  return (
    <details>
      <summary aria-label={`${w.rollback}: ${id}`}>{w.rollback}</summary>
      <ReasonForm button={w.rollbackTo(id)} act={act} />
    </details>
  )
}

interface WithdrawProps extends RollbackProps {
  current: string
  /** The releases that may be used in its place. */
  others: readonly string[]
}

export function Withdraw({ id, current, others, onDone }: WithdrawProps) {
  const w = words().history
  const [replacement, setReplacement] = useState(current)
  const act = async (reason: string) => {
    await ask('POST', `/releases/${id}/withdrawals`, { body: { replacement, reason } })
    await until(async () => (await all<Release>('/releases')).some((one) => one.id === id && one.withdrawn !== null))
    onDone(() => words().history.isWithdrawn(id))
  }
  return (
    <details>
      <summary aria-label={`${w.withdraw}: ${id}`}>{w.withdraw}</summary>
      <p>{w.withdrawText}</p>
      <ReasonForm button={w.withdrawOf(id)} act={act}>
        <Choice
          label={w.replacement}
          value={replacement}
          set={setReplacement}
          options={others.map((one) => [one, one])}
        />
      </ReasonForm>
    </details>
  )
}
