/** What a team takes along of its plan. */

import { csvOf, separatorFor } from '../../schemas/csv.ts'
import { planStates } from '../../schemas/plan-values.ts'
import { h } from './dom.ts'
import { calendarOf } from './plan-calendar.ts'
import { backIn } from './plan-follow-back.ts'
import { movements } from './plan-follow-movements.ts'
import { datedActions, summaryPage } from './plan-follow-summary.ts'
import { type FollowRoom, stemOf } from './plan-open.ts'
import { deckIn, documentOf, rowsOf } from './plan-out.ts'
import { exportedAs } from './plan-sheet-rows.ts'
import { print } from './print.ts'
import { pieceNodes } from './rich-text.ts'
import { hand, save } from './save.ts'
import { button } from './stage.ts'

type Kind = 'markdown' | 'word' | 'calendar' | 'table' | 'sheet' | 'slides'

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
  const table = () => csvOf(rowsOf(follow), separatorFor(words.bundle._meta.locale, undefined))
  const write = async (kind: Kind) => {
    if (kind === 'markdown' || kind === 'word') return save(documentOf(follow), kind)
    if (kind === 'calendar') return hand(`${stemOf(follow)}.ics`, blob(calendarOf(follow), 'text/calendar'))
    if (kind === 'table') return hand(`${stemOf(follow)}.csv`, blob(table(), 'text/csv'))
    if (kind === 'slides') {
      const { deckOf } = await import('./plan-slides.ts')
      return hand(`${stemOf(follow)}.pptx`, await deckOf(deckIn(follow)))
    }
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
      follow.button('slides', make('slides')),
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
