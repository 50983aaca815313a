/** What `npm run build` makes of `src/desk/page/`. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'

export interface Asset {
  /** With a hash of the content in it. */
  name: string
  /** The page loads `language` when somebody begins to write. */
  kind: 'script' | 'style' | 'language'
  type: string
  bytes: Buffer
  /** Compressed when first asked for, on the thread pool. */
  brotli: () => Promise<Buffer>
}

let read: Asset[] | undefined

/** Read when the page is first asked for. */
export function deskAssets(): Asset[] {
  read ??= [
    assetFrom('desk.js', 'script', 'text/javascript; charset=utf-8'),
    assetFrom('desk.css', 'style', 'text/css; charset=utf-8'),
    assetFrom('language.js', 'language', 'text/javascript; charset=utf-8'),
  ]
  return read
}

function assetFrom(file: string, kind: Asset['kind'], type: string): Asset {
  const bytes = readFileSync(new URL(`../../dist/desk/${file}`, import.meta.url))
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  let compressed: Promise<Buffer> | undefined
  const brotli = () => {
    compressed ??= promisify(brotliCompress)(bytes)
    return compressed
  }
  return { name: file.replace('.', `-${hash}.`), kind, type, bytes, brotli }
}
