import { fastify } from 'fastify'
import { originForm } from '../../src/http/origin-form.ts'

const mode = process.env.MODE ?? ''
const opts: any = {}
if (/http/.test(mode))
  Object.assign(opts, {
    http: { requireHostHeader: false, headersTimeout: 10_000, connectionsCheckingInterval: 2000 },
    requestTimeout: 30_000,
    keepAliveTimeout: 72_000,
  })
if (/timeout/.test(mode)) opts.connectionTimeout = 60_000
if (/rewrite/.test(mode)) opts.rewriteUrl = originForm
process.on('message', async (answers: any) => {
  if (/app/.test(mode)) {
    const { buildApp } = await import('../../src/app.ts')
    const { readConfig } = await import('../../src/config.ts')
    const { releaseContent } = await import('../../src/releases/content-releases.ts')
    const { server } = await buildApp(
      readConfig(Object.fromEntries(Object.entries(process.env).filter(([k]) => /HANDBOOK|LOG|PORT/.test(k)))),
      releaseContent('content', new Date('2026-11-27T00:00:00Z')),
    )
    if (/noguard/.test(mode)) server as any
    await server.listen({ port: 0, host: '127.0.0.1' })
    process.send?.({ port: (server.server.address() as any).port })
    return
  }
  const server = fastify(opts)
  for (const [path, { headers, body }] of answers) {
    const bytes = Buffer.from(body, 'base64')
    server.get(path, (request, reply) => {
      reply.hijack()
      reply.raw.writeHead(200, headers)
      reply.raw.end(bytes)
    })
  }
  if (/heap/.test(mode)) await import('../../src/app.ts')
  await server.listen({ port: 0, host: '127.0.0.1' })
  process.send?.({ port: (server.server.address() as any).port })
})
