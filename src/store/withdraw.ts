import { type Actor, appendEvent } from './audit.ts'
import { NothingToPublish, ReleaseInUse } from './failures.ts'
import { timeOfChange } from './head.ts'
import { requireRecord } from './records.ts'
import type { ReleaseRecord } from './release.ts'
import type { ReleaseChange } from './release-change.ts'

export async function withdrawIn(
  { transaction, head, now }: ReleaseChange,
  { id, replacement }: { id: string; replacement: string },
  actor: Actor,
  reason: string,
): Promise<ReleaseRecord> {
  const record = await requireRecord(transaction, id)
  const other = await requireRecord(transaction, replacement)
  if (head.release === id) throw new ReleaseInUse(id, 'it is the current release; publish or roll back first')
  if (other.withdrawn || replacement === id) throw new ReleaseInUse(replacement, 'it cannot replace anything')
  if (record.withdrawn) throw new NothingToPublish(id)
  const at = await timeOfChange(transaction, head, now)
  const withdrawn = { at, reason, replacement }
  await transaction
    .updateTable('releases')
    .set({ withdrawn: JSON.stringify(withdrawn) })
    .where('id', '=', id)
    .execute()
  // The list of releases is older than this.
  await transaction.updateTable('head').set({ rolled_back_at: at }).execute()
  await appendEvent(transaction, head, {
    at,
    actor,
    action: 'withdraw',
    from: id,
    to: replacement,
    detail: { reason },
  })
  return { ...record, withdrawn }
}
