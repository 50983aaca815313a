/** The language of the place, also from outside the shadow roots around it; empty where nothing states it. */
export function languageAround(element: Element): string {
  const lang = element.closest('[lang]')
  if (lang) return lang.getAttribute('lang') ?? ''
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? languageAround(root.host) : ''
}
