/** What a spreadsheet of a plan changes in it: every row is taken, unchanged or set aside with a reason. */
import type { PlanFile } from '../../schemas/plan-file.ts'
import type { PlanState } from '../../schemas/plan-values.ts'
import { printable } from '../../schemas/printable.ts'
import { withChange } from './plan-actions.ts'
import type { PlanAction } from './plan-make.ts'
import { isDay } from './plan-shape.ts'

/** A row of the sheet. `exported` is what the plan said when the sheet was made. */
export interface SheetRow {
  row: number
  id: string
  text: string
  state: string
  responsible: string
  due: string
  exported: string
}

type Reason = 'unknownRow' | 'changedText' | 'badDate' | 'badState' | 'tooLong' | 'twice' | 'conflict'

export interface SheetReport {
  rows: number
  taken: { id: string; change: Partial<PlanAction> }[]
  unchanged: number
  aside: { row: number; reason: Reason }[]
}

/** A text as a cell has it: spreadsheet programs and XML change spaces, breaks and controls. */
const inCell = (text: string): string => printable(text).replace(/\s+/g, ' ').trim()

/** What a sheet remembers of an action, to tell later who has changed it. */
export const exportedAs = (text: string, { state, responsible = '', due = '' }: Partial<PlanAction>): string =>
  JSON.stringify([text, state, inCell(responsible), due])

export function reportOf(
  plan: PlanFile,
  rows: readonly SheetRow[],
  { stateOf, textOf }: { stateOf: (name: string) => PlanState | undefined; textOf: (action: PlanAction) => string },
): SheetReport {
  const actions = new Map(plan.questions.flatMap((question) => question.actions.map((action) => [action.id, action])))
  const report: SheetReport = { rows: rows.length, taken: [], unchanged: 0, aside: [] }
  for (const { row, id, text, state: name, responsible, due, exported } of rows) {
    const action = actions.get(id)
    const state = stateOf(name)
    const reason = (): Reason | undefined => {
      if (!action) return 'unknownRow'
      if (rows.filter((other) => other.id === id).length > 1) return 'twice'
      if (!state) return 'badState'
      if (due !== '' && !isDay(due)) return 'badDate'
      if ([...responsible].length > 200) return 'tooLong'
      return undefined
    }
    const found = reason()
    if (found || !action || !state) {
      report.aside.push({ row, reason: found ?? 'unknownRow' })
      continue
    }
    const before = readExported(exported)
    const inFile = exportedAs('', { state, responsible, due })
    if (inCell(text) !== inCell(before?.text ?? textOf(action))) report.aside.push({ row, reason: 'changedText' })
    else if (before?.facts === inFile || inFile === exportedAs('', action)) report.unchanged += 1
    // What the plan says may be newer than what the sheet says.
    else if (before?.facts !== exportedAs('', action)) report.aside.push({ row, reason: 'conflict' })
    else report.taken.push({ id, change: { state, responsible, due } })
  }
  return report
}

/** Undefined where the cell is no longer what was written. */
function readExported(cell: string): { text: string; facts: string } | undefined {
  try {
    const [text, state, responsible, due] = JSON.parse(cell) as [string, PlanState, string, string]
    return { text, facts: exportedAs('', { state, responsible, due }) }
  } catch {
    return undefined
  }
}

export const withReport = (plan: PlanFile, { taken }: SheetReport): PlanFile =>
  taken.reduce((next, { id, change }) => withChange(next, id, change), plan)
