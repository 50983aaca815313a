import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { matchLocale } from '../../schemas/locale-match.ts'
import { addressNotFound, localeNotFound } from '../errors.ts'
import { kinds } from '../handbook/kinds/index.ts'
import { nearest } from '../handbook/nearest.ts'
import type { Methods } from '../http/methods.ts'
import { root } from './root.ts'
import type { ServedHead } from './served-head.ts'

/** Addresses that nothing answers: the problem says which was probably meant. */
export async function notFound(
  app: FastifyInstance,
  { head, methods }: { head: ServedHead; methods: Methods },
): Promise<void> {
  app.addHook('onRequest', methods.onRequest)
  const redirect = (request: FastifyRequest, reply: FastifyReply) => {
    const [path = '', query] = (request.raw.url as string).split(/(?=\?)/, 2)
    const address = `${head.publicUrl}${path.replace(/\/+$/, '')}${query ?? ''}`
    // Fastify counts the bytes for HEAD at routes alone, and HEAD says what GET says.
    return reply.headers({ 'Cache-Control': 'public, max-age=60', 'Content-Length': 0 }).redirect(address, 307)
  }
  // With a slash at its end, an address of one word looks like that of a language.
  for (const word of methods.words) app.get(`${word}/`, { schema: { hide: true } }, redirect)
  app.setNotFoundHandler((request, reply) => {
    const [path = '/'] = (request.raw.url as string).split('?')
    if (/^(GET|HEAD)$/.test(request.method) && isPageWithSlash(path, methods)) return redirect(request, reply)
    throw problemFor(path.slice(0, 300), head)
  })
}

/** People, and hosts of static files, end the addresses of pages with a slash. The API is strict. */
function isPageWithSlash(path: string, methods: Methods): boolean {
  const page = path.replace(/\/+$/, '')
  return page !== path && page !== '' && !path.startsWith(`${root}/`) && methods.allowedAt(page) !== undefined
}

function problemFor(path: string, { release }: ServedHead) {
  const [, handbook, version, first, second] = path.split('/')
  const tags = Object.keys(release.locales)
  const parts = [...kinds.map((kind) => kind.plural), 'handbook', 'search', 'plan', 'bundle'] as string[]
  const isRead = handbook === 'handbook' && version === 'v1' && second !== undefined
  if (isRead && first && parts.includes(second) && matchLocale(first, tags) === undefined)
    return localeNotFound(first, nearest(first, tags), tags)
  return addressNotFound(
    path,
    suggestion(path.toLowerCase().replace(/\/+/g, '/').replace(/\/$/, ''), path, tags, parts),
  )
}

const maintained = ['drafts', 'tokens', 'sessions', 'audit-events', 'subscriptions', 'coverages', 'terms']

/** The address that was probably meant: lower case, no trailing slash, each part replaced by the nearest known one. */
function suggestion(tidy: string, asked: string, tags: string[], parts: string[]): string | undefined {
  const [, handbook, version, first, second, ...more] = tidy.split('/')
  const known = ['api-info', 'locales', 'releases', 'heads', 'feed', 'corrections', ...maintained, ...parts]
  const isRoot = nearest(`/${handbook ?? ''}/${version ?? ''}`, [root]) !== undefined
  if (!isRoot) return undefined
  if (first === undefined) return `${root}/api-info`
  const pieces =
    second === undefined
      ? [nearest(first, known)]
      : [matchLocale(first, tags) ?? nearest(first, [...tags, 'releases']), nearest(second, parts) ?? second, ...more]
  if (pieces.some((piece) => piece === undefined)) return undefined
  const meant = `${root}/${pieces.join('/')}`
  return meant === asked ? undefined : meant
}
