// Discards the responses when the service serves a new release.
import { notificationHandler } from '@innovation-handbook/sdk/notifications'
import { revalidateTag } from 'next/cache'
import { service } from '../../lib/handbook.js'

export const POST = notificationHandler({
  secret: process.env.HANDBOOK_WEBHOOK_SECRET,
  handbook: service,
  // At once: `max`, the usual profile, would show the old text once more. Next 15 takes the tag alone.
  onRelease: () => revalidateTag('handbook', { expire: 0 }),
})
