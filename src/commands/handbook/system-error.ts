/** What the operating system says of a file or a connection, in the reader's language. */
import type { Bilingual } from '../../translation/bilingual.ts'

const words: Readonly<Record<string, Bilingual>> = {
  ENOENT: { sv: 'finns inte', en: 'does not exist' },
  EACCES: { sv: 'får inte läsas eller skrivas av den här användaren', en: 'may not be read or written by this user' },
  EPERM: { sv: 'får inte ändras av den här användaren', en: 'may not be changed by this user' },
  EISDIR: { sv: 'är en mapp, inte en fil', en: 'is a directory, not a file' },
  ENOTDIR: { sv: 'är en fil, inte en mapp', en: 'is a file, not a directory' },
  EEXIST: { sv: 'finns redan', en: 'exists already' },
  ENOSPC: { sv: 'kan inte skrivas, för disken är full', en: 'cannot be written, because the disk is full' },
  EROFS: { sv: 'ligger på en disk som inte kan skrivas', en: 'is on a disk that cannot be written' },
  ECONNREFUSED: { sv: 'tar inte emot anslutningar', en: 'refuses connections' },
  ECONNRESET: { sv: 'bröt anslutningen', en: 'closed the connection' },
  ENOTFOUND: { sv: 'finns inte på nätet', en: 'is not found on the network' },
  ETIMEDOUT: { sv: 'svarade inte i tid', en: 'did not respond in time' },
}

interface SystemError extends Error {
  code?: string
  path?: string
  hostname?: string
  address?: string
  port?: number
}

/** @returns undefined for an error that the operating system did not give, or that names nothing. */
export function systemSentence({ code = '', path, hostname, address, port }: SystemError): Bilingual | undefined {
  const said = words[code]
  const name = path ?? hostname ?? (address && port ? `${address}:${port}` : address)
  return said && name ? { sv: `${name} ${said.sv}.`, en: `${name} ${said.en}.` } : undefined
}
