/** The ways to show the handbook in a portal: the lines to copy, and the same as it looks. */
import { escapeHtml } from '../handbook/rich-text.ts'
import type { LocalisedRelease } from '../responses/localised-release.ts'
import { embedRoot } from '../responses/root.ts'
import { type Asset, componentPath } from './assets.ts'
import { frameElement } from './frame.ts'
import { piece } from './handbook-page.ts'
import type { HandbookPage } from './journey.ts'
import { partAt } from './parts.ts'
import type { View } from './showing.ts'
import { Writer } from './writer.ts'

interface Chosen {
  /** The components' script, where it has been built. */
  component: Asset | undefined
  shown: 'start' | 'principle' | 'question'
  /** Whether the place takes no script. */
  isScriptless: boolean
}

export function waysOf(localised: LocalisedRelease, { component, shown, isScriptless }: Chosen) {
  const { publicUrl, locale } = localised.options
  const [first] = localised.release.edition.principles
  const question = first?.questions[0]?.id
  const path = { start: '', principle: `/principles/${first?.id}`, question: `/questions/${question}` }[shown]
  const part = partAt(path, localised.release) as HandbookPage
  const writer = (view: View) => new Writer(localised, { view, heading: 3, marked: [] })
  const [frame = '', ...script] = frameElement(part, writer('frame'), 640).split('\n')
  const framed = [frame, ...script].join('\n')
  const whole = writer('page')
  const loader = component
    ? `<script type="module" src="${escapeHtml(publicUrl)}${component.hashedPath}" integrity="${component.integrity}" crossorigin="anonymous"></script>`
    : `<script type="module" src="${escapeHtml(publicUrl)}${componentPath}"></script>`
  const [name, attributes] =
    shown === 'question' ? ['handbook-question', ` question="${question}"`] : ['innovation-handbook', '']
  const element = `<${name}${attributes} lang="${locale}">\n${whole.link(path, whole.words('handbook.title'))}\n</${name}>`
  return {
    component: { copy: `${loader}\n${element}`, result: `${loader}\n${element}` },
    frame: { copy: isScriptless ? frame : framed, result: framed },
    fragment: {
      copy: `<!--#include virtual="${embedRoot}/${locale}${path}?view=fragment&heading=2" -->`,
      result: piece(part, writer('fragment')),
    },
    oembed: { copy: whole.address(path), result: framed },
  }
}
