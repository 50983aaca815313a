/** Shapes that are made of all kinds. */

import { bundle, searchHit } from '../../../schemas/across-kinds.ts'
import { listOf } from '../../../schemas/parts.ts'
import { reference } from '../../../schemas/reference.ts'
import { itemTypes, kinds } from './index.ts'

export const SearchHit = searchHit(itemTypes)

export const Bundle = bundle(
  Object.fromEntries(
    kinds.map(({ plural, whole, maxItems }) => [plural, listOf(reference(whole), `All ${plural}.`, maxItems)]),
  ),
)

/** Every named shape of the kinds. */
export const kindShapes = [
  SearchHit,
  Bundle,
  ...kinds.flatMap(({ listed, whole, parts = [] }) => [listed, whole, ...parts]),
]
