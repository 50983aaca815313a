/** The yardstick: `node:http` alone, sending given bytes and headers from a Map. */
import { createServer } from 'node:http'

/** What the bare server answers an address with. */
export interface BareAnswer {
  etag: string
  headers: string[]
  notModified: string[]
  /** Base64: the message that carries it is JSON. */
  body: string
}

process.once('disconnect', () => process.exit())
process.once('message', (given: [path: string, answer: BareAnswer][]) => {
  const answers = new Map(
    given.map(([path, answer]) => [path, { ...answer, body: Buffer.from(answer.body, 'base64') }] as const),
  )
  // As long as Fastify keeps connections, so that the answers are the same to the byte.
  const server = createServer({ keepAliveTimeout: 72_000 }, (request, response) => {
    const answer = answers.get(request.url as string)
    if (!answer) {
      response.writeHead(404).end()
    } else if (request.headers['if-none-match'] === answer.etag) {
      response.writeHead(304, answer.notModified).end()
    } else {
      response.writeHead(200, answer.headers).end(answer.body)
    }
  })
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port }))
})
