export interface Finding {
  check: string
  status: 'ok' | 'warning' | 'fault'
  says: string
  /** What to do; empty if nothing is wrong. */
  mend: string
}

export type Look = () => Promise<Omit<Finding, 'check'>>

export const ok = (says: string) => ({ status: 'ok' as const, says, mend: '' })
export const warning = (says: string, mend: string) => ({ status: 'warning' as const, says, mend })
export const fault = (says: string, mend: string) => ({ status: 'fault' as const, says, mend })
