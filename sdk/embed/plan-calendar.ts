/** The dates of a plan for calendars. */
import { datedActions } from './plan-follow-summary.ts'
import { guideAddress } from './plan-make.ts'
import type { FollowRoom } from './plan-open.ts'
import { factsOf } from './plan-out.ts'

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
    `URL:${guideAddress(stage, file, question, action.id)}`,
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
