/** A person's messages as an Atom feed (RFC 4287), at an address that is the person's secret. */
import type { FastifyInstance } from 'fastify'
import type { ProblemLanguage } from '../errors.ts'
import { escapeHtml } from '../handbook/rich-text.ts'
import { atom } from '../responses/feed.ts'
import type { MessageBox } from './message-box.ts'
import type { Message } from './messages.ts'

/** Entries in the feed. */
const feedLength = 50

const titles = { sv: 'Innovationshandboken: meddelanden', en: 'The innovation handbook: messages' }

interface Feed {
  self: string
  publicUrl: string
  operator: string
  language: ProblemLanguage
  since: string
}

function feedXml(messages: readonly Message[], { self, publicUrl, operator, language, since }: Feed): string {
  // The id of a feed never changes, and must not give its secret away.
  const id = (of: string) => `${publicUrl}/desk#${of}`
  const entries = messages.slice(0, feedLength).map(
    ({ id: number, at, title, place }) => `<entry>
<id>${id(`/messages/${number}`)}</id>
<title>${escapeHtml(title[language])}</title>
<updated>${at}</updated>
<link rel="alternate" type="text/html" href="${escapeHtml(`${publicUrl}/desk#/${place}`)}"/>
</entry>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${id('/messages')}</id>
<title>${titles[language]}</title>
<updated>${messages[0]?.at ?? since}</updated>
<author><name>${escapeHtml(operator)}</name></author>
<link rel="self" type="${atom}" href="${self}"/>
<link rel="alternate" type="text/html" href="${publicUrl}/desk#/messages"/>
${entries.join('\n')}
</feed>
`
}

export function feedRoute(app: FastifyInstance, box: MessageBox, operator: string): void {
  app.get<{ Params: { secret: string } }>(
    '/message-feeds/:secret',
    { schema: { hide: true } },
    async (request, reply) => {
      const found = await box.ofFeed(request.params.secret)
      if (!found) return reply.callNotFound()
      const { publicUrl } = box
      const { language, since, messages } = found
      const self = box.feedUrl(request.params.secret)
      return reply
        .headers({
          'Content-Type': `${atom}; charset=utf-8`,
          'Content-Language': language,
          'Cache-Control': 'private, no-store',
          'X-Robots-Tag': 'noindex',
        })
        .send(feedXml(messages, { self, publicUrl, operator, language, since }))
    },
  )
}
