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
  { name: 'Sitevision', html: /\/sitevision\/system-resource\//, docs: '/docs/hosts#sitevision' },
  { name: 'Optimizely', html: /\/globalassets\//, docs: '/docs/hosts#optimizely' },
]

export const hostOf = ({ html, headers }: Pick<PortalPage, 'html' | 'headers'>): Host | undefined =>
  hosts.find((host) => host.html.test(html) || (host.header !== undefined && headers.has(host.header)))

/** The component's script where the plugin for WordPress has it: on the portal's own server. */
export const pluginScript = ({ html }: Pick<PortalPage, 'html'>): string | undefined =>
  /src="([^"]+\/plugins\/innovationshandboken\/component\/embed\.js[^"]*)"/.exec(html)?.[1]
