import type { FastifyInstance } from 'fastify'
import { notJson } from '../errors.ts'

/**
 * Reads JSON, which is UTF-8 (RFC 8259, 8.1). Fastify alone would put replacement characters in the place of what is
 * not, and a text written in another encoding would be kept with them. Names that reach into prototypes are refused.
 */
export function readJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
    // A body of no bytes can arrive in chunks.
    if (bytes.length === 0) return done(null, undefined)
    try {
      parse(request, utf8.decode(bytes as Buffer), (error, value) => done(error ? notJson() : null, value))
    } catch {
      done(notJson())
    }
  })
}
