/** The ways to show the handbook in a portal: the lines to copy, and the same as it looks. */
import { escapeHtml } from '../handbook/rich-text.ts'
import type { LocalisedRelease } from '../responses/localised-release.ts'
import { embedRoot } from '../responses/root.ts'
import { type Asset, componentPath } from './assets.ts'
import { frameElement } from './frame.ts'
import { piece } from './handbook-page.ts'
import type { HandbookPage } from './journey.ts'
import { partAt } from './parts.ts'
import type { PlaceName } from './portal-places.ts'
import type { View } from './showing.ts'
import { Writer } from './writer.ts'

interface Chosen {
  /** The components' script, where it has been built. */
  component: Asset | undefined
  shown: 'start' | 'principle' | 'question'
  place: PlaceName
}

export function waysOf(localised: LocalisedRelease, { component, shown, place }: Chosen) {
  const { publicUrl, locale } = localised.options
  const [first] = localised.release.edition.principles
  const question = first?.questions[0]?.id
  const path = { start: '', principle: `/principles/${first?.id}`, question: `/questions/${question}` }[shown]
  const part = partAt(path, localised.release) as HandbookPage
  const writer = (view: View | 'site') => new Writer(localised, { view, heading: 3, marked: [] })
  const [frame = '', ...script] = frameElement(part, writer('frame'), 640).split('\n')
  const framed = [frame, ...script].join('\n')
  const whole = writer('page')
  const loader = component
    ? `<script type="module" src="${escapeHtml(publicUrl)}${component.hashedPath}" integrity="${component.integrity}" crossorigin="anonymous"></script>`
    : `<script type="module" src="${escapeHtml(publicUrl)}${componentPath}"></script>`
  const [name, attributes] =
    shown === 'question' ? ['handbook-question', ` question="${question}"`] : ['innovation-handbook', '']
  const element = `<${name}${attributes} lang="${locale}">\n${writer('site').link(path, whole.words('handbook.title'))}\n</${name}>`
  const loaded = `${loader}\n${element}`
  const extension = clientExtension(publicUrl, `${name}`, `${attributes}`)
  return {
    component: { copy: place === 'liferay' ? extension : loaded, result: loaded },
    // SharePoint takes no script.
    frame: { copy: place === 'sharepoint' ? frame : framed, result: framed },
    fragment: {
      copy: `<!--#include virtual="${embedRoot}/${locale}${path}?view=fragment&heading=2" -->`,
      result: piece(part, writer('fragment')),
    },
    oembed: { copy: whole.address(path), result: framed },
  }
}

/** What Liferay calls a client extension. It follows the language of the page. */
const clientExtension = (publicUrl: string, element: string, attributes: string): string => `${element}:
  type: customElement
  name: Innovationshandboken
  htmlElementName: ${element}
  friendlyURLMapping: ${element}
  instanceable: true
  portletCategoryName: category.client-extensions
  properties:
    - heading=2${attributes.replace(/ (\w+)="([^"]+)"/, '\n    - $1=$2')}
  urls:
    - ${publicUrl}${componentPath}
  useESM: true`
