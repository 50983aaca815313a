import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { type ProblemLanguage, problemLanguages } from '../errors.ts'
import { lookUpLocale } from '../handbook/look-up-locale.ts'
import type { IdentityProvider } from '../publishing/people/identity-provider.ts'
import type { Publishing } from '../publishing/publishing.ts'
import { encodingFor } from '../responses/negotiate.ts'
import { type Asset, deskAssets } from './assets.ts'
import { providerRoutes } from './provider-routes.ts'
import { shell } from './shell.ts'

/**
 * Nothing but the page's own script and style runs, and both come from here. No text can become mark-up by accident:
 * the page never asks for it, and the browser would refuse (Trusted Types).
 */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  // The preview shows the pages that portals show.
  "frame-src 'self'",
  // The mark that browsers show beside the title.
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** The language desk: one page that uses the publishing API as any script could. */
export async function deskRoutes(
  app: FastifyInstance,
  { config, publishing, provider }: { config: Config; publishing: Publishing; provider: IdentityProvider | undefined },
): Promise<void> {
  app.addHook('onSend', async (_request, reply) => {
    reply.header('Content-Security-Policy', contentPolicy)
    reply.header('Cross-Origin-Resource-Policy', 'same-origin')
    reply.header('Cross-Origin-Opener-Policy', 'same-origin')
  })
  const hidden = { schema: { hide: true } }
  app.get('/desk', hidden, async (request, reply) => {
    const language = lookUpLocale(request.headers['accept-language'], problemLanguages, 'en') as ProblemLanguage
    reply.header('Content-Type', 'text/html; charset=utf-8')
    reply.header('Cache-Control', 'no-cache')
    reply.header('Vary', 'Accept-Language')
    const hasProvider = provider?.settings.client !== undefined
    const [hasFeedback, hasTranslator] = [config.feedback !== undefined, config.translator !== undefined]
    return shell({ language, assets: deskAssets(), hasProvider, hasFeedback, hasTranslator })
  })
  app.get<{ Params: { file: string } }>('/desk/assets/:file', hidden, async (request, reply) => {
    const asset = deskAssets().find(({ name }) => name === request.params.file)
    if (!asset) return reply.callNotFound()
    return sendAsset(asset, request.headers['accept-encoding'], reply)
  })
  // The pages of the documentation have it. A browser keeps the fragment, which is the place of a screen.
  for (const [language, folder] of [
    ['en', '/docs'],
    ['sv', '/docs/sv'],
  ])
    app.get(`/desk/guide/${language}`, hidden, (_request, reply) =>
      reply.redirect(`${config.publicUrl}${folder}/maintainers`, 307),
    )
  if (provider?.settings.client) providerRoutes(app, provider, config, publishing)
}

/** Its name carries its hash, so a copy is good for ever. */
function sendAsset(
  { type, bytes, brotli }: Asset,
  accepted: string | undefined,
  reply: { header: (name: string, value: string) => unknown },
): Buffer | Promise<Buffer> {
  reply.header('Content-Type', type)
  reply.header('Cache-Control', 'public, max-age=31536000, immutable')
  reply.header('Vary', 'Accept-Encoding')
  if (encodingFor(accepted) !== 'br') return bytes
  reply.header('Content-Encoding', 'br')
  return brotli()
}
