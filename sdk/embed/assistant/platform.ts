/**
 * What the elements use of the browser, in the place of its own. The view has no network: it carries the handbook in one
 * language, and the host reads the others. It has no address and no history either, because those belong to the host.
 */
import { root } from '../../src/root.ts'
import { request } from './host.ts'

interface Carried {
  api: string
  locale: string
  release: string
  /** The bundle, compressed, in Base64. */
  bundle: string
}

export const carried: Carried = JSON.parse(document.querySelector('#handbook')?.textContent ?? '')

const bundleIn = (locale: string) => `${carried.api}${root}/${locale}/bundle`

interface Read {
  contents: { text: string; _meta?: { release?: string } }[]
}

/** Reads the bundle of a language. Where the host reads nothing for the view, it is the one that the view carries. */
export async function fetch(address: string): Promise<Response> {
  const answer = (body: BodyInit, release = '') =>
    new Response(body, { headers: { 'content-type': 'application/json', 'handbook-release': release } })
  const uri = address.replace(/\?.*$/, '')
  if (uri !== bundleIn(carried.locale)) {
    const { contents } = await request<Read>('resources/read', { uri }).catch((): Read => ({ contents: [] }))
    if (contents[0]) return answer(contents[0].text, contents[0]._meta?.release)
  }
  const bytes = Uint8Array.from(atob(carried.bundle), (character) => character.charCodeAt(0))
  const bundle = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return answer(await new Response(bundle).text(), carried.release)
}

/** The page of the website where the handbook begins. Links in the view are to it, with the journey in their fragment. */
export const location = new URL(`${carried.api}/${carried.locale}/start`)

export const history = {
  state: null,
  replaceState(_state: null, _title: string, address: string): void {
    location.href = address
  },
}
