import type {} from '@fastify/swagger'
import { type FastifyBaseLogger, type FastifyError, type FastifyInstance, fastify, LogController } from 'fastify'
import { pino } from 'pino'
import type { Config } from './config.ts'
import { deskRoutes } from './desk/routes.ts'
import { discoveryRoutes } from './discovery/routes.ts'
import { feedbackDeskRoutes } from './feedback/desk-routes.ts'
import type { FeedbackStore } from './feedback/feedback-store.ts'
import { feedbackRoutes } from './feedback/routes.ts'
import { tags } from './handbook/cache-tags.ts'
import { announceDeprecations } from './http/deprecation.ts'
import { cacheTagHeaders, constantHeaders, privateHeaders } from './http/headers.ts'
import { type Health, healthRoutes } from './http/health.ts'
import { Methods } from './http/methods.ts'
import { originForm } from './http/origin-form.ts'
import { parserErrors, problemPlugin, sendProblem } from './http/problems.ts'
import { RateLimit } from './http/rate-limit.ts'
import { requestChecks } from './http/request-checks.ts'
import { logEveryResponse } from './http/request-log.ts'
import { ResponseCounts } from './http/response-counts.ts'
import { validatorCompiler } from './http/validation.ts'
import type { MessageBox } from './mail/message-box.ts'
import { messageRoutes, publicMessageRoutes } from './mail/routes.ts'
import { mcpRoutes } from './mcp/routes.ts'
import { IdentityProvider } from './publishing/people/identity-provider.ts'
import type { Person } from './publishing/people/person.ts'
import type { Publishing } from './publishing/publishing.ts'
import { maintaining } from './publishing/routes.ts'
import { notFound } from './responses/not-found.ts'
import { noDrafts } from './responses/preview.ts'
import { Responder } from './responses/responder.ts'
import { root } from './responses/root.ts'
import { readRoutes } from './responses/routes.ts'
import { SearchIndexes } from './responses/search-index.ts'
import { ServedHead } from './responses/served-head.ts'
import { itemMarkdown } from './site/item-markdown.ts'
import { missingPage } from './site/missing-page.ts'
import { planPage } from './site/plan-html.ts'
import { siteRoutes } from './site/routes.ts'
import type { SharedScripts } from './site/shared-scripts.ts'
import { statusRoute } from './site/status.ts'
import { isOutOfReach } from './store/failures.ts'
import type { Release } from './store/release.ts'
import type { ReleaseSource } from './store/source.ts'

export interface App {
  server: FastifyInstance
  head: ServedHead
  /** What the service says of itself; kept up to date by the process that serves. */
  health: Health
  /** How often it answered what. */
  counts: ResponseCounts
}

/** What the service serves, besides its configuration. */
export interface Served {
  release: Release
  /** When the head last moved back, if it did. */
  rolledBackAt?: string | null
  /** Where other releases come from. */
  source: ReleaseSource
  /** What other versions on the same store hand out. */
  scripts?: SharedScripts | undefined
  /** What maintainers may do; absent where there is no store to change. */
  publishing?: Publishing | undefined
  /** The person of every request, without a token: a command that uses the local store. */
  person?: Person
  /** What readers send back; absent where there is no store. */
  feedback?: FeedbackStore | undefined
  /** Messages to people; absent where there is no store. */
  messages?: MessageBox | undefined
}

/**
 * All options, and the ordered list of what is registered: the table of contents of the service. `described` also
 * derives the OpenAPI document, which a running service reads from `schemas/openapi.json`.
 */
