/** What a process that was killed had acknowledged, and what its store must still hold of it. */
import { sql } from 'kysely'
import type { DraftProposal } from '../../src/publishing/drafts/draft.ts'
import type { AuditEvent, ReleaseStore } from '../../src/store/store.ts'

export interface Acknowledged {
  /** Digests by release. */
  releases: Map<string, string>
  /** Revisions and titles by draft. */
  imports: Map<string, { revision: number; title: string }>
  /** Whether a change had begun and was not acknowledged. */
  isDuring: boolean
}

/** Reads what the process said; the last line may be cut. */
export function acknowledgedIn(said: string): Acknowledged {
  const lines = said.split('\n').slice(0, -1)
  const acknowledged: Acknowledged = {
    releases: new Map(),
    imports: new Map(),
    isDuring: lines.at(-1) === 'begins',
  }
  for (const [what, id = '', about = '', ...title] of lines.map((line) => line.split(' ')))
    if (what === 'published') acknowledged.releases.set(id, about)
    else if (what === 'imported') acknowledged.imports.set(id, { revision: Number(about), title: title.join(' ') })
  return acknowledged
}

interface Row {
  id: string
  status: string
  revision: number
  release: string | null
  proposal: string
}

/** Drafts, their revisions and the audit trail must agree, and what was imported must be there. */
export async function draftFaults(
  store: ReleaseStore,
  imports: Acknowledged['imports'],
  events: readonly AuditEvent[],
): Promise<string[]> {
  const faults: string[] = []
  const { rows } = await sql<Row>`select id, status, revision, release, proposal from drafts`.execute(
    store.connection().db,
  )
  for (const { id, status, revision, release, proposal } of rows) {
    const own = events.filter(({ detail }) => detail.draft === id)
    if (own.length !== revision) faults.push(`draft ${id} has revision ${revision} and ${own.length} events`)
    const published = own.find(({ action }) => action === 'publish')?.to ?? null
    if (published !== release || (status === 'published') !== (release !== null))
      faults.push(`draft ${id} is ${status} in ${release}, its event names ${published}`)
    const imported = imports.get(id)
    const { texts } = JSON.parse(proposal) as DraftProposal
    if (imported && (imported.revision > revision || texts['p1.title']?.text !== imported.title))
      faults.push(`draft ${id} lost what was imported`)
  }
  const ids = new Set(rows.map(({ id }) => id))
  for (const id of imports.keys()) if (!ids.has(id)) faults.push(`draft ${id} was acknowledged and is gone`)
  return faults
}
