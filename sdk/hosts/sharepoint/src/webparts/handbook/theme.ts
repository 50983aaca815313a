import type { IReadonlyTheme } from '@microsoft/sp-component-base'

/** Gives the component the colours of the section of the page, which may be dark on a page that is light. */
export function showTheme({ style }: HTMLElement, { isInverted, semanticColors = {} }: IReadonlyTheme): void {
  const { bodyText, link, bodyDivider, focusBorder } = semanticColors
  style.colorScheme = isInverted ? 'dark' : 'light'
  style.color = bodyText ?? ''
  style.setProperty('--handbook-link', link ?? null)
  style.setProperty('--handbook-line', bodyDivider ?? null)
  style.setProperty('--handbook-focus', focusBorder ?? null)
}
