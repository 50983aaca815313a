/** Gives an element a property for each attribute: frameworks set the one or the other. */
export function reflect(element: { prototype: HTMLElement }, names: readonly string[]): void {
  for (const name of names)
    Object.defineProperty(element.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: Element) {
        return this.getAttribute(name) ?? ''
      },
      set(this: Element, value: unknown) {
        if (value === undefined || value === null || value === false) this.removeAttribute(name)
        else this.setAttribute(name, `${value}`)
      },
    })
}

/** Takes in what was set before the script had come: it stands on the element itself and hides the property. */
export function adopt(element: HTMLElement, names: readonly string[]): void {
  const own = element as unknown as Record<string, unknown>
  for (const name of names)
    if (Object.hasOwn(element, name)) {
      const value = own[name]
      delete own[name]
      own[name] = value
    }
}
