/** How readers send feedback, from any page: the only public endpoint that stores something. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { NewFeedback, ReceivedFeedback } from '../../schemas/feedback.ts'
import { matchLocale } from '../../schemas/locale-match.ts'
import { single } from '../../schemas/parts.ts'
import { LocaleParams, NoQuery } from '../../schemas/requests.ts'
import type { Config } from '../config.ts'
import { didYouMean, join, localeNotFound, notAcceptable } from '../errors.ts'
import { kinds } from '../handbook/kinds/index.ts'
import { nearest } from '../handbook/nearest.ts'
import { outlineOf } from '../handbook/outline.ts'
import { clientOf } from '../http/client-address.ts'
import { FixedWindow } from '../http/rate-limit.ts'
import { readJson } from '../publishing/json-body.ts'
import { addressAt, json } from '../publishing/json-responses.ts'
import { link } from '../responses/link.ts'
import { acceptsJson } from '../responses/negotiate.ts'
import type { ServedHead } from '../responses/served-head.ts'
import type { Release } from '../store/release.ts'
import { ClientQuota } from './client-quota.ts'
import { feedbackOff, tooManyOfClient, unknownIn } from './feedback-problems.ts'
import type { FeedbackRow } from './feedback-row.ts'
import type { FeedbackStore } from './feedback-store.ts'

/** The share of the requests of a client, in a minute, that may send feedback: one in so many. */
const requestsForFeedback = 600

/** What one client may send in a day at most, whatever the rate limit: half of what the service takes from all. */
const mostOfClient = 500

/** Bytes of a message: four thousand characters of any language, and the other fields. */
export const largestFeedback = 32 * 1024

export interface FeedbackOptions {
  head: ServedHead
  config: Config
  /** Absent where there is no store. */
  feedback: FeedbackStore | undefined
}

export type Receive = (request: FastifyRequest, locale: string, given: NewFeedback) => Promise<FeedbackRow>

/** Takes feedback in, from the endpoint and from the form: one limit for both. */
export function receiver({ head, config, feedback }: FeedbackOptions): Receive {
  const now = () => (feedback?.clock.now() ?? new Date()).getTime()
  const window = new FixedWindow(now)
  const most = Math.max(10, Math.round(config.rateLimitMax / requestsForFeedback))
  const quota = new ClientQuota(Math.min(mostOfClient, 10 * most), now)
  return async ({ raw }, locale, given) => {
    if (!feedback) throw feedbackOff()
    void feedback.terms
    const tags = Object.keys(head.release.locales)
    const published = matchLocale(locale, tags)
    if (published === undefined) throw localeNotFound(locale, nearest(locale, tags), tags)
    const release = await releaseOf(given, head)
    const ids = kinds.flatMap(({ plural }) => outlineOf(release.edition)[plural].map(({ id }) => id))
    if (!ids.includes(given.item))
      throw unknownIn(
        '/item',
        join({ sv: 'Ingen post har det id:t.', en: 'No item has that id.' }, didYouMean(nearest(given.item, ids))),
      )
    const client = clientOf(raw, config.trustProxy)
    const isLimited = config.rateLimitMax > 0
    if (isLimited && window.count(client) > most) throw tooManyOfClient(window.secondsLeft, most)
    if (isLimited) quota.assertLeft(client)
    const row = await feedback.receive(given, { locale: published, release: release.id })
    if (isLimited) quota.count(client)
    return row
  }
}

async function releaseOf({ release: id }: NewFeedback, { release, cache }: ServedHead): Promise<Release> {
  if (id === undefined || id === release.id) return release
  const found = await cache.releases.get(id)
  if (!found) throw unknownIn('/release', { sv: 'Utgåvan finns inte.', en: 'There is no such release.' })
  return found
}

/** Pages of other sites may send JSON. No cookie is read, so none has to be allowed. */
const preflight = {
  Allow: 'POST, OPTIONS',
  'Access-Control-Allow-Methods': 'POST, OPTIONS',
  'Access-Control-Allow-Headers': 'Accept, Accept-Language, Content-Type, traceparent, tracestate',
  'Access-Control-Max-Age': '86400',
  'Cache-Control': 'public, max-age=86400',
}

export function sendRoute(instance: FastifyInstance, options: FeedbackOptions, receive: Receive): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>()
  app.removeContentTypeParser('text/plain')
  readJson(app)
  const url = '/:locale/feedback'
  app.options(url, { schema: { hide: true }, config: { isRefusal: true } }, (_request, reply) =>
    reply.code(204).headers(preflight).send(),
  )
  app.route({
    method: 'POST',
    url,
    bodyLimit: largestFeedback,
    schema: {
      operationId: 'sendFeedback',
      summary: 'Sends feedback about an item',
      description:
        'A thought about an item, or an example from the sender’s own work. Nobody needs an account, and no cookie is read. The service stores the fields of the body, the language, the release and the time, and deletes them when their time is over. Responds with FEEDBACK_OFF unless the operator takes feedback.',
      tags: ['feedback'],
      params: LocaleParams,
      querystring: NoQuery,
      body: NewFeedback,
      response: { 201: json('What the service has stored.', single(ReceivedFeedback, false)) },
    },
    onRequest: (request, _reply, done) => {
      if (!options.feedback || !options.config.feedback) return done(feedbackOff())
      done(acceptsJson(request.headers.accept) ? undefined : notAcceptable(['application/json']))
    },
    handler: async (request, reply) => {
      const { locale } = request.params
      const row = await receive(request, locale, request.body)
      reply.code(201).header('Cache-Control', 'no-store')
      const self = link('self', addressAt(options.head.publicUrl)(`/${row.locale}/feedback`))
      return { id: row.id, receivedAt: row.received_at, keptUntil: row.keep_until, _links: { self } }
    },
  })
}
