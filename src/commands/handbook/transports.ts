/** The two ways to a service. What commands ask is the same either way. */
import { buildApp } from '../../app.ts'
import type { Config } from '../../config.ts'
import { localAdministrator } from '../../publishing/people/person.ts'
import { Publishing } from '../../publishing/publishing.ts'
import { root } from '../../responses/root.ts'
import { releaseContent } from '../../store/content-releases.ts'
import { storeSource } from '../../store/source.ts'
import type { ReleaseStore } from '../../store/store.ts'
import type { Transport } from './service.ts'
import { Told, Unreachable, UsageError } from './told.ts'

/** Milliseconds that a service may take to answer; taking in a whole language takes seconds. */
const patience = 60_000

/** A service elsewhere. Nothing is sent on to another address: the token is for this one. */
export function remoteService(server: string, token: string | undefined): Transport {
  const isHere = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|$|\/)/.test(server)
  if (token !== undefined && !server.startsWith('https:') && !isHere)
    throw new UsageError({
      sv: `${server} är inte krypterad, så nyckeln skulle skickas i klartext. Använd en https-adress`,
      en: `${server} is not encrypted, and the token would be sent in clear text. Use an https URL`,
    })
  return async ({ method, path, headers, body }) => {
    const answer = await fetch(`${server}${root}${path}`, {
      method,
      headers: { ...headers, ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      ...(body !== undefined && { body }),
    }).catch((error: Error) => {
      const { message } = (error.cause as Error | undefined) ?? error
      throw new Unreachable({
        sv: `${server} svarar inte (${message}). Kontrollera adressen och att tjänsten körs`,
        en: `${server} does not respond (${message}). Check the URL, and that the service runs`,
      })
    })
    const { status } = answer
    if (status >= 300 && status < 400)
      throw new Unreachable({
        sv: `${server} omdirigerar till ${answer.headers.get('location')}. Använd den adressen`,
        en: `${server} redirects to ${answer.headers.get('location')}. Use that URL`,
      })
    const contentType = answer.headers.get('content-type') ?? ''
    if (!isOfHandbook(status, contentType))
      throw new Unreachable({
        sv: `${server} svarar ${status}, men är ingen handbokstjänst. Kontrollera adressen`,
        en: `${server} responds with ${status}, but is not a handbook service. Check the URL`,
      })
    const etag = answer.headers.get('etag') ?? undefined
    return { status, contentType, etag, body: new Uint8Array(await answer.arrayBuffer()) }
  }
}

/** Errors of the service are problem bodies. Any other error comes from another system, such as a proxy. */
const isOfHandbook = (status: number, contentType: string): boolean =>
  status >= 400
    ? contentType.startsWith('application/problem+json')
    : status === 204 || !contentType.startsWith('text/html')

/** The service on the local store, within this process, for an operator who may write to the store's own files. */
export async function serviceHere(store: ReleaseStore, config: Config, actor: string): Promise<Transport> {
  const { release: current, rolledBackAt } = await store.head()
  const release = current === null ? releaseContent(config.contentDir, new Date()).release : await store.load(current)
  const { server } = await buildApp(
    { ...config, logLevel: 'silent', rateLimitMax: 0 },
    {
      release,
      rolledBackAt,
      source: storeSource(store),
      publishing: new Publishing(store, undefined, config),
      person: localAdministrator(actor),
    },
  )
  return async ({ method, path, headers, body }) => {
    // The first token is made before anything else is.
    if (current === null && !path.startsWith('/tokens'))
      throw new Told({
        sv: 'inget är publicerat än. Publicera content/ med handbook publish-content',
        en: 'nothing is published yet. Publish content/ with handbook publish-content',
      })
    const answer = await server.inject({
      method,
      url: `${root}${path}`,
      headers,
      ...(body !== undefined && { payload: typeof body === 'string' ? body : Buffer.from(body) }),
    })
    const { 'content-type': contentType = '', etag } = answer.headers
    return {
      status: answer.statusCode,
      contentType: `${contentType}`,
      etag: etag as string | undefined,
      body: answer.rawPayload,
    }
  }
}
