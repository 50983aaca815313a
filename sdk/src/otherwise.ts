/**
 * Reads that are not the response of one address: the bundle answers them, a mirror stands there (a release as plain files),
 * or the language is published under another tag. Loaded when that happens.
 */
import { fromBundle } from './bundle.ts'
import type { Asked, Query, ReadOptions, Way } from './client.ts'
import { HandbookError, NotFoundError, ProblemError } from './errors.ts'
import { matchLocale } from './generated/locale-match.ts'
import { searchIn } from './search-in.ts'
import type { Bundle, Head, Locale, Receipt, ReleaseWithManifest } from './types.ts'

type Get = <Body extends object>(path: string, query: Query, given: ReadOptions) => Promise<Body>
interface Listed<Item> {
  readonly items: readonly Item[]
  readonly _meta: Receipt
}

/** @param first What the address said, where it was asked. */
export async function otherwise(
  asked: Asked,
  way: Way,
  get: Get,
  answer: (asked: Asked) => Promise<never>,
  first: Promise<object> | undefined,
): Promise<object | undefined> {
  const { locale, path, query = {}, given = {}, whole } = asked
  if (whole) {
    const { release, fallback, draft, ...rest } = query
    const reading = { release, fallback, draft }
    return fromBundle(await answer({ ...asked, path: '/bundle', query: reading, whole: false }), path, rest)
  }
  const code = await first?.then(
    () => undefined,
    (error: HandbookError) => error.code,
  )
  if (code !== 'LOCALE_NOT_FOUND') {
    /** The file of an address. Every web server has it, also one that knows no index but `index.html`. */
    const file: ReadFile = (path, name = 'index') => get(`${path}/${name}.json`, {}, given)
    way.isMirror ??= await isMirror(file)
    if (!way.isMirror) return first
    return locale ? localised(asked, locale, file, way) : plain(path, query, file)
  }
  if (!locale || way.tags[locale]) return first
  const { items } = await get<Listed<Locale>>('/locales', { release: query.release }, given)
  const tag = matchLocale(locale, tagsOf(items))
  if (tag === undefined) return first
  way.tags[locale] = tag
  return answer(asked)
}

type ReadFile = <Body extends object>(path: string, name?: string) => Promise<Body>
const tagsOf = (items: readonly Locale[]) => items.map(({ tag }) => tag)

/** A mirror has the file of `/heads`, and a service has no such address. Undefined where that cannot be said. */
async function isMirror(file: ReadFile): Promise<boolean | undefined> {
  try {
    return Boolean((await file<Head>('/heads')).digest)
  } catch (error) {
    if (error instanceof NotFoundError) return false
    if (error instanceof HandbookError) return undefined
    throw error
  }
}

const notHere = (code: string, message: string) => new NotFoundError(message, { code, status: 404 })

/** What a mirror says in a language: all of it comes from the bundle, as in bundle mode. */
async function localised(
  { path, query = {} }: Asked,
  locale: string,
  file: ReadFile,
  way: Way,
): Promise<object | undefined> {
  const { release: current } = await file<Head>('/heads')
  const { release = current, fallback = '', draft, ...rest } = query
  if (release !== current) throw otherRelease(current, `${release}`)
  if (draft) throw notHere('DRAFT_NOT_FOUND', 'A mirror has no drafts.')
  const { items } = await file<Listed<Locale>>('/locales')
  const tag = matchLocale(locale, tagsOf(items))
  if (tag === undefined) throw notHere('LOCALE_NOT_FOUND', `The mirror does not have the language “${locale}”.`)
  const whole = await file<Bundle>(`/${tag}/bundle`, fallback ? `fallback-${fallback}` : undefined)
  const bundle = { ...whole, _meta: { ...whole._meta, release: current } } as never
  if (path !== '/search') return fromBundle(bundle, path, rest)
  if (!rest.q) throw new ProblemError('Give words to search for.', { code: 'INVALID_REQUEST', status: 400 })
  return searchIn(bundle, rest, `${way.root}/${tag}`)
}

/** What a mirror says of itself, its languages and its release. */
async function plain(path: string, { since, page = 1, limit = 100, release }: Query, file: ReadFile): Promise<object> {
  const { release: current } = await file<Head>('/heads')
  const [, first, id = release, part] = path.split('/')
  if (id !== undefined && id !== current) throw otherRelease(current, `${id}`)
  const paged = (items: readonly unknown[], meta: object) => {
    const [size, number] = [Number(limit), Number(page)]
    const shown = items.slice((number - 1) * size, number * size)
    const counts = { totalRecords: items.length, page: number, limit: size, count: shown.length }
    return { items: shown, _meta: { ...meta, release: current, ...counts } }
  }
  if (first === 'locales' || first === 'corrections') {
    const { items, _meta } = await file<Listed<Locale>>(`/${first}`)
    return paged(items, _meta)
  }
  if (first === 'releases' && id === undefined) {
    const { manifest, _meta, ...record } = await file<ReleaseWithManifest>(`/releases/${current}`)
    return paged([record], _meta)
  }
  if (part === 'changes') {
    if (since !== current) throw otherRelease(current, `${since}`)
    return paged([], (await file<Head>('/heads'))._meta)
  }
  const found = await file<object & { _meta: Receipt }>(path)
  return { ...found, _meta: { ...found._meta, release: current } }
}

const otherRelease = (current: string, asked: string) =>
  notHere('RELEASE_NOT_FOUND', `The mirror has release ${current} only, not “${asked}”.`)
