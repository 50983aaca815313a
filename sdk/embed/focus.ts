/** Names a control in a way that stays true when its view is written again. */
type Place = { selector: string; index: number }
const controls = 'a, button, input, select, summary, [tabindex="-1"]'

/** Where the focus is in a view, if it is there. */
export function placeOf(element: Element | null, view: Element): Place | undefined {
  if (!element || !view.contains(element)) return undefined
  if (element instanceof HTMLInputElement && element.type === 'checkbox')
    return { selector: `input[value="${element.value}"]`, index: 0 }
  const own = element.closest('[data-question]')
  if (own) return { selector: `[data-question="${own.getAttribute('data-question')}"] input`, index: 0 }
  return { selector: controls, index: [...view.querySelectorAll(controls)].indexOf(element) }
}

export function focusAt({ selector, index }: Place, view: Element): void {
  const found = [...view.querySelectorAll<HTMLElement>(selector)]
  found[Math.min(index, found.length - 1)]?.focus()
}
