/** The plan as documents of other kinds: blocks for Word, Markdown and print, a table, a calendar. */
import type { DocumentText, PlanDocument } from '../../schemas/plan.ts'
import { datedActions } from './plan-follow-summary.ts'
import { guideAddress, type PlanAction, type PlanQuestion, sourceSentences } from './plan-make.ts'
import type { FollowRoom } from './plan-open.ts'

/** A text with its language, where it is not that of the document. */
function textOf(follow: FollowRoom, question: PlanQuestion, name: Parameters<FollowRoom['text']>[1]): DocumentText {
  const { words } = follow.stage
  const { pointer, text } = follow.text(question, name)
  const other = pointer ? words.language(pointer) : undefined
  const isKept = !pointer && !(typeof name === 'object' && name.id.startsWith('own-'))
  const lang =
    other?.lang ?? (isKept && follow.file.locale !== words.bundle._meta.locale ? follow.file.locale : undefined)
  return { pieces: pointer ? words.pieces(pointer) : [text], ...(lang && { lang, isRtl: other?.dir === 'rtl' }) }
}

/** What the team has said of an action. */
const factsOf = (follow: FollowRoom, { state, responsible, due }: PlanAction): string =>
  [
    follow.sayState(state),
    ...(responsible ? [`${follow.say('responsible')}: ${responsible}`] : []),
    ...(due ? [`${follow.say('due')}: ${follow.day(due)}`] : []),
  ].join(' · ')

export function documentOf(follow: FollowRoom): PlanDocument {
  const { stage, file } = follow
  const { locale, dir } = stage.words.bundle._meta
  const item = (question: PlanQuestion, action: PlanAction): DocumentText => {
    const text = textOf(follow, question, action)
    const url = guideAddress(stage, file, question.id, action.id)
    return {
      ...text,
      pieces: [...text.pieces, ` (${factsOf(follow, action)}) `, { words: follow.say('readGuide'), url }],
    }
  }
  let principle = ''
  const title = stage.words.say('plan')
  return {
    title,
    lang: locale,
    isRtl: dir === 'rtl',
    blocks: [
      { kind: 'heading', level: 1, text: { pieces: [title] } },
      ...file.questions.flatMap((question): PlanDocument['blocks'] => {
        const isNew = question.principle.id !== principle
        principle = question.principle.id
        const heading = { kind: 'heading', level: 2, text: textOf(follow, question, 'principle'), principle } as const
        return [
          ...(isNew ? [heading] : []),
          { kind: 'heading', level: 3, text: textOf(follow, question, 'guide'), question: question.id },
          { kind: 'paragraph', text: textOf(follow, question, 'question'), isLead: true },
          { kind: 'list', items: question.actions.map((action) => item(question, action)) },
        ]
      }),
    ],
    source: [...sourceSentences(stage), stage.words.say('release', { release: file.release })].map((text) => ({
      pieces: [text],
    })),
  }
}

/** Rows of a table, below the names of its columns. */
export function rowsOf(follow: FollowRoom): string[][] {
  const { stage, file } = follow
  const names = (['principle', 'guide', 'action', 'state', 'responsible', 'due', 'readGuide'] as const).map((key) =>
    follow.say(key),
  )
  const plain = (question: PlanQuestion, name: Parameters<FollowRoom['text']>[1]) =>
    textOf(follow, question, name)
      .pieces.map((piece) => (typeof piece === 'string' ? piece : piece.words))
      .join('')
  return [
    ['Id', ...names],
    ...file.questions.flatMap((question) =>
      question.actions.map((action) => [
        action.id,
        plain(question, 'principle'),
        plain(question, 'guide'),
        plain(question, action),
        follow.sayState(action.state),
        action.responsible ?? '',
        action.due ?? '',
        guideAddress(stage, file, question.id, action.id),
      ]),
    ),
  ]
}

/** CSV (RFC 4180). Excel takes a file for UTF-8 by its first bytes, and a cell that begins like a formula for one. */
export const tableOf = (rows: readonly (readonly string[])[]): string => {
  const cell = (text: string) => {
    const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
    return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
  }
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

/** The days of a plan as a calendar (RFC 5545): one event for each action that is to be done, which lasts a whole day. */
export function calendarOf(follow: FollowRoom, now = new Date()): string {
  const { stage, file } = follow
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '')
  const events = datedActions(file).flatMap(({ question, action }) => [
    'BEGIN:VEVENT',
    `UID:${file.id}-${action.id}@innovation-handbook`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${(action.due as string).replaceAll('-', '')}`,
    `SUMMARY:${escaped(follow.text(question, action).text)}`,
    `DESCRIPTION:${escaped(factsOf(follow, action))}`,
    `URL:${guideAddress(stage, file, question.id, action.id)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//innovation-handbook//plan//EN',
    ...events,
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the format permits none.
    .replace(/[\u0000-\u001f\u007f]/g, ' ')

/** At most 75 bytes a line, not counting the break; a character stays whole. */
function folded(line: string): string {
  let size = 0
  let text = ''
  for (const character of line) {
    const bytes = new TextEncoder().encode(character).length
    if (size + bytes > 75) {
      text += '\r\n '
      size = 1
    }
    text += character
    size += bytes
  }
  return text
}
