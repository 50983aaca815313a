import { refuse } from './notification-error.ts'

/** Whether one of the signatures is of one of the secrets; `verify` compares in constant time. */
export async function isSigned(
  signed: Uint8Array<ArrayBuffer>,
  signatures: string,
  secrets: readonly string[],
): Promise<boolean> {
  const given = signatures.split(' ', 10).filter((signature) => signature.startsWith('v1,'))
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  let isGood = false
  for (const secret of secrets) {
    const bytes = secret?.startsWith?.('whsec_') ? fromBase64(secret.slice(6)) : undefined
    if (!bytes?.length) throw refuse('INVALID_OPTION', 'A secret begins with whsec_ and goes on in base64')
    const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['verify'])
    for (const signature of given) {
      const claimed = fromBase64(signature.slice(3))
      if (claimed && (await crypto.subtle.verify(algorithm, key, claimed, signed))) isGood = true
    }
  }
  return isGood
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

export function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
