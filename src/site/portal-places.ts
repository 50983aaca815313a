/** The systems that a portal may have: the form that suits each best, its kit, and its page of the documentation. */
import { escapeHtml } from '../handbook/rich-text.ts'
import { lines, list } from './html.ts'
import { said } from './said.ts'
import type { Writer } from './writer.ts'

export const forms = ['component', 'frame', 'fragment', 'oembed'] as const

interface Place {
  /** Undefined for a place without a name of its own. */
  name?: string
  form: (typeof forms)[number]
  /** The page of the documentation. A page of its own is in Swedish, too. */
  docs: string
  /** The file of the kit, if there is one to install. */
  kit?: string
}

export type PlaceName = 'html' | 'wordpress' | 'sharepoint' | 'sitevision' | 'liferay' | 'optimizely' | 'drupal'

export const places: Readonly<Record<PlaceName, Place>> = {
  html: { form: 'component', docs: 'embed' },
  wordpress: {
    name: 'WordPress',
    form: 'oembed',
    docs: 'wordpress',
    kit: 'innovationshandboken-wordpress.zip',
  },
  sharepoint: {
    name: 'SharePoint',
    form: 'frame',
    docs: 'sharepoint',
    kit: 'innovationshandboken-sharepoint.zip',
  },
  sitevision: {
    name: 'Sitevision',
    form: 'component',
    docs: 'sitevision',
    kit: 'innovationshandboken-sitevision.zip',
  },
  liferay: { name: 'Liferay', form: 'component', docs: 'hosts#liferay' },
  optimizely: { name: 'Optimizely', form: 'component', docs: 'hosts#optimizely' },
  drupal: { name: 'Drupal', form: 'oembed', docs: 'embed#drupal' },
}

/** What authors get from the kit of a place, its file and its steps. Empty for a place without a kit. */
export function kitFor(place: PlaceName, writer: Writer): string {
  const { kit } = places[place]
  if (kit === undefined) return ''
  const { words, element } = said(writer)
  const { name, about } = words.portalPage.kits[place as keyof typeof words.portalPage.kits]
  const { publicUrl } = writer.localised.options
  const link = (url: string, text: string) =>
    `<li><a href="${escapeHtml(url)}">${element('span', text, { file: escapeHtml(kit) })}</a></li>`
  return lines(
    element('h2', name),
    element('p', about),
    list([
      link(`${publicUrl}/sdk/${kit}`, words.portalPage.download),
      link(docsOf(place, writer), words.portalPage.steps),
    ]),
  )
}

/** The page of the documentation that describes a place. */
export function docsOf(place: PlaceName, writer: Writer): string {
  const { docs } = places[place]
  const isSwedish = said(writer).lang === 'sv' && !docs.includes('#')
  return `${writer.localised.options.publicUrl}/docs/${isSwedish ? 'sv/' : ''}${docs}`
}
