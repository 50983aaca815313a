/** A draft as the database keeps it. */
import type { Approval, Draft, DraftProposal } from './draft.ts'

interface DraftsTable {
  id: string
  locale: string
  /** The release that the draft is written on. */
  base: string
  status: Draft['status']
  /** Rises with every change. An approval is of one revision. */
  revision: number
  /** As JSON. */
  proposal: string
  /** As JSON. */
  writers: string
  /** As JSON. */
  approval: string | null
  /** The release that the draft became part of. */
  release: string | null
  created_at: string
  created_by: string
  updated_at: string
}

export interface DraftTables {
  drafts: DraftsTable
}

export const toDraft = (row: DraftsTable): Draft => ({
  id: row.id,
  locale: row.locale,
  base: row.base,
  status: row.status,
  revision: row.revision,
  proposal: JSON.parse(row.proposal) as DraftProposal,
  writers: JSON.parse(row.writers) as string[],
  approval: row.approval === null ? null : (JSON.parse(row.approval) as Approval),
  release: row.release,
  createdAt: row.created_at,
  createdBy: row.created_by,
  updatedAt: row.updated_at,
})

export const toRow = (draft: Draft): DraftsTable => ({
  id: draft.id,
  locale: draft.locale,
  base: draft.base,
  status: draft.status,
  revision: draft.revision,
  proposal: JSON.stringify(draft.proposal),
  writers: JSON.stringify(draft.writers),
  approval: draft.approval && JSON.stringify(draft.approval),
  release: draft.release,
  created_at: draft.createdAt,
  created_by: draft.createdBy,
  updated_at: draft.updatedAt,
})
