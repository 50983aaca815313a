import { Body } from '../responses/body.ts'
import { lastModified } from '../responses/last-modified.ts'
import type { Rendered } from '../responses/rendered.ts'
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
  const path = address.slice(1).replace(/\/$/, '')
  if (/[^/]\.[a-z]+$/.test(path)) return path
  const [type = ''] = contentType.split(';')
  const extension = extensions[type]
  if (extension === undefined) throw new Error(`${address} is ${type}, for which a mirror has no file name`)
  return `${path && `${path}/`}index.${extension}`
}

/** A response as files: as it is, and compressed where that gains something. */
export async function filesOf(address: string, rendered: Rendered, mirrored: Mirrored): Promise<MirrorFile[]> {
  const body = new Body(rendered)
  const path = pathOf(address, rendered.contentType)
  const modified = new Date(lastModified(rendered, mirrored))
  const files = [{ path, body: body.identity, modified }]
  for (const [encoding, ending] of [
    ['br', 'br'],
    ['gzip', 'gz'],
  ] as const)
    if (body.encodingFor(encoding) === encoding)
      files.push({ path: `${path}.${ending}`, body: await body.compress(encoding), modified })
  return files
}
