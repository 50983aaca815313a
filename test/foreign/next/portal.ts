/** A portal in Next: two static pages, and the webhook that has them made again. Next alone keeps what was read. */
export const portal: Record<string, string> = {
  'lib/handbook.js': `
import { createHandbook } from '@innovation-handbook/sdk'

const nothing = { get: () => undefined, set: () => {} }
const tagged = (address, init) => fetch(address, { ...init, cache: 'force-cache', next: { tags: ['handbook'] } })
export const handbook = createHandbook({ baseUrl: process.env.HANDBOOK_URL, store: nothing, fetch: tagged })
`,
  'app/layout.js': `
export default function Layout({ children }) {
  return <html lang="sv"><body>{children}</body></html>
}
`,
  'app/page.js': `
import { handbook } from '../lib/handbook.js'

export default async function Page() {
  const { items } = await handbook.principles.list()
  return <ul>{items.map(({ id, title }) => <li key={id}>{title}</li>)}</ul>
}
`,
  'app/questions/[id]/page.js': `
import { toHtml } from '@innovation-handbook/sdk/text'
import { handbook } from '../../../lib/handbook.js'

export const generateStaticParams = () => [{ id: 'p1-q6' }]
export default async function Page({ params }) {
  const { id } = await params
  const question = await handbook.questions.get(id)
  return <main dangerouslySetInnerHTML={{ __html: toHtml(question, '/guide/title', 'h1') }} />
}
`,
  'app/webhook/route.js': `
import { revalidateTag } from 'next/cache'
import { createHandbook } from '@innovation-handbook/sdk'
import { notificationHandler } from '@innovation-handbook/sdk/notifications'

// A client of its own: the handler asks the service itself which release it serves.
const handbook = createHandbook({ baseUrl: process.env.HANDBOOK_URL })
const onRelease = () => revalidateTag('handbook', { expire: 0 })
export const POST = notificationHandler({ secret: process.env.HANDBOOK_SECRET, handbook, onRelease })
`,
}
