/** The responses of the read operations, current and pinned: body and entity tag. */
import { type Requester, root } from '../process.ts'

export interface ReleasedResponse {
  etag: string
  body: string
}

const items = {
  principles: 'p1',
  dimensions: 'p1-d1',
  challenges: 'p2-c1',
  questions: 'p1-q6',
  actions: 'p1-q6-a3',
}

/** The addresses of one language; `query` is the same for all. */
function inLocale(locale: string, resource: string, query: Record<string, string>): string[] {
  const at = (path: string, more: Record<string, string> = {}) => {
    const all = new URLSearchParams({ ...more, ...query })
    return `/${locale}${path}${all.size > 0 ? `?${all}` : ''}`
  }
  return [
    at('/handbook'),
    at('/interface'),
    at('/bundle'),
    at('/plan', { questions: 'p1-q6,p3-q2' }),
    at('/search', { q: 'innovation' }),
    at('/resources'),
    at(`/resources/${resource}`),
    ...Object.entries(items).flatMap(([plural, id]) => [at(`/${plural}`), at(`/${plural}/${id}`)]),
  ]
}

/** @param readable The releases that are not withdrawn; the last is the current one. */
export async function recordResponses(
  request: Requester,
  readable: string[],
): Promise<Record<string, ReleasedResponse>> {
  const current = readable.at(-1) as string
  const first = readable[0] as string
  const resources = await request('GET', '/sv/resources?limit=1')
  const { items } = (await resources.json()) as { items: [{ id: string }] }
  const [{ id: resource }] = items
  const locales = (await (await request('GET', `/releases/${current}`)).json()) as { locales: string[] }
  const addresses = [
    '/heads',
    '/locales',
    '/releases',
    '/corrections',
    ...locales.locales.flatMap((locale) => inLocale(locale, resource, {})),
    ...inLocale('da', resource, { fallback: 'none' }),
    ...inLocale('sv', resource, { release: first }),
    ...readable.flatMap((release) => [
      `/releases/${release}`,
      `/releases/${release}/changes?since=${first}`,
      `/locales?release=${release}`,
      ...['sv', 'en', 'fi'].flatMap((tag) => [
        `/releases/${release}/locales/${tag}`,
        `/${tag}/bundle?release=${release}`,
      ]),
    ]),
    `/releases/${current}/locales/da`,
  ]
  const responses: Record<string, ReleasedResponse> = {}
  for (const address of addresses) {
    const response = await request('GET', address)
    if (response.status !== 200) throw new Error(`${root}${address} answered ${response.status}`)
    responses[address] = { etag: response.headers.get('etag') as string, body: await response.text() }
  }
  return responses
}
