import { HandbookError } from './errors.ts'

/** What was received is not what the lock says: `LOCK_MISMATCH`. */
export class LockError extends HandbookError {
  override name = 'LockError'
}

export const mismatch = (message: string): LockError => new LockError(message, { code: 'LOCK_MISMATCH' })
