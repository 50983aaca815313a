import { copyContent, openApp, partialLocale, publicUrl } from './open-app.ts'

interface Test {
  teardown: (close: () => unknown) => void
}

/** A `fetch` that asks the real service without a socket, and says what was asked. */
export async function injectFetch(t: Test, environment: Record<string, string> = {}) {
  const { server, catalogue } = await openApp(t, environment)
  const asked: { url: string; headers: Headers; status: number }[] = []
  const send: typeof fetch = async (input, init = {}) => {
    init.signal?.throwIfAborted()
    const { pathname, search } = new URL(`${input}`)
    const headers = new Headers(init.headers)
    const answer = await server.inject({
      method: (init.method ?? 'GET') as 'GET',
      url: pathname + search,
      headers: Object.fromEntries(headers),
      ...(init.body !== undefined && { payload: init.body as string }),
    })
    asked.push({ url: pathname + search, headers, status: answer.statusCode })
    const received = new Headers()
    for (const [name, value] of Object.entries(answer.headers)) received.set(name, `${value}`)
    const isBare = [204, 304].includes(answer.statusCode)
    return new Response(isBare ? null : new Uint8Array(answer.rawPayload), {
      status: answer.statusCode,
      headers: received,
    })
  }
  return { fetch: send, asked, baseUrl: publicUrl, server, catalogue }
}

/** The same over content with a language that is far from whole. */
export const partialFetch = (t: Test) => injectFetch(t, { HANDBOOK_CONTENT_DIR: copyContent(t, partialLocale) })