export async function buildApp(
  config: Config,
  { release, rolledBackAt, source, publishing, person, scripts, feedback, messages }: Served,
  { described = false } = {},
): Promise<App> {
  const { publicUrl } = config
  const constant = constantHeaders(config)
  const counts = new ResponseCounts()
  const head = new ServedHead(
    release,
    { publicUrl, constant, counts, source, feedback: feedback && config.feedback },
    rolledBackAt,
  )
  const health: Health = {
    databaseLostSince: null,
    updateFailingSince: null,
    writesFailingSince: null,
    stopping: false,
  }
  const problems = {
    publicUrl,
    constant,
    isOutOfReach,
    missingPage: (url: string) => missingPage(url, head.release, publicUrl),
  }
  const log = pino({ level: config.logLevel }) as FastifyBaseLogger
  const server: FastifyInstance = fastify({
    // A client that sends or reads slowly is cut off before many of them hold the service.
    http: { requireHostHeader: false, headersTimeout: 10_000, connectionsCheckingInterval: 2000 },
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 72_000,
    // A logger for each request, and Fastify's look at the end of each, would cost as much as a read. A line for every
    // response is written by `logEveryResponse`, when asked for; failures are logged where they happen.
    childLoggerFactory: () => log,
    logController: new LogController({ disableRequestLogging: true }),
    // Our own compilers, or Fastify would load two that nothing uses: responses are bytes or written out already.
    schemaController: {
      compilersFactory: {
        // Typed for Ajv alone.
        buildValidator: () => validatorCompiler as never,
        buildSerializer: () => () => JSON.stringify,
      },
    },
    rewriteUrl: originForm,
    bodyLimit: 1024,
    // What still arrives while the service stops is answered as ever.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: false, caseSensitive: true },
    frameworkErrors: (error: FastifyError, request, reply) => sendProblem(error, request, reply, problems),
    clientErrorHandler: parserErrors(problems),
  })
  server.log = log
  // Node alone would refuse a request that expects something unknown; RFC 9110, 10.1.1 lets the expectation be ignored.
  server.server.on('checkExpectation', (request, response) => server.server.emit('request', request, response))
  problemPlugin(server, problems)
  const rateLimit = new RateLimit(config)
  requestChecks(server, rateLimit)
  // Responses that are no ready bytes: those are hijacked, and carry the same headers already.
  server.addHook('onSend', (request, reply, _payload, done) => {
    counts.other(request.routeOptions.url, reply.statusCode)
    for (const [name, value] of constant) if (!reply.hasHeader(name)) reply.header(name, value)
    const isShared = String(reply.getHeader('Cache-Control')).startsWith('public')
    // A redirect depends on which languages and items there are, all else on the version of the service.
    const tagged = reply.statusCode < 300 ? [tags.service] : [tags.languages, tags.edition]
    if (isShared) for (const [name, value] of cacheTagHeaders(tagged)) reply.header(name, value)
    done()
  })

  if (described) await (await import('./discovery/openapi.ts')).describe(server)
  if (/^(debug|trace)$/.test(config.logLevel)) logEveryResponse(server)
  announceDeprecations(server, publicUrl)
  const methods = new Methods(server)
  const { quota } = rateLimit
  const provider = config.oidc && new IdentityProvider(config.oidc)
  const maintainers =
    publishing &&
    maintaining(publishing, config, provider, person, (app, at) => {
      feedbackDeskRoutes(app, feedback, at)
      if (messages) messageRoutes(app, messages, at)
    })
  const ofOneClient = privateHeaders(constant, publicUrl)
  const responder = new Responder(head, {
    open: maintainers?.preview ?? noDrafts,
    constant: ofOneClient,
    quota,
    counts,
  })
  const indexes = new SearchIndexes()
  const { name: operator } = config.operator
  await server.register(readRoutes, { prefix: root, head, responder, operator, indexes, planPage, itemMarkdown })
  await server.register(siteRoutes, { head, responder, config, indexes, scripts })
  if (maintainers) await server.register(maintainers.routes, { prefix: root, quota })
  if (publishing) await server.register(deskRoutes, { config, publishing, provider })
  await server.register(feedbackRoutes, { head, config, feedback })
  if (messages) await server.register(publicMessageRoutes, { messages, operator })
  await server.register(mcpRoutes, { head, indexes, quota, constant: ofOneClient })
  await server.register(discoveryRoutes, { head, responder, config })
  healthRoutes(server, health, () => head.release)
  statusRoute(server, { failures: health, current: () => head.release, publicUrl })
  await server.register(notFound, { head, methods })
  return { server, head, health, counts }
}
