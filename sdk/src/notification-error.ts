import { HandbookError } from './errors.ts'

/** The message is not from the service, or it is too old. Respond with 400. */
export class NotificationError extends HandbookError {
  override name = 'NotificationError'
}
export const refuse = (code: string, message: string) => new NotificationError(message, { code })
