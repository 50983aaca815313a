/** Which system made a page of a portal, by the traces that it leaves. */
import type { PortalPage } from './portal-page.ts'

interface Host {
  name: string
  /** What its pages contain. */
  html: RegExp
  /** A header that its responses have. */
  header?: string
  /** Where the documentation describes the way into it. */
  docs: string
}

export const hosts: readonly Host[] = [
  {
    name: 'WordPress',
    html: /<meta name="generator" content="WordPress|\/wp-(content|includes)\/|rel="https:\/\/api\.w\.org\/"/,
    docs: '/docs/wordpress',
  },
  {
    name: 'SharePoint',
    html: /_spPageContextInfo/,
    header: 'microsoftsharepointteamservices',
    docs: '/docs/sharepoint',
  },
  { name: 'Liferay', html: /Liferay\.ThemeDisplay/, header: 'liferay-portal', docs: '/docs/hosts#liferay' },
  {
    name: 'Drupal',
    html: /<meta name="generator" content="Drupal|data-drupal-/i,
    header: 'x-drupal-cache',
    docs: '/docs/embed#drupal',
  },
  { name: 'Sitevision', html: /\/sitevision\/system-resource\/|AppRegistry\.registerApp\(/, docs: '/docs/sitevision' },
  { name: 'Optimizely', html: /\/(globalassets|siteassets|contentassets)\//, docs: '/docs/hosts#optimizely' },
]

export const hostOf = ({ html, headers }: Pick<PortalPage, 'html' | 'headers'>): Host | undefined =>
  hosts.find((host) => host.html.test(html) || (host.header !== undefined && headers.has(host.header)))

/** The component's script where our kit has it: on the portal's own server. */
export function kitScript({ html }: Pick<PortalPage, 'html'>): string | undefined {
  const [, plugin] = /src="([^"]+\/plugins\/innovationshandboken\/component\/embed\.js[^"]*)"/.exec(html) ?? []
  // Sitevision names an app with its version, and loads its script later.
  const [, version] = /applicationId["']?:\s*["']innovationshandboken\|([\w.-]+)/.exec(html) ?? []
  return plugin ?? (version && `/webapp-files/innovationshandboken/${version}/main.js`)
}
