/** Which system made a page of a portal, and which of our kits is in it, by the traces that they leave. */
import type { PortalPage } from './portal-page.ts'

interface Host {
  name: string
  /** What its pages contain. */
  html: RegExp
  /** A header that its responses have. */
  header?: string
  /** Where all its sites are, if it is a service. They show pages only to people who have signed in. */
  domain?: string
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
    domain: '.sharepoint.com',
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

export const hostOf = ({ html, headers, url }: Pick<PortalPage, 'html' | 'headers' | 'url'>): Host | undefined =>
  hosts.find(
    ({ domain, ...host }) =>
      (domain !== undefined && url.hostname.endsWith(domain)) ||
      host.html.test(html) ||
      (host.header !== undefined && headers.has(host.header)),
  )

export interface Kit {
  /** The component's script on the portal's own server. SharePoint may not name it in the page. */
  script: string | undefined
  /** The URLs of the services that the page reads. */
  services: string[]
}

/** The web part's id in its manifest: SharePoint writes it into the pages that have it. */
const webPart = '6a5f5a53-7f0b-4a0e-8f1c-2d9f5c1b7e60'

/** The kit in a page, unless the page has none. */
export function kitIn({ html }: Pick<PortalPage, 'html'>): Kit | undefined {
  const [, plugin] = /src="([^"]+\/plugins\/innovationshandboken\/component\/embed\.js[^"]*)"/.exec(html) ?? []
  // Sitevision names an app with its version, and loads its script later.
  const [, version] = /applicationId["']?:\s*["']innovationshandboken\|([\w.-]+)/.exec(html) ?? []
  const script = plugin ?? (version && `/webapp-files/innovationshandboken/${version}/main.js`)
  if (script !== undefined) return { script, services: namedIn(html, /<[\w-]+-[^<>]*?\sapi="([^"<>]+)"/g) }
  if (!html.includes(webPart)) return undefined
  const [asset] = /[^"'\s\\]+\/ClientSideAssets\/[^"'\s\\]+\/handbook-web-part_\w+\.js/i.exec(html) ?? []
  return { script: asset, services: namedIn(unescaped(html), /"service":"(https?:[^"]+)"/g) }
}

const namedIn = (html: string, pattern: RegExp): string[] => [
  ...new Set([...html.matchAll(pattern)].map(([, url]) => `${url}`.replace(/\/+$/, ''))),
]

/** SharePoint writes what a web part stores as JSON into an attribute, or as JSON into JSON. */
const unescaped = (html: string) =>
  html
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
    .replace(/\\+u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('\\', '')
