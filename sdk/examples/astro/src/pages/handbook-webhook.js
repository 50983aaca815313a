// Starts a build when the service serves a new release. Needs an adapter of Astro.
import { createHandbook } from '@innovation-handbook/sdk'
import { notificationHandler } from '@innovation-handbook/sdk/notifications'

export const prerender = false

const handle = notificationHandler({
  secret: process.env.HANDBOOK_WEBHOOK_SECRET,
  handbook: createHandbook({ baseUrl: process.env.HANDBOOK_URL }),
  // The build hook of your host. If it fails, the service sends the message again.
  onRelease: async () => {
    const response = await fetch(process.env.BUILD_HOOK, { method: 'POST' })
    if (!response.ok) throw new Error(`The build did not start: ${response.status}`)
  },
})
export const POST = ({ request }) => handle(request)
