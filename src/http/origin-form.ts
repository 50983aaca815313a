/**
 * A request may name its target with a scheme and a host, as one to a proxy does (RFC 9112, 3.2.2). What they say is not
 * believed, and the rest is read as if they were not there: links and redirects are made from it.
 */
export const originForm = ({ url = '/' }: { url?: string | undefined }): string =>
  url.startsWith('/') || url === '*' ? url : url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*\/?/i, '/')
