import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'
import { continueTrace } from '../http/trace.ts'
import type { OidcSettings } from '../publishing/people/provider-tokens.ts'
import { cookie, cookieIn, cookieName } from '../publishing/people/session-cookie.ts'
import type { Publishing } from '../publishing/publishing.ts'
import { type Client, type Flow, openProvider } from './provider.ts'

/** The cookie that holds what one sign-in began with; it must survive the way back from another site. */
const name = 'handbook-sign-in'
/** Seconds that a person has to sign in with the provider. */
const patience = 600

/** Signing in with the organisation's identity provider: there and back (OpenID Connect Core 1.0, 3.1). */
export function providerRoutes(
  app: FastifyInstance,
  settings: OidcSettings & { client: Client },
  { publicUrl }: Pick<Config, 'publicUrl'>,
  { sessions }: Publishing,
): void {
  const provider = openProvider(settings, `${publicUrl}/desk/signed-in`)
  const hidden = { schema: { hide: true } }
  // The way back comes from another site, so the browser sends no strict cookie with it; the page that follows is ours.
  const backToDesk = (reply: FastifyReply, failed = false) => {
    reply.header('Cache-Control', 'no-store')
    return reply.redirect(`${publicUrl}/desk${failed ? '#/sign-in-failed' : ''}`, 303)
  }
  app.get('/desk/sign-in', hidden, async (request, reply) => {
    try {
      const { address, flow } = await provider.begin()
      reply.header('Set-Cookie', cookie(publicUrl, { name, value: packed(flow), sameSite: 'lax', maxAge: patience }))
      reply.header('Cache-Control', 'no-store')
      return reply.redirect(address, 303)
    } catch (error) {
      request.log.error({ err: error, ...traced(request, reply) }, 'the identity provider could not be asked')
      return backToDesk(reply, true)
    }
  })
  app.get('/desk/signed-in', hidden, async (request, reply) => {
    const flow = unpacked(cookieIn(request.headers, cookieName(publicUrl, name)))
    const used = cookie(publicUrl, { name, value: '', sameSite: 'lax', maxAge: 0 })
    reply.header('Set-Cookie', used)
    try {
      const person = flow && (await provider.finish(request.query as Record<string, unknown>, flow))
      if (!person) return backToDesk(reply, true)
      const { secret } = await sessions.open(person)
      reply.header('Set-Cookie', [used, cookie(publicUrl, { value: secret })])
      return backToDesk(reply)
    } catch (error) {
      request.log.error({ err: error, ...traced(request, reply) }, 'the identity provider did not let somebody in')
      return backToDesk(reply, true)
    }
  })
}

/** The trace of a failure, for the log and for the person who met it. */
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
