import { h } from './dom.ts'
import type { Stage } from './stage.ts'

/**
 * Prints nodes alone: in a frame without an address, because the page around may not be touched and would be printed
 * with them. The frame goes once the dialog is closed.
 * @param within A node of the component.
 */
export function print(within: Node, { words }: Stage, nodes: readonly Node[]): void {
  const frame = h('iframe', { 'aria-hidden': 'true', tabindex: -1 })
  Object.assign(frame.style, { position: 'fixed', insetInlineStart: '-10000px', inlineSize: '210mm', border: '0' })
  document.body.append(frame)
  const inside = frame.contentWindow as Window & typeof globalThis
  const page = inside.document
  const { adoptedStyleSheets, host } = within.getRootNode() as ShadowRoot
  page.adoptedStyleSheets = adoptedStyleSheets.map(({ cssRules }) => {
    const sheet = new inside.CSSStyleSheet()
    sheet.replaceSync([...cssRules].map(({ cssText }) => cssText).join(''))
    return sheet
  })
  // The look that the portal has given the component.
  const look = getComputedStyle(host)
  for (const name of ['font-family', ...[1, 2, 3, 4, 5].map((place) => `--handbook-p${place}`)])
    page.documentElement.style.setProperty(name, look.getPropertyValue(name))
  page.documentElement.className = 'handbook'
  const { locale, dir } = words.bundle._meta
  page.documentElement.lang = locale
  page.documentElement.dir = dir
  page.title = words.say('plan')
  page.body.append(...nodes.map((node) => page.adoptNode(node)))
  inside.addEventListener('afterprint', () => frame.remove())
  inside.print()
}
