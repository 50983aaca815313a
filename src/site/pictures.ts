/**
 * The pictures that messages and social media show beside a link, without words: the mark, and the symbol of each principle.
 * `npm run pictures` draws them.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { symbolOfPrinciple } from '../../schemas/look/symbols.ts'
import type { Rendered } from '../responses/rendered.ts'

const folder = new URL('pictures/', import.meta.url)

/** The address of the picture of a principle, by its place in the handbook, or of the handbook. */
export const picturePath = (place?: number): string =>
  `/pictures/${(place === undefined ? undefined : symbolOfPrinciple(place)) ?? 'handbook'}.png`

/** By address. Caches may keep them for a day: only another version of the service changes them. */
export const renderedPictures = (): [address: string, rendered: Rendered][] =>
  readdirSync(folder).map((name) => [
    `/pictures/${name}`,
    { contentType: 'image/png', body: readFileSync(new URL(name, folder)), languages: [], pinned: true },
  ])
