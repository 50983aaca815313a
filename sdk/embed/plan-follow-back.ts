/** What comes back from a spreadsheet of a plan. */
import { h } from './dom.ts'
import { largestFile } from './plan-file.ts'
import { type FollowRoom, inEveryLanguage, stateNamed } from './plan-open.ts'
import { rowsOf } from './plan-out.ts'
import { reportOf, type SheetRow, withReport } from './plan-sheet-rows.ts'
import { button } from './stage.ts'

/** Changes from a spreadsheet: first what they are, and only then the changes. */
export function backIn(follow: FollowRoom): Node {
  const { open } = follow
  const told = h('div', { role: 'status' })
  const refuse = () => told.replaceChildren(follow.label('p', 'notSheet'))
  const read = async (file: File | undefined) => {
    if (!file) return
    if (file.size > largestFile) return refuse()
    const columns = { text: 'action', state: 'state', responsible: 'responsible', due: 'due' } as const
    const rowsIn = async () => {
      const { readSheet } = await import('./plan-sheet.ts')
      const bytes = new Uint8Array(await file.arrayBuffer())
      return readSheet(bytes, follow.file.id, (column) => inEveryLanguage(columns[column]))
    }
    const rows = await rowsIn().catch(() => undefined)
    if (!rows) return refuse()
    open.rows = rows
    tell()
  }
  const tell = () => told.replaceChildren(...(open.rows ? reportNodes(follow, open.rows) : []))
  // What somebody changes in the meantime is newer than the spreadsheet.
  follow.followers.push(() => open.rows && tell())
  const field = h('input', {
    type: 'file',
    accept: '.xlsx',
    onchange: () => {
      const file = field.files?.[0]
      field.value = ''
      void read(file)
    },
  })
  tell()
  return follow.fold(
    'backIn',
    '',
    h('div', { class: 'drop' }, h('label', {}, follow.label('span', 'backInHow'), field)),
    told,
  )
}

function reportNodes(follow: FollowRoom, rows: readonly SheetRow[]): Node[] {
  const { open, stage } = follow
  const shown = new Map(rowsOf(follow).map((row) => [row[0], row[3]]))
  const report = reportOf(follow.file, rows, {
    stateOf: stateNamed,
    textOf: ({ id, text }) => shown.get(id) ?? text,
  })
  const end = (isTaken: boolean) => () => {
    open.rows = undefined
    follow.change(isTaken ? withReport(follow.file, report) : follow.file)
  }
  return [
    follow.label('p', 'counted', {
      rows: report.rows,
      taken: report.taken.length,
      unchanged: report.unchanged,
      aside: report.aside.length,
    }),
    h(
      'ul',
      {},
      report.aside.map(({ row, reason }) => follow.label('li', 'row', { row, reason: follow.say(reason) })),
    ),
    h(
      'p',
      { class: 'ways' },
      report.taken.length > 0 && follow.button('takeIn', end(true)),
      button(stage, 'cancel', end(false)),
    ),
  ]
}
