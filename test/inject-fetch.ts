import type { FastifyInstance } from 'fastify'
import { copyContent, openApp, partialLocale, publicUrl } from './open-app.ts'

interface Test {
  teardown: (close: () => unknown) => void
}

/** A `fetch` that asks the real service without a socket, and what it was asked. */
export function fetchOf(server: FastifyInstance) {
  const asked: { url: string; status: number }[] = []
  const send: typeof fetch = async (input, init = {}) => {
    init.signal?.throwIfAborted()
    const { pathname, search } = new URL(`${input}`)
    const { body } = init
    const payload = body instanceof ArrayBuffer ? Buffer.from(body) : (body as string | undefined)
    const answer = await server.inject({
      method: (init.method ?? 'GET') as 'GET',
      url: pathname + search,
      headers: Object.fromEntries(new Headers(init.headers)),
      ...(payload !== undefined && { payload }),
    })
    asked.push({ url: pathname + search, status: answer.statusCode })
    const headers = new Headers()
    for (const [name, value] of Object.entries(answer.headers)) headers.set(name, `${value}`)
    const isBare = [204, 304].includes(answer.statusCode)
    return new Response(isBare ? null : new Uint8Array(answer.rawPayload), { status: answer.statusCode, headers })
  }
  return { fetch: send, asked }
}

/** The same over the shipped content. */
export async function injectFetch(t: Test, environment: Record<string, string> = {}) {
  const { server } = await openApp(t, environment)
  return { ...fetchOf(server), baseUrl: publicUrl }
}

/** The same over content with a language that is far from whole. */
export const partialFetch = (t: Test) => injectFetch(t, { HANDBOOK_CONTENT_DIR: copyContent(t, partialLocale) })
