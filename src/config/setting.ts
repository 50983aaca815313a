/** One environment variable. */
export interface Setting<Value> {
  default: Value
  /** Returns undefined for an invalid value. */
  read: (text: string) => Value | undefined
  /** Which values are valid. Completes the sentence “PORT must be …”. */
  must: string
  /** What the setting is for. */
  about: string
  /** Describes the default in the documentation, where the value alone is not enough. */
  otherwise?: string
  /** The value may hold a password. It is never logged, and may be in a file that `<NAME>_FILE` names. */
  isSecret?: true
}

type Kind<Value> = Pick<Setting<Value>, 'default' | 'read' | 'must'>

export const integer = (otherwise: number, minimum: number, maximum: number): Kind<number> => ({
  default: otherwise,
  read: (text) =>
    /^\d{1,9}$/.test(text) && Number(text) >= minimum && Number(text) <= maximum ? Number(text) : undefined,
  must: `a whole number from ${minimum} to ${maximum}`,
})

export const text = (otherwise: string, pattern: RegExp, must: string): Kind<string> => ({
  default: otherwise,
  read: (value) => (pattern.test(value) ? value : undefined),
  must,
})

export const httpUrl = (otherwise: string): Kind<string> => ({
  default: otherwise,
  read: (value) => {
    const url = URL.parse(value)
    return url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username
      ? value.replace(/\/+$/, '')
      : undefined
  },
  must: 'an http or https URL without query or fragment',
})

/** Stays exactly as written, with a slash at its end: tokens must name it so. Only localhost may be without TLS. */
export const issuer: Kind<string> = {
  default: '',
  read: (value) => {
    const url = URL.parse(value)
    const isSafe = url?.protocol === 'https:' || /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|$)/.test(value)
    return isSafe && !url?.search && !url?.hash && !url?.username ? value : undefined
  },
  must: 'the https URL of an OpenID Connect issuer',
}
