/** What a team takes along of its plan, and what comes back from a spreadsheet. */
import { planStates } from '../../schemas/plan-values.ts'
import { h } from './dom.ts'
import { largestFile } from './plan-file.ts'
import { movements } from './plan-follow-sittings.ts'
import { datedActions, summaryPage } from './plan-follow-summary.ts'
import { type FollowRoom, inEveryLanguage, stateNamed, stemOf } from './plan-open.ts'
import { calendarOf, documentOf, rowsOf, tableOf } from './plan-out.ts'
import { exportedAs, reportOf, withReport } from './plan-sheet-rows.ts'
import { print } from './print.ts'
import { pieceNodes } from './rich-text.ts'
import { hand, save } from './save.ts'
import { button } from './stage.ts'

type Kind = 'markdown' | 'word' | 'calendar' | 'table' | 'sheet'

export function takeAlong(follow: FollowRoom): Node {
  const { stage, file } = follow
  const { words } = stage
  const outcome = h('p', { class: 'outcome', role: 'status' })
  const make = (kind: Kind) => async () => {
    outcome.replaceChildren(words.say('preparingDocument'))
    const isMade = await write(kind).then(
      () => true,
      () => false,
    )
    outcome.replaceChildren(isMade ? '' : words.say('documentFailed'))
  }
  const blob = (text: string, type: string) => new Blob([text], { type: `${type};charset=utf-8` })
  const write = async (kind: Kind) => {
    if (kind === 'markdown' || kind === 'word') return save(documentOf(follow), kind)
    if (kind === 'calendar') return hand(`${stemOf(follow)}.ics`, blob(calendarOf(follow), 'text/calendar'))
    if (kind === 'table') return hand(`${stemOf(follow)}.csv`, blob(tableOf(rowsOf(follow)), 'text/csv'))
    const { writeSheet } = await import('./plan-sheet.ts')
    hand(`${stemOf(follow)}.xlsx`, await writeSheet(sheetOf(follow)))
  }
  const calendar = () => {
    if (datedActions(follow.file).length === 0) return outcome.replaceChildren(follow.label('span', 'noDates'))
    void make('calendar')()
  }
  const printed = () => print(outcome, stage, documentNodes(follow))
  const summary = () => print(outcome, stage, summaryPage(follow, file.sittings.length > 1 ? movements(follow) : []))
  return h(
    'div',
    { class: 'tools', part: 'tools' },
    follow.heading(1, 'take'),
    h(
      'p',
      { class: 'ways' },
      button(stage, 'print', printed),
      follow.button('printSummary', summary),
      button(stage, 'downloadWord', make('word')),
      button(stage, 'downloadMarkdown', make('markdown')),
      follow.button('sheet', make('sheet')),
      follow.button('table', make('table')),
      follow.button('calendar', calendar),
    ),
    outcome,
    follow.label('p', 'takeHow', {}, { class: 'quiet' }),
    backIn(follow),
  )
}

/** The plan as nodes to print. */
function documentNodes(follow: FollowRoom): Node[] {
  const { blocks, source } = documentOf(follow)
  const text = ({ pieces, lang, isRtl }: (typeof source)[number], tag: 'p' | 'li' | 'h1' | 'h2' | 'h3' | 'h4') =>
    h(tag, { lang, dir: lang && (isRtl ? 'rtl' : 'ltr') }, pieceNodes(pieces))
  return [
    ...blocks.map((block) => {
      if (block.kind === 'heading') return text(block.text, `h${block.level}`)
      if (block.kind === 'paragraph') return text(block.text, 'p')
      return h(
        'ul',
        {},
        block.items.map((item) => text(item, 'li')),
      )
    }),
    ...source.map((line) => text(line, 'p')),
  ]
}

function sheetOf(follow: FollowRoom) {
  const { stage, file } = follow
  const [names = [], ...rows] = rowsOf(follow)
  const actions = file.questions.flatMap((question) => question.actions)
  return {
    plan: file.id,
    title: stage.words.say('plan'),
    isRtl: stage.words.bundle._meta.dir === 'rtl',
    names: [...names, 'exported'],
    states: planStates.map((state) => follow.sayState(state)),
    rows: rows.map((row, at) => [...row, exportedAs(row[3] ?? '', actions[at] ?? {})]),
  }
}

/** Changes from a spreadsheet: first what they are, and only then the changes. */
function backIn(follow: FollowRoom): Node {
  const { open } = follow
  const told = h('div', { role: 'status' })
  const refuse = () => told.replaceChildren(follow.label('p', 'notSheet'))
  const read = async (file: File | undefined) => {
    if (!file) return
    if (file.size > largestFile) return refuse()
    const { readSheet } = await import('./plan-sheet.ts')
    const columns = { text: 'action', state: 'state', responsible: 'responsible', due: 'due' } as const
    const bytes = new Uint8Array(await file.arrayBuffer())
    const rows = await readSheet(bytes, follow.file.id, (column) => inEveryLanguage(columns[column])).catch(
      () => undefined,
    )
    if (!rows) return refuse()
    const shown = new Map(rowsOf(follow).map((row) => [row[0], row[3]]))
    open.report = reportOf(follow.file, rows, {
      stateOf: stateNamed,
      textOf: ({ id, text }) => shown.get(id) ?? text,
    })
    tell()
  }
  const tell = () => told.replaceChildren(...(open.report ? reportNodes(follow) : []))
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
  return h(
    'details',
    { class: 'fold', open: open.report !== undefined },
    follow.label('summary', 'backIn'),
    h('div', { class: 'drop' }, h('label', {}, follow.label('span', 'backInHow'), field)),
    told,
  )
}

function reportNodes(follow: FollowRoom): Node[] {
  const { open, stage } = follow
  const { report } = open
  if (!report) return []
  const end = (isTaken: boolean) => () => {
    open.report = undefined
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
