import { lastModified } from '../delivery/envelope.ts'
import { render } from '../delivery/render.ts'
import type { Draft } from '../delivery/representation.ts'
import type { Mirrored } from './mirrored.ts'

/** A file of a mirror. */
export interface MirrorFile {
  /** Below the mirror's folder, with forward slashes. */
  path: string
  body: Uint8Array
  /** Servers make `Last-Modified` and `ETag` of it, so it is the same wherever the mirror is written. */
  modified: Date
}

/** File names by media type: what a server answers a folder's address with. */
export const extensions: Readonly<Record<string, string>> = {
  'application/json': 'json',
  'text/html': 'html',
  'application/rdf+xml': 'rdf',
  'application/ld+json': 'jsonld',
  'application/linkset+json': 'linkset',
}

/** Where an address is: as a file where its last part is a file's name, otherwise as the index of a folder. */
function pathOf(address: string, contentType: string): string {
  const path = address.slice(1)
  if (/[^/]\.[a-z]+$/.test(path)) return path
  const [type = ''] = contentType.split(';')
  const extension = extensions[type]
  if (extension === undefined) throw new Error(`${address} is ${type}, for which a mirror has no file name`)
  return `${path}/index.${extension}`
}

/** An answer as files: as it is, and compressed where that gains something. */
export async function filesOf(address: string, draft: Draft, mirrored: Mirrored): Promise<MirrorFile[]> {
  const rendered = await render(draft)
  const path = pathOf(address, draft.contentType)
  const modified = new Date(lastModified(rendered, mirrored))
  const { identity, br, gzip } = rendered.bodies
  return [
    { path, body: identity, modified },
    ...(br ? [{ path: `${path}.br`, body: br, modified }] : []),
    ...(gzip ? [{ path: `${path}.gz`, body: gzip, modified }] : []),
  ]
}
