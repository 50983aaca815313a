import type { FastifyInstance } from 'fastify'

/**
 * Logs a line for every response, for troubleshooting: it costs more than most responses do. It contains neither the
 * client nor the query, because searches are personal.
 */
export function logEveryResponse({ server, log }: FastifyInstance): void {
  server.prependListener('request', (request, response) => {
    const began = performance.now()
    const { method, url = '/', headers } = request
    response.once('close', () => {
      const ms = Math.round((performance.now() - began) * 10) / 10
      const { statusCode: status, writableFinished: whole } = response
      log.debug(
        { method, path: url.split('?', 1)[0], status, ms, whole, traceparent: headers.traceparent },
        'an answer',
      )
    })
  })
}
