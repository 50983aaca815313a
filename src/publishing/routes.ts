import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'
import { notAcceptable } from '../errors.ts'
import { clientOf } from '../http/client-address.ts'
import { constantHeaders, privateHeaders } from '../http/headers.ts'
import { FixedWindow, type Quota, rateLimited } from '../http/rate-limit.ts'
import { continueTrace } from '../http/trace.ts'
import { acceptsJson } from '../responses/negotiate.ts'
import type { Previews } from '../responses/preview.ts'
import { draftRoutes } from './drafts/draft-routes.ts'
import { draftTextRoutes } from './drafts/draft-text-routes.ts'
import { fileRoutes } from './drafts/file-routes.ts'
import { reviewRoutes } from './drafts/review-routes.ts'
import { headRoutes } from './head-routes.ts'
import { readJson } from './json-body.ts'
import { addressAt } from './json-responses.ts'
import { languageRoutes } from './language-routes.ts'
import type { Person } from './people/person.ts'
import { oidcVerifier } from './people/provider-tokens.ts'
import { sessionRoutes } from './people/session-routes.ts'
import { type SignIn, signIn } from './people/sign-in.ts'
import { tokenRoutes } from './people/token-routes.ts'
import type { Publishing } from './publishing.ts'
import { webhookRoutes } from './webhooks/webhook-routes.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; only within the maintainers' scope. */
    person: Person
  }
}

/** Bytes of JSON that a maintainer may send: the whole handbook in one language fits several times. */
const largestBody = 1024 * 1024

interface Maintaining {
  routes: (app: FastifyInstance, options: { quota: Quota }) => Promise<void>
  preview: NonNullable<Previews['open']>
}

/**
 * The maintainers' addresses, and how readers who may see a draft are told from others.
 * @param known Who asks, whatever they show.
 */
export function maintaining(publishing: Publishing, config: Config, known?: Person): Maintaining {
  const { publicUrl, oidc } = config
  const { tokens, sessions } = publishing
  const enter: SignIn = known
    ? async () => known
    : signIn({ tokens, sessions, publicUrl, verify: oidc && oidcVerifier(oidc) })
  const entering = refusingGuesses(enter, config)
  const at = addressAt(publicUrl)
  return {
    preview: async (request, draft) => publishing.drafts.preview(await entering(request), draft),
    routes: async (app, { quota }) => {
      app.decorateRequest('person')
      app.removeContentTypeParser('text/plain')
      readJson(app)
      const withinChanges = limitingChanges(config)
      // Before anything is read of the body: a stranger's upload is refused unread.
      app.addHook('onRequest', async (request) => {
        withinChanges(request)
        request.person = await entering(request)
        const { negotiatesMedia } = request.routeOptions.config
        if (!negotiatesMedia && !acceptsJson(request.headers.accept)) throw notAcceptable(['application/json'])
      })
      closeToOthers(app, config, quota)
      app.addHook('onRoute', (route) => {
        route.bodyLimit ??= largestBody
        route.schema = { ...route.schema, security: [{ bearerToken: [] }, { session: [] }] }
      })
      logChanges(app)
      draftRoutes(app, publishing, at)
      draftTextRoutes(app, publishing, at)
      fileRoutes(app, publishing, at)
      reviewRoutes(app, publishing, at)
      headRoutes(app, publishing, at)
      languageRoutes(app, publishing, at, config.contentDir)
      tokenRoutes(app, publishing, at)
      webhookRoutes(app, publishing, at)
      sessionRoutes(app, publishing, at, publicUrl)
    },
  }
}

/** Answers to a person, problems included, are theirs alone: kept by no cache, read by no other site's page. */
function closeToOthers(app: FastifyInstance, config: Config, quota: Quota): void {
  const own = privateHeaders(constantHeaders(config), config.publicUrl)
  app.addHook('onSend', async (request: FastifyRequest, reply) => {
    for (const [name, value] of [...own, ...quota(request)]) reply.header(name, value)
    reply.header('Cache-Control', 'private, no-store')
    reply.header('Vary', 'Authorization, Cookie')
    if (!reply.hasHeader('traceparent')) reply.header('traceparent', continueTrace(request.headers.traceparent))
  })
}

/** Of the requests that a client may send in a minute, one in so many may carry a token that is none. */
const requestsForGuess = 200

/** Who guesses tokens is soon refused unheard, and the database not asked. Sessions are not counted: they end by themselves. */
function refusingGuesses(
  enter: SignIn,
  { rateLimitMax, trustProxy }: Config,
): (request: FastifyRequest) => Promise<Person> {
  const guesses = new FixedWindow()
  const most = Math.max(10, rateLimitMax / requestsForGuess)
  return async (request) => {
    if (rateLimitMax === 0 || request.headers.authorization === undefined) return enter(request.headers)
    const client = clientOf(request.raw, trustProxy)
    if (guesses.of(client) >= most) throw rateLimited(guesses.secondsLeft)
    return enter(request.headers).catch((error: unknown) => {
      guesses.count(client)
      throw error
    })
  }
}

/** Of the requests that a client may send in a minute, one in so many may change something: each costs what many reads do. */
const requestsForChange = 10

function limitingChanges({ rateLimitMax, trustProxy }: Config): (request: FastifyRequest) => void {
  const changes = new FixedWindow()
  const most = Math.max(10, rateLimitMax / requestsForChange)
  return ({ method, raw }) => {
    if (rateLimitMax === 0 || method === 'GET' || method === 'HEAD') return
    if (changes.count(clientOf(raw, trustProxy)) > most) throw rateLimited(changes.secondsLeft)
  }
}

/** A line for every change, without a name: who it was is in the audit trail. */
function logChanges(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD' || reply.statusCode >= 400) return
    const { url: route } = request.routeOptions
    const traceparent = reply.getHeader('traceparent')
    request.log.info({ route, method: request.method, status: reply.statusCode, traceparent }, 'a change')
  })
}
