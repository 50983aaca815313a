import type {} from '@fastify/swagger'
import type { FastifyBaseLogger, FastifyError, FastifyInstance } from 'fastify'
import { Fastify, LogController, pino } from '#fastify'
import type { Config } from './config.ts'
import type { Catalogue } from './delivery/catalogue.ts'
import { root } from './delivery/root.ts'
import { readRoutes } from './delivery/routes.ts'
import { discoveryRoutes } from './discovery/routes.ts'
import { embedRoutes } from './embed/routes.ts'
import { type Front, type FrontOptions, openFront } from './front.ts'
import { logEveryAnswer } from './operations/answer-log.ts'
import type { Counts } from './operations/counts.ts'
import { guards } from './operations/guards.ts'
import { privateHeaders } from './operations/headers.ts'
import { type Health, healthRoutes } from './operations/health.ts'
import { Addresses, methods } from './operations/methods.ts'
import { notFound } from './operations/not-found.ts'
import { originForm } from './operations/origin-form.ts'
import { problemPlugin, sendProblem } from './operations/problems.ts'
import { validatorCompiler } from './operations/validation.ts'
import type { Person } from './publishing/person.ts'
import type { Publishing } from './publishing/publishing.ts'

export interface App {
  server: FastifyInstance
  catalogue: Catalogue
  /** What the service says of itself; for whoever serves to keep up to date. */
  health: Health
  /** How often it answered what. */
  counts: Counts
}

/** What stands before the app, or what it is made of. */
type Before = { front: Front } | FrontOptions

/** What the service is besides its configuration. */
interface Services {
  /** What maintainers may do; absent where there is no store to change. */
  publishing?: Publishing | undefined
  /** Who asks, where it is known before any token is shown: within a command of whoever owns the store. */
  person?: Person
}

/**
 * All options, and the ordered list of what is registered: the table of contents of the service. `described` also
 * derives the OpenAPI document, which a running service reads from `schemas/openapi.json`.
 */
export async function buildApp(
  config: Config,
  { publishing, person, ...before }: Services & Before,
  { described = false } = {},
): Promise<App> {
  const front = 'front' in before ? before.front : openFront(config, before)
  const { catalogue, source, counts, gate, constant } = front
  const problems = { publicUrl: config.publicUrl, constant }
  const server: FastifyInstance = Fastify({
    serverFactory: () => front.server,
    loggerInstance: pino({ level: config.logLevel }) as FastifyBaseLogger,
    // A line for every answer is written by `logEveryAnswer`, when asked for; failures are logged where they happen.
    logController: new LogController({ disableRequestLogging: true }),
    // Our own compilers, or Fastify would load two that nothing uses: answers are bytes or written out already.
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
    // The front answers what is no request.
    clientErrorHandler: () => undefined,
  })
  server.addHook('onReady', async () => front.handTo(server.routing))
  problemPlugin(server, problems)
  guards(server, gate)
  // Answers that are not ready bytes: `sendRepresentation` hijacks the reply and carries the same headers itself.
  server.decorateRequest('beganAt', 0)
  server.addHook('onRequest', (request, _reply, done) => {
    request.beganAt = performance.now()
    done()
  })
  server.addHook('onSend', (request, reply, _payload, done) => {
    counts.other(request.routeOptions.url, reply.statusCode)
    for (const [name, value] of constant) reply.header(name, value)
    done()
  })

  if (described) await (await import('./discovery/openapi.ts')).describe(server)

  const addresses = new Addresses(server)
  counts.routeOf = (path) => addresses.find(path)?.url
  if (/^(debug|trace)$/.test(config.logLevel)) logEveryAnswer(server)
  const maintaining = publishing && (await import('./publishing/routes.ts')).maintaining(publishing, config, person)
  const previews = {
    open: maintaining?.preview,
    constant: privateHeaders(constant, config.publicUrl),
    quota: gate.quota,
    counts,
  }
  await server.register(readRoutes, {
    prefix: root,
    catalogue,
    releases: source,
    operator: config.operator.name,
    previews,
  })
  await server.register(embedRoutes, { catalogue, releases: source, previews, config })
  if (maintaining) await server.register(maintaining.routes, { prefix: root, quota: gate.quota })
  if (publishing) await server.register((await import('./desk/routes.ts')).deskRoutes, { config, publishing })
  await server.register(discoveryRoutes, { catalogue, config })
  const health: Health = { databaseLostSince: null, stopping: false }
  healthRoutes(server, health, catalogue)
  methods(server, addresses)
  notFound(server, catalogue)
  return { server, catalogue, health, counts }
}
