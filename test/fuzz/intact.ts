/** What no request may touch: what was published stays what it was. */
import { root } from '../open-app.ts'
import type { World } from './world.ts'

const pinned = [
  '/sv/bundle',
  '/en/bundle',
  '/sv/questions/p1-q6',
  '/releases/2023-01-r1',
  '/releases/2023-01-r1/locales/sv',
]
const addresses = pinned.map((path) => `${root}${path}${path.startsWith('/releases') ? '' : '?release=2023-01-r1'}`)

interface Noted {
  bodies: string[]
  digests: Map<string, string>
}

export async function noteContent({ server, store }: World): Promise<Noted> {
  const bodies: string[] = []
  for (const address of addresses) bodies.push((await server.inject(address)).body)
  const records = await store.records({ limit: 1_000_000 })
  return { bodies, digests: new Map(records.map(({ id, digest }) => [id, digest])) }
}

/** What of it changed, and which release no longer is what its digest says. */
export async function contentFaults(world: World, before: Noted): Promise<string[]> {
  const now = await noteContent(world)
  const faults = addresses
    .filter((_, at) => now.bodies[at] !== before.bodies[at])
    .map((address) => `${address} changed`)
  for (const [id, digest] of before.digests) if (now.digests.get(id) !== digest) faults.push(`${id} is another release`)
  for (const id of now.digests.keys())
    await world.store.load(id).catch((error: Error) => faults.push(`${id} does not verify: ${error.message}`))
  const { sequence } = await world.store.head()
  const events = await world.store.events({ limit: 1_000_000 })
  if (events.length !== sequence) faults.push(`${events.length} events, but the head counts ${sequence}`)
  if (now.digests.size < 3) faults.push('there were no releases to look at')
  return faults
}
