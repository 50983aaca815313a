/** What a Content-Security-Policy permits a page to load (https://www.w3.org/TR/CSP3/). */

/** The sources by directive. A page may have several policies, and each must permit a request. */
export type Policy = ReadonlyMap<string, readonly string[]>

/** Policies in a header, which may hold several, or in the `content` of a `meta` element. */
export const policiesIn = (header: string | null): Policy[] =>
  (header ?? '').split(',').flatMap((text) => {
    const directives = new Map<string, string[]>()
    for (const part of text.split(';')) {
      const [name, ...sources] = part.trim().split(/\s+/)
      // The first of a name counts.
      if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources)
    }
    return directives.size > 0 ? [directives] : []
  })

/** The directive that decides, from the most special to `default-src`; none where everything is permitted. */
export const directiveOf = (policy: Policy, names: readonly string[]): string | undefined =>
  [...names, 'default-src'].find((name) => policy.has(name))

/** Whether one of the sources matches a URL, on a page of another. */
export function permits(sources: readonly string[], url: URL, page: URL): boolean {
  return sources.some((source) => {
    if (source === '*') return /^https?:$/.test(url.protocol)
    if (source.toLowerCase() === "'self'") return url.origin === page.origin
    if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return isScheme(source.toLowerCase(), url.protocol)
    const [, scheme = page.protocol, host = '', port, path] =
      /^(?:([a-z][a-z0-9+.-]*:)\/\/)?([^/:']+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? []
    return (
      host !== '' &&
      isScheme(scheme.toLowerCase(), url.protocol) &&
      isHost(host.toLowerCase(), url.hostname) &&
      (port === '*' || (port ?? usualPort(url)) === (url.port || usualPort(url))) &&
      (path === undefined || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path))
    )
  })
}

const usualPort = ({ protocol }: URL) => (protocol === 'https:' ? '443' : '80')

/** `http:` permits `https:` too. */
const isScheme = (permitted: string, protocol: string) =>
  permitted === protocol || (permitted === 'http:' && protocol === 'https:')

const isHost = (permitted: string, host: string) =>
  permitted === '*' || (permitted.startsWith('*.') ? host.endsWith(permitted.slice(1)) : permitted === host)
