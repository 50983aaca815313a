/**
 * A small real release for portals' own tests, and a `fetch` that answers from it without a network: principle `p1` with
 * the questions `p1-q1` and `p1-q6`, in Swedish, English and Finnish. In Finnish the texts of `p1-q6` are left out, so
 * that texts fall back.
 */
import { fromBundle } from './bundle.ts'
import { HandbookError } from './errors.ts'
import { answers } from './generated/fixture.ts'
import { kinds } from './generated/kinds.ts'
import { places } from './generated/texts.ts'
import { moved } from './part.ts'
import { root } from './root.ts'
import { wordsOf } from './same-text.ts'
import type { Meta } from './types.ts'

export const fixtureUrl = 'https://handbook.example'
export const fixtureRelease = '2023-01-r1'

/** Answers as the service does: ETag and 304, problems, 404 for what the small release does not have. */
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
  const body = below === '/search' ? hits(bundle, tag, query) : fromBundle(bundle as never, below, query)
  return body && { ...body, _links }
}

interface Entry {
  readonly id: string
  readonly principle?: string
  readonly [name: string]: unknown
}

/** Every item that has the words; without the service's ranking and its knowledge of word forms. */
function hits(bundle: object, tag: string, { q = '', type }: Query): object {
  const { _meta, ...parts } = bundle as Record<string, readonly Entry[]> & { _meta: Meta }
  const words = q.toLocaleLowerCase(tag).split(/\s+/).filter(Boolean)
  const items: object[] = []
  const pairs: [string, string][] = []
  for (const [kind, kindType] of Object.entries(kinds)) {
    if (type !== undefined && type !== kindType) continue
    for (const [index, entry] of (parts[kind] as readonly Entry[]).entries()) {
      const text = JSON.stringify(entry).toLocaleLowerCase(tag)
      if (!words.every((word) => text.includes(word))) continue
      const { id, principle = kind === 'principles' ? id : null } = entry
      // The first text of an item is its title.
      const [field = ''] = Object.keys(places[`/{locale}/${kind}/{id}`] ?? {}).map((pointer) => pointer.slice(1))
      const title = entry[field] as string | { html: string } | null
      pairs.push([`/${kind}/${index}/${field}`, `/items/${items.length}/title`])
      items.push({
        type: kindType,
        id,
        principle,
        title: typeof title === 'string' || title === null ? title : wordsOf(title.html),
        excerpt: null,
        href: `${fixtureUrl}${root}/${tag}/${kind}/${id}`,
      })
    }
  }
  const { length } = items
  const meta = { totalRecords: length, page: 1, limit: Math.max(length, 1), count: length }
  return { items, _meta: { ...moved(_meta, ...pairs), ...meta } }
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
