/** The addresses that are one of a kind. */
import type { Client, ReadOptions } from './client.ts'
import { pageOf } from './items.ts'
import type {
  Bundle,
  Change,
  Fallback,
  HandbookTexts,
  Head,
  Locale,
  Page,
  PageQuery,
  Plan,
  QuestionId,
  Receipt,
  Release,
  ReleaseWithManifest,
  SearchHit,
  SearchQuery,
} from './types.ts'

/** The handbook’s own texts: introduction, the three steps, labels, credits, licence. */
export const texts = <F extends Fallback>({ read }: Client<F>, options?: ReadOptions): Promise<HandbookTexts<F>> =>
  read('/handbook', {}, options)

/** The whole handbook in one language. */
export const bundle = <F extends Fallback>({ read }: Client<F>, options?: ReadOptions): Promise<Bundle<F>> =>
  read('/bundle', {}, options)

/** Ranked hits, best first; always the server’s. */
export const search = async <F extends Fallback>(
  { read }: Client<F>,
  q: string,
  query: SearchQuery = {},
  options?: ReadOptions,
): Promise<Page<SearchHit<F>>> => pageOf(await read<Page<SearchHit<F>>>('/search', { q, ...query }, options))

/** The guides for the questions a team needs to get better at, in the order of the handbook. */
export const plan = <F extends Fallback>(
  { read }: Client<F>,
  questions: readonly QuestionId[],
  options?: ReadOptions,
): Promise<Plan<F>> => read('/plan', { questions: questions.join(',') }, options)

/** The published languages. */
export const locales = (
  { readPlain, options: { release } }: Client<Fallback>,
  query: PageQuery = {},
  options?: ReadOptions,
): Promise<Page<Locale, Receipt>> => readPlain('/locales', { ...query, release }, options)

/** The releases, newest first. */
export const releases = (
  { readPlain }: Client<Fallback>,
  query: PageQuery = {},
  options?: ReadOptions,
): Promise<Page<Release, Receipt>> => readPlain('/releases', query, options)

/** One release with the manifest that its digest is computed from. */
export const release = (
  { readPlain }: Client<Fallback>,
  id: string,
  options?: ReadOptions,
): Promise<ReleaseWithManifest> => readPlain(`/releases/${encodeURIComponent(id)}`, {}, options)

/** The current release. */
export const head = ({ readPlain }: Client<Fallback>, options?: ReadOptions): Promise<Head> =>
  readPlain('/heads', {}, options)

/** What changed from one release to another: to that of the client, or to the current one. */
export async function changes(
  client: Client<Fallback>,
  since: string,
  query: PageQuery = {},
  options?: ReadOptions,
): Promise<Page<Change, Receipt>> {
  const to = client.options.release ?? (await head(client, options)).release
  return client.readPlain(`/releases/${encodeURIComponent(to)}/changes`, { since, ...query }, options)
}
