/** A response before it is bytes: what rendering a release for one address gives. */
export interface Rendered {
  contentType: string
  body: string | Uint8Array
  /** For `Content-Language`; the first is the address's. */
  languages: readonly string[]
  /** Request headers that choose between responses at this address, `Accept-Encoding` apart. */
  vary?: readonly string[]
  /** The address in parts, for the `Link` header; absent where the service speaks of itself. */
  address?: AddressParts
  /** Whether the address names its release and so never changes. */
  pinned: boolean
  /** Whether the response changes with the head rather than with the texts. */
  ofHead?: boolean
  /** Cache tags of what it depends on besides its address and the head; without any it changes with the service alone. */
  tags?: readonly string[]
  /** When it changed by itself (RFC 3339), where it depends on more than the release. */
  modifiedAt?: string
  /** The `Content-Security-Policy` of a page that may do more than the constant one says. */
  policy?: string
}

interface AddressParts {
  /** What the address begins with, below the public address; the root of the read contract unless said. */
  base?: string
  /** Absent for addresses without one. */
  locale?: string
  /** Below that and the locale; begins with a slash. */
  path: string
  /** The end of the address of another form of the same, such as `.md`. */
  form?: string
  query: Readonly<Record<string, string>>
  /** The address of the page that search engines should show instead, below the public address. */
  canonical?: string
}
