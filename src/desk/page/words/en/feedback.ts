import { pluralOf } from '../plural.ts'
import type { Words } from '../sv.ts'

const count = pluralOf('en')

export const feedback: Words['feedback'] = {
  title: 'Feedback',
  text: 'Readers sent this. The service deletes it automatically when its period ends.',
  item: 'Item',
  itemHint: 'For example p1-q6.',
  locale: 'Language',
  localeHint: 'For example sv.',
  show: 'Show',
  open: 'Not handled',
  handled: 'Handled',
  everything: 'All',
  download: 'Download as CSV',
  found: (n) => count(n, { one: '{n} message', other: '{n} messages' }),
  newer: 'Show newer',
  older: 'Show older',
  thought: 'Thought',
  example: 'Example',
  received: (time, locale, release) => `${time} · ${locale} · ${release}`,
  kept: (time) => `Will be deleted by ${time}`,
  handledBy: (name, time) => `Handled by ${name} ${time}`,
  answer: 'Write to the sender',
  answerOf: (about) => `Write to the sender: ${about}`,
  subject: (item) => `Your feedback on ${item} in the innovation handbook`,
  handle: 'Mark as handled',
  reopen: 'Mark as not handled',
  remove: 'Delete',
  resource: 'Make a resource of the example',
  resourceText: 'Copy the lines into the two files. Check the facts, and add country and languages.',
}
