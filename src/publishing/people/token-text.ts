/** What a token looks like, so that secret scanners know one and a mistyped one costs no query. */
import { createHash, randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'

const prefix = 'hbk_'
const pattern = /^hbk_[A-Za-z0-9_-]{43}[0-9a-f]{8}$/

const checksum = (text: string): string => crc32(text).toString(16).padStart(8, '0')

/** 32 random bytes between a prefix and a checksum. */
export function newTokenText(random: (size: number) => Buffer = randomBytes): string {
  const text = `${prefix}${random(32).toString('base64url')}`
  return text + checksum(text)
}

export const looksLikeToken = (text: string): boolean => text.startsWith(prefix)

export const isTokenText = (text: string): boolean =>
  pattern.test(text) && checksum(text.slice(0, -8)) === text.slice(-8)

/** As it is kept. The token is random, so a plain hash cannot be guessed backwards. */
export const hashOfToken = (text: string): string => createHash('sha256').update(text).digest('hex')
