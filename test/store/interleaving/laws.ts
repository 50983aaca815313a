/** What holds in whichever order a store is changed, followed and read. */
import type { Response } from 'light-my-request'
import type { ReleaseStore } from '../../../src/store/store.ts'
import { publicUrl, root } from '../../open-app.ts'
import { idOf, publishedBefore } from './held-service.ts'
import { wordingsIn } from './small-handbook.ts'

/** Addresses that answer from the current release. */
export const current = ['/sv/principles/p1', '/en/bundle', '/sv/search?q=title', '/heads', '/releases', '/feed'].map(
  (path) => root + path,
)

/** Addresses that answer from the release that they name. */
export function pinned(id: string): string[] {
  const last = idOf(publishedBefore)
  return [
    `${root}/sv/principles/p1?release=${id}`,
    `${root}/en/bundle?release=${id}`,
    `${root}/sv/search?q=title&release=${id}`,
    `${root}/releases/${id}`,
    `${root}/releases/${id}/locales/en`,
    `${root}/releases/${id}/changes?since=${last}`,
    `${root}/releases/${last}/changes?since=${id}`,
    `/embed/sv/principles/p1?release=${id}`,
    `/oembed?url=${publicUrl}/embed/sv/principles/p1&release=${id}`,
  ]
}

const releasesIn = (address: string): string[] => address.match(/2023-01-r\d+/g) ?? []

/** One answer that a reader got. */
export interface Read {
  address: string
  /** How many reads had ended when this one began. */
  after: number
  status: number
  /** As `Handbook-Release` names it. */
  release: string
  body: string
}

/** A body belongs to the release that its header names, and the head never moves back for one who has seen it. */
export async function whileChangingFaults(reads: Read[], store: ReleaseStore): Promise<string[]> {
  const faults: string[] = []
  const wordings = new Map<string, string[]>()
  for (const { id } of await store.records())
    wordings.set(id, wordingsIn(JSON.stringify((await store.load(id)).locales)))
  const moves = (await store.events()).reverse().filter(({ action }) => action !== 'withdraw')
  const heads = moves.map(({ to }) => to).slice(publishedBefore - 1)
  /** How many moves of the head a reader knew of, at least, when each read ended. */
  const known: number[] = []
  for (const { address, after, status, release, body } of reads) {
    const before = Math.max(0, ...known.slice(0, after))
    const [named, since] = releasesIn(address)
    const at = status === 200 && named === undefined ? heads.indexOf(release, before) : before
    known.push(Math.max(at, before))
    if (at < 0) faults.push(`${address} was read from ${release} when ${heads[before]} had been seen`)
    if (![200, 404, 410].includes(status)) faults.push(`${address} answered ${status}`)
    if (status !== 200) continue
    if (named !== undefined && release !== named) faults.push(`${address} said that it was of ${release}`)
    const allowed = [release, since ?? release].flatMap((id) => wordings.get(id) ?? [])
    const foreign = wordingsIn(body).filter((wording) => !allowed.includes(wording))
    if (foreign.length > 0) faults.push(`${address} said that it was of ${release} and has ${foreign}`)
  }
  return faults
}

interface Settled {
  get: (address: string) => Promise<Response>
  /** The same of a service that starts now. */
  getAnew: (address: string) => Promise<Response>
  store: ReleaseStore
}

/** What is withdrawn does not answer, and everything else answers as if the service had just started. */
export async function settledFaults({ get, getAnew, store }: Settled, read: string[]): Promise<string[]> {
  const faults: string[] = []
  const records = new Map((await store.records()).map((record) => [record.id, record]))
  for (const address of new Set(read)) {
    const [answer, right] = [await get(address), await getAnew(address)]
    const statuses = releasesIn(address).map((id) => (!records.has(id) ? 404 : records.get(id)?.withdrawn ? 410 : 200))
    const status = statuses.find((one) => one !== 200) ?? 200
    if (answer.statusCode !== status) faults.push(`${address} answers ${answer.statusCode} instead of ${status}`)
    if (steady(answer) !== steady(right)) faults.push(`${address} differs from what a service that starts now answers`)
  }
  return faults
}

/** What of an answer is the same whenever it is asked for. */
function steady({ statusCode, headers, body }: Response): string {
  const { date: _, traceparent: __, ...rest } = headers
  return JSON.stringify([statusCode, rest, body])
}
