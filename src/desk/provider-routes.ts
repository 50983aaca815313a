import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'
import { continueTrace } from '../http/trace.ts'
import type { IdentityProvider } from '../publishing/people/identity-provider.ts'
import { limitSignIns } from '../publishing/people/request-limits.ts'
import { cookie, cookieIn, cookieName } from '../publishing/people/session-cookie.ts'
import type { Publishing } from '../publishing/publishing.ts'
import { codeFlow, type Flow } from './provider.ts'

/** The cookie that holds what one sign-in began with. The provider is another site, so the cookie is not strict. */
const name = 'handbook-sign-in'
/** Seconds that a person has to sign in with the provider. */
const patience = 600

/** Signing in with the organisation's identity provider (OpenID Connect Core 1.0, 3.1). */
export function providerRoutes(
  app: FastifyInstance,
  provider: IdentityProvider,
  config: Config,
  { accounts, sessions }: Publishing,
): void {
  const { publicUrl } = config
  const flows = codeFlow(provider, new URL(`${publicUrl}/desk/signed-in`).href)
  const withinSignIns = limitSignIns(config)
  const options = { schema: { hide: true }, onRequest: async (request: FastifyRequest) => withinSignIns(request) }
  // The way back comes from another site, so the browser sends no strict cookie with it. The next page is ours.
  const backToDesk = (reply: FastifyReply, failed = false) => {
    reply.header('Cache-Control', 'no-store')
    return reply.redirect(`${publicUrl}/desk${failed ? '#/sign-in-failed' : ''}`, 303)
  }
  app.get('/desk/sign-in', options, async (request, reply) => {
    try {
      const { address, flow } = await flows.begin()
      reply.header('Set-Cookie', cookie(publicUrl, { name, value: packed(flow), sameSite: 'lax', maxAge: patience }))
      reply.header('Cache-Control', 'no-store')
      return reply.redirect(address, 303)
    } catch (error) {
      request.log.error({ err: error, ...traced(request, reply) }, 'the identity provider does not respond')
      return backToDesk(reply, true)
    }
  })
  app.get('/desk/signed-in', options, async (request, reply) => {
    const flow = unpacked(cookieIn(request.headers, cookieName(publicUrl, name)))
    const used = cookie(publicUrl, { name, value: '', sameSite: 'lax', maxAge: 0 })
    reply.header('Set-Cookie', used)
    if (!flow) return backToDesk(reply, true)
    try {
      const person = await flows.finish(new URL(request.url, publicUrl).search, flow)
      await accounts.admit(person.actor)
      const { secret } = await sessions.open(person)
      reply.header('Set-Cookie', [used, cookie(publicUrl, { value: secret })])
      return backToDesk(reply)
    } catch (error) {
      request.log.error({ err: error, ...traced(request, reply) }, 'a sign-in with the identity provider failed')
      return backToDesk(reply, true)
    }
  })
}

/** The trace of a failure, for the log and for the client. */
function traced({ headers }: FastifyRequest, reply: FastifyReply): { traceparent: string } {
  const traceparent = continueTrace(headers.traceparent)
  reply.header('traceparent', traceparent)
  return { traceparent }
}

const packed = ({ state, nonce, verifier }: Flow) => [state, nonce, verifier].join('.')

function unpacked(value = ''): Flow | undefined {
  const [state, nonce, verifier] = value.split('.')
  return state && nonce && verifier ? { state, nonce, verifier } : undefined
}
