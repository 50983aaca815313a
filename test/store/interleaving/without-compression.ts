/**
 * Import this before the service: responses then stay uncompressed. Compression runs on a thread pool, and the order in
 * which it finishes there is not the scheduler's to choose, so a seed would not replay.
 */
import { syncBuiltinESMExports } from 'node:module'
import zlib from 'node:zlib'

const unchanged = (bytes: Uint8Array, _options: unknown, done: (error: null, bytes: Uint8Array) => void) =>
  done(null, bytes)
Object.assign(zlib, { gzip: unchanged, brotliCompress: unchanged })
syncBuiltinESMExports()
