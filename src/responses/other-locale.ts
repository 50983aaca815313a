import type { FastifyReply, FastifyRequest } from 'fastify'

/** Thrown for an address that names a published language by another tag. */
export class OtherLocale extends Error {
  readonly locale: string

  constructor(locale: string) {
    super(`the language is published as ${locale}`)
    this.locale = locale
  }
}

/** Redirects to the same address with the published tag. For a minute only: the tag that was asked for may be published. */
export function redirectTo(
  { locale }: OtherLocale,
  { raw, routeOptions }: FastifyRequest,
  reply: FastifyReply,
  { publicUrl, isPrivate }: { publicUrl: string; isPrivate: boolean },
): FastifyReply {
  const [path = '', query] = (raw.url as string).split(/\?(.*)/s, 2)
  const pattern = (routeOptions.url as string).split('/')
  const address = path.split('/').with(pattern.indexOf(':locale'), locale).join('/')
  return reply
    .header('Cache-Control', isPrivate ? 'private, no-store' : 'public, max-age=60')
    .redirect(`${publicUrl}${address}${query === undefined ? '' : `?${query}`}`, 307)
}
