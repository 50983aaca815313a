/** Elements without a word of markup: whatever a text or an address says, it stays text. */

type Child = Node | string | false | null | undefined | readonly Child[]
type Properties = Readonly<Record<string, string | number | boolean | ((event: Event) => void) | null | undefined>>

/** `on…` are listeners, true is an attribute without value, and false, null and undefined are none. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  set(element, properties)
  append(element, children)
  return element
}

const svgNamespace = 'http://www.w3.org/2000/svg'

export function svg(name: string, properties: Properties = {}, ...children: readonly Child[]): SVGElement {
  const element = document.createElementNS(svgNamespace, name)
  set(element, properties)
  append(element, children)
  return element
}

function set(element: Element, properties: Properties): void {
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else if (value !== null && value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : `${value}`)
  }
}

function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(parent, child)
    else if (child) parent.append(child as Node | string)
  }
}
