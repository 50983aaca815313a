/** What stands before the app and needs nothing of it: a service that starts answers what is ready before it has routes. */
import type { RequestListener, Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Config } from './config.ts'
import type { AnswerFolder } from './delivery/answer-folder.ts'
import { Catalogue } from './delivery/catalogue.ts'
import { readyLane } from './delivery/lane.ts'
import { Counts } from './operations/counts.ts'
import { type Gate, openGate } from './operations/guards.ts'
import { constantHeaders, type HeaderList } from './operations/headers.ts'
import type { Release } from './releases/release.ts'
import type { ReleaseSource } from './releases/source.ts'

export interface Front {
  server: Server
  source: ReleaseSource
  catalogue: Catalogue
  counts: Counts
  gate: Gate
  constant: HeaderList
  /** Settles when a request comes that only the app can answer. */
  needed: Promise<void>
  /** Gives the app what has waited for it, and all that comes. */
  handTo: (app: RequestListener) => void
}

/** What the service begins with. */
export interface FrontOptions {
  release: Release
  /** When the head last moved back, if it did. */
  rolledBackAt?: string | null
  /** Where other releases come from. */
  source: ReleaseSource
  /** Where rendered answers are kept. */
  folder?: AnswerFolder | undefined
}

export function openFront(config: Config, { release, rolledBackAt = null, source, folder }: FrontOptions): Front {
  const { publicUrl } = config
  const constant = constantHeaders(config)
  const counts = new Counts()
  const catalogue = new Catalogue(release, { publicUrl, constant, counts, folder, source }, rolledBackAt)
  const gate = openGate(config)
  const isAnswered = readyLane(catalogue, gate.passes)
  const needed = Promise.withResolvers<void>()
  const awaited = Promise.withResolvers<RequestListener>()
  let handle: RequestListener = async (request, response) => {
    needed.resolve()
    const app = await awaited.promise
    app(request, response)
  }
  // An import of it would load all that Node has of HTTP, HTTP/2 and fetch, at a tenth of the start.
  const { createServer } = process.getBuiltinModule('node:http')
  const server = createServer(
    {
      // Node would answer a missing Host itself, without a problem body; the gate refuses it instead.
      requireHostHeader: false,
      // Who sends slowly, or reads slowly, is cut off before many of them hold the service.
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      connectionsCheckingInterval: 2000,
      keepAliveTimeout: 72_000,
    },
    (request, response) => {
      if (!isAnswered(request, response)) handle(request, response)
    },
  )
  server.setTimeout(60_000)
  // Node alone would refuse what else is expected than to be told to go on; RFC 9110, 10.1.1 lets it be passed over.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response))
  server.on('clientError', async (error, socket) => {
    const { answerParserError } = await import('./operations/problems.ts')
    answerParserError(error, socket as Socket, { publicUrl, constant })
  })
  return {
    server,
    source,
    catalogue,
    counts,
    gate,
    constant,
    needed: needed.promise,
    handTo: (app) => {
      handle = app
      awaited.resolve(app)
    },
  }
}
