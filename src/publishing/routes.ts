import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'
import { notAcceptable } from '../errors.ts'
import { constantHeaders, privateHeaders } from '../http/headers.ts'
import type { Quota } from '../http/rate-limit.ts'
import { continueTrace } from '../http/trace.ts'
import { acceptsJson } from '../responses/negotiate.ts'
import type { Previews } from '../responses/preview.ts'
import { assignmentRoutes } from './assignments/assignment-routes.ts'
import { commentRoutes } from './comments/comment-routes.ts'
import { draftRoutes } from './drafts/draft-routes.ts'
import { draftTextRoutes } from './drafts/draft-text-routes.ts'
import { fileRoutes } from './drafts/file-routes.ts'
import { machineRoutes } from './drafts/machine-routes.ts'
import { reviewRoutes } from './drafts/review-routes.ts'
import { headRoutes } from './head-routes.ts'
import { readJson } from './json-body.ts'
import { type Address, addressAt } from './json-responses.ts'
import { languageRoutes } from './language-routes.ts'
import type { IdentityProvider } from './people/identity-provider.ts'
import { peopleRoutes } from './people/people-routes.ts'
import type { Person } from './people/person.ts'
import { oidcVerifier } from './people/provider-tokens.ts'
import { limitChanges, limitGuesses } from './people/request-limits.ts'
import { sessionRoutes } from './people/session-routes.ts'
import { type SignIn, signIn } from './people/sign-in.ts'
import { tokenRoutes } from './people/token-routes.ts'
import type { Publishing } from './publishing.ts'
import { termRoutes } from './term-routes.ts'
import { webhookRoutes } from './webhooks/webhook-routes.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The person who sent the request. Set only within the maintainers' scope. */
    person: Person
  }
}

/** Bytes of JSON that a maintainer may send. The whole handbook in one language fits several times. */
const largestBody = 1024 * 1024

interface Maintaining {
  routes: (app: FastifyInstance, options: { quota: Quota }) => Promise<void>
  preview: NonNullable<Previews['open']>
}

/**
 * The maintainers' routes, and the check that lets a reader preview a draft.
 * @param provider The organisation's identity provider, if there is one.
 * @param known The person who sends every request, if that is known without a token.
 * @param more Adds routes of other modules.
 */
export function maintaining(
  publishing: Publishing,
  config: Config,
  provider: IdentityProvider | undefined,
  known: Person | undefined,
  more: (app: FastifyInstance, at: Address) => void,
): Maintaining {
  const { publicUrl } = config
  const { accounts, tokens, sessions } = publishing
  const enter: SignIn = known
    ? async () => known
    : signIn({ accounts, tokens, sessions, publicUrl, verify: provider && oidcVerifier(provider) })
  const entering = limitGuesses(enter, config)
  const at = addressAt(publicUrl)
  return {
    preview: async (request, draft) => publishing.drafts.preview(await entering(request), draft),
    routes: async (app, { quota }) => {
      app.decorateRequest('person')
      app.removeContentTypeParser('text/plain')
      readJson(app)
      const withinChanges = limitChanges(config)
      // Before the body is read, so that an upload without a valid token is rejected unread.
      app.addHook('onRequest', async (request) => {
        withinChanges(request)
        request.person = await entering(request)
        const { negotiatesMedia } = request.routeOptions.config
        if (!negotiatesMedia && !acceptsJson(request.headers.accept)) throw notAcceptable(['application/json'])
      })
      keepPrivate(app, config, quota)
      app.addHook('onRoute', (route) => {
        route.bodyLimit ??= largestBody
        route.schema = { ...route.schema, security: [{ bearerToken: [] }, { session: [] }] }
      })
      logChanges(app)
      draftRoutes(app, publishing, at)
      draftTextRoutes(app, publishing, at)
      fileRoutes(app, publishing, at)
      machineRoutes(app, publishing, at)
      reviewRoutes(app, publishing, at)
      commentRoutes(app, publishing, at)
      assignmentRoutes(app, publishing, at)
      headRoutes(app, publishing, at)
      languageRoutes(app, publishing, at)
      termRoutes(app, publishing, at)
      tokenRoutes(app, publishing, at)
      peopleRoutes(app, publishing, at)
      webhookRoutes(app, publishing, at)
      sessionRoutes(app, publishing, at, publicUrl)
      more(app, at)
    },
  }
}

/** Keeps the responses to a person, errors included, out of caches and away from the pages of other sites. */
function keepPrivate(app: FastifyInstance, config: Config, quota: Quota): void {
  const own = privateHeaders(constantHeaders(config), config.publicUrl)
  app.addHook('onSend', async (request: FastifyRequest, reply) => {
    for (const [name, value] of [...own, ...quota(request)]) reply.header(name, value)
    reply.header('Cache-Control', 'private, no-store')
    reply.header('Vary', 'Authorization, Cookie')
    if (!reply.hasHeader('traceparent')) reply.header('traceparent', continueTrace(request.headers.traceparent))
  })
}

/** Logs every change without a name. The audit trail has the name. */
function logChanges(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD' || reply.statusCode >= 400) return
    const { url: route } = request.routeOptions
    const traceparent = reply.getHeader('traceparent')
    request.log.info({ route, method: request.method, status: reply.statusCode, traceparent }, 'a change')
  })
}
