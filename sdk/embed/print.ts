import { h } from './dom.ts'
import type { Stage } from './stage.ts'
import styles from './styles.css'

/**
 * Prints nodes alone: in a frame without an address, because the page around may not be touched and would be printed
 * with them. The frame goes once the dialog is closed.
 */
export function print({ words }: Stage, nodes: readonly Node[]): void {
  const frame = h('iframe', { 'aria-hidden': 'true', tabindex: -1 })
  Object.assign(frame.style, { position: 'fixed', insetInlineStart: '-10000px', inlineSize: '210mm', border: '0' })
  document.body.append(frame)
  const inside = frame.contentWindow as Window & typeof globalThis
  const page = inside.document
  const sheet = new inside.CSSStyleSheet()
  sheet.replaceSync(styles)
  page.adoptedStyleSheets = [sheet]
  const { locale, dir } = words.bundle._meta
  page.documentElement.lang = locale
  page.documentElement.dir = dir
  page.title = words.say('plan')
  page.body.append(...nodes.map((node) => page.adoptNode(node)))
  inside.addEventListener('afterprint', () => frame.remove())
  inside.print()
}
