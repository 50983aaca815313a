import { inEveryLanguage } from './plan-open.ts'
import type { SheetNames } from './plan-sheet-read.ts'

const columns = { text: 'action', state: 'state', responsible: 'responsible', due: 'due' } as const

/** The names of the columns in every language. */
export const sheetNames: SheetNames = {
  of: (column) => (column === 'id' ? ['Id'] : inEveryLanguage(columns[column])),
  rest: (['principle', 'guide', 'readGuide'] as const).flatMap(inEveryLanguage),
}
