import { type Actor, appendEvent } from './audit.ts'
import { NothingToPublish, ReleaseInUse } from './failures.ts'
import { timeOfChange } from './head.ts'
import { requireRecord } from './records.ts'
import type { ReleaseRecord } from './release.ts'
import type { ReleaseChange } from './release-change.ts'

export async function rollBackIn(
  { transaction, head, now }: ReleaseChange,
  id: string,
  actor: Actor,
  reason: string,
): Promise<ReleaseRecord> {
  const record = await requireRecord(transaction, id)
  if (head.release === id) throw new NothingToPublish(id)
  if (record.withdrawn) throw new ReleaseInUse(id, 'it is withdrawn')
  const at = await timeOfChange(transaction, head, now)
  await transaction.updateTable('head').set({ release: id, rolled_back_at: at }).execute()
  await appendEvent(transaction, head, {
    at,
    actor,
    action: 'rollback',
    from: head.release,
    to: id,
    detail: { reason },
  })
  return record
}
