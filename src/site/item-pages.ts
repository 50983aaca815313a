import type { Edition } from '../handbook/edition.ts'
import { outlineOf } from '../handbook/outline.ts'
import type { HandbookPage } from './journey.ts'
import { itemParts, type Plural } from './parts.ts'

/** The page of an item: where it is, and the text that names it. */
export interface ItemPage extends Pick<HandbookPage, 'path' | 'title'> {
  id: string
}

/** The pages of all items that have one. */
export const itemPages = (edition: Edition): ItemPage[] =>
  (Object.keys(itemParts) as Plural[]).flatMap((plural) =>
    outlineOf(edition)[plural].map((entry) => {
      const { path, title } = itemParts[plural](entry)
      return { id: entry.id, path, title }
    }),
  )
