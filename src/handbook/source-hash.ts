import { createHash } from 'node:crypto'

/** Names the wording of a source text: SHA-256 of its NFC form, the first 16 hexadecimal digits. */
export const sourceHash = (text: string): string =>
  createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 16)
