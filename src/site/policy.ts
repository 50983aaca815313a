/** What pages may do, by Content-Security-Policy: more than the rest of the service, which may do nothing. */

import { root } from '../responses/root.ts'

/**
 * A page with a form, and in a frame with the one script that tells its height. The service itself may always frame it:
 * maintainers preview it there.
 */
export const pagePolicy = (publicUrl: string, frameAncestors: string, hasScript: boolean): string => {
  // A frame in a sandbox has no origin, and in WebKit its 'self' is then nobody.
  const own = `'self' ${new URL(publicUrl).origin}`
  return policy({
    'style-src': own,
    // The mark that browsers show beside the title.
    'img-src': own,
    'form-action': own,
    'script-src': hasScript ? own : undefined,
    'frame-ancestors': framers(frameAncestors),
  })
}

/** A page of the site: its own scripts may read the service, and nobody may frame it. */
export function sitePolicy(publicUrl: string): string {
  const own = `'self' ${new URL(publicUrl).origin}`
  return policy({
    'style-src': own,
    'img-src': own,
    'script-src': own,
    'connect-src': own,
    'form-action': own,
    'frame-ancestors': "'none'",
  })
}

const framers = (sites: string): string => (sites === '*' ? sites : sites === "'none'" ? "'self'" : `'self' ${sites}`)

/** The demonstration page: the component reads the API, and two of the ways are frames. */
export const portalPolicy = (): string =>
  policy({
    'script-src': "'self'",
    'connect-src': "'self'",
    'img-src': "'self'",
    'frame-src': "'self'",
    'frame-ancestors': "'none'",
  })

/**
 * The console of the API, whose code is a library's. In a sandbox it has no origin, so that it cannot act as somebody who is
 * signed in. It may load its own script and read the API. Its styles are made by the script.
 */
export const consolePolicy = (publicUrl: string): string =>
  policy({
    sandbox: 'allow-scripts',
    'script-src': `${publicUrl}/docs/api/`,
    'style-src': "'unsafe-inline'",
    'connect-src': `${publicUrl}${root}/`,
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  })

const policy = (own: Record<string, string | undefined>): string =>
  Object.entries({
    'default-src': "'none'",
    'style-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
    ...own,
  })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]))
    .join('; ')
