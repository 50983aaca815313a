/**
 * A small real release for portals' own tests, and a `fetch` that answers from it without a network: principle `p1` with
 * the questions `p1-q1` and `p1-q6`, in Swedish, English and Finnish. In Finnish the texts of `p1-q6` are left out, so
 * that texts fall back.
 */
import { fromBundle } from './bundle.ts'
import { HandbookError } from './errors.ts'
import { answers } from './generated/fixture.ts'
import { root } from './root.ts'
import { searchIn } from './search-in.ts'

export const fixtureUrl = 'https://handbook.example'
export const fixtureRelease = '2023-01-r1'

/** Responds as the service does: with ETag and 304, problems, and 404 for what the small release does not have. */
export const fixtureFetch: typeof fetch = async (input, init) => {
  const request = new Request(input, init)
  request.signal.throwIfAborted()
  const { pathname, searchParams } = new URL(request.url)
  if (request.method !== 'GET')
    return problem(405, 'METHOD_NOT_ALLOWED', 'The small release can only be read.', pathname)
  const path = pathname.replace(/^\/handbook\/v1/, '')
  const query = Object.fromEntries(searchParams)
  const { release } = query
  if (release !== undefined && release !== fixtureRelease)
    return problem(404, 'RELEASE_NOT_FOUND', `There is no release “${release}”.`, pathname)
  try {
    const body = answerTo(path, query)
    return body ? answer(body, request) : problem(404, 'ADDRESS_NOT_FOUND', `There is no address ${path}.`, pathname)
  } catch (error) {
    if (!(error instanceof HandbookError)) throw error
    return problem(error.status ?? 500, error.code, error.message, pathname)
  }
}

type Query = Readonly<Record<string, string>>

function answerTo(path: string, { release: _, fallback, ...query }: Query): object | undefined {
  const _links = { self: { href: `${fixtureUrl}${root}${path}`, rel: 'self', method: 'GET' } }
  const [, tag = '', ...rest] = path.split('/')
  const bundle = (fallback === 'none' && answers[`/${tag}/bundle?fallback=none`]) || answers[`/${tag}/bundle`]
  if (!bundle) {
    const plain = answers[query.since ? `${path}?since=${query.since}` : path]
    // The document of a language is served as it is hashed.
    if (plain) return rest.includes('locales') ? plain : { ...plain, _links }
    const problem = { code: 'LOCALE_NOT_FOUND', status: 404 }
    if (rest.length > 0 && tag !== 'releases')
      throw new HandbookError(`The handbook is not published in “${tag}”.`, problem)
    return undefined
  }
  const below = `/${rest.join('/')}`
  const body =
    below === '/search'
      ? searchIn(bundle as never, query, `${fixtureUrl}${root}/${tag}`)
      : fromBundle(bundle as never, below, query)
  return body && { ...body, _links }
}

async function answer(body: object, request: Request): Promise<Response> {
  const text = JSON.stringify(body)
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  const etag = `"${Array.from(new Uint8Array(hash, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')}"`
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'public, max-age=60, stale-while-revalidate=600',
    'handbook-release': fixtureRelease,
    etag,
  }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  return new Response(text, { headers })
}

function problem(status: number, code: string, detail: string, instance: string): Response {
  const type = `${fixtureUrl}/docs/problems#${code.toLowerCase().replaceAll('_', '-')}`
  const body = { type, title: code, status, detail, instance, code, errors: [] }
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json' } })
}
