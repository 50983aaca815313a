import { type SymbolName, symbolOfPrinciple, symbols } from '../../schemas/look/symbols.ts'
import type { Release } from '../store/release.ts'

/** A symbol as an element, `width` CSS pixels wide where no stylesheet says otherwise. What it shows, words say beside it. */
export function symbol(name: SymbolName, width = 24): string {
  const { size, stroke, lines, shapes, isDirected } = {
    stroke: 0,
    lines: '',
    shapes: '',
    isDirected: false,
    ...symbols[name],
  }
  const turned = isDirected ? ' class="handbook-turn"' : ''
  const paths = [
    lines && `<path fill="none" stroke="currentColor" stroke-width="${stroke}" d="${lines}"/>`,
    shapes && `<path fill="currentColor" d="${shapes}"/>`,
  ]
  return `<svg aria-hidden="true" viewBox="0 0 ${size} ${size}" width="${width}" height="${width}"${turned}>${paths.join('')}</svg>`
}

/** The place of a principle in the handbook, from 1. */
export const placeOf = (principle: string, { edition }: Release): number =>
  edition.principles.findIndex(({ id }) => id === principle) + 1

/** The class that gives an element the colours of a principle. */
export const colourOf = (principle: string, release: Release): string => `handbook-p${placeOf(principle, release)}`

/** The symbol of a principle in white on its colour. */
export function sign(principle: string, release: Release): string {
  const name = symbolOfPrinciple(placeOf(principle, release))
  return name === undefined ? '' : `<span class="handbook-sign ${colourOf(principle, release)}">${symbol(name)}</span>`
}
