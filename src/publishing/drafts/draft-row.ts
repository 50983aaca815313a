/** A draft as the database keeps it. */
import type { Tables } from '../../store/database.ts'
import type { Approval, Draft, DraftProposal } from './draft.ts'

export const toDraft = (row: Tables['drafts']): Draft => ({
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

export const toRow = (draft: Draft): Tables['drafts'] => ({
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
