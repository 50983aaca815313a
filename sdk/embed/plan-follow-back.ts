/** What comes back from a spreadsheet of a plan. */
import { h } from './dom.ts'
import { largestFile } from './plan-file.ts'
import { type FollowRoom, stateNamed } from './plan-open.ts'
import { rowsOf } from './plan-out.ts'
import { sheetNames } from './plan-sheet-names.ts'
import type { SheetContent, SheetFault } from './plan-sheet-read.ts'
import { reportOf, withReport } from './plan-sheet-rows.ts'
import { button } from './stage.ts'

/** Changes from a spreadsheet: first what they are, and only then the changes. */
export function backIn(follow: FollowRoom): Node {
  const { open } = follow
  const told = h('div', { role: 'status' })
  const read = async (file: File | undefined) => {
    if (!file) return
    const found = file.size > largestFile ? notSheet : await contentOf(file, follow.file.id).catch(() => notSheet)
    open.sheet = 'fault' in found ? undefined : found
    if ('fault' in found) told.replaceChildren(...faultNodes(follow, found))
    else tell()
  }
  const tell = () => told.replaceChildren(...(open.sheet ? reportNodes(follow, open.sheet) : []))
  // What somebody changes in the meantime is newer than the spreadsheet.
  follow.followers.push(() => open.sheet && tell())
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

const notSheet: SheetFault = { fault: 'notSheet' }
async function contentOf(file: File, plan: string): Promise<SheetContent | SheetFault> {
  const { readSheet } = await import('./plan-sheet.ts')
  return readSheet(new Uint8Array(await file.arrayBuffer()), plan, sheetNames)
}

function faultNodes(follow: FollowRoom, found: SheetFault): Node[] {
  if (found.fault !== 'noHeading') return [follow.label('p', found.fault)]
  const { heading, nearest } = found
  return [
    follow.label('p', 'noHeading', { heading: h('b', { dir: 'auto' }, heading) }),
    follow.label('p', nearest ? 'nearHeading' : 'writeHeading', {
      nearest: h('b', { dir: 'auto' }, nearest),
    }),
  ]
}

function reportNodes(follow: FollowRoom, { rows, others }: SheetContent): Node[] {
  const { open, stage } = follow
  const shown = new Map(rowsOf(follow).map((row) => [row[0], row[3]]))
  const report = reportOf(follow.file, rows, {
    stateOf: stateNamed,
    textOf: ({ id, text }) => shown.get(id) ?? text,
  })
  const end = (isTaken: boolean) => () => {
    open.sheet = undefined
    follow.change(isTaken ? withReport(follow.file, report) : follow.file)
  }
  return [
    follow.label('p', 'counted', {
      rows: report.rows,
      taken: report.taken.length,
      unchanged: report.unchanged,
      aside: report.aside.length,
    }),
    ...(others.length > 0 ? [follow.label('p', 'otherColumns', { names: others.join(', ') })] : []),
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
