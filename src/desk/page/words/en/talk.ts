import { pluralOf } from '../plural.ts'
import type { Words } from '../sv.ts'

const count = pluralOf('en')

export const talk: Words['talk'] = {
  title: 'Questions and comments',
  kinds: { comment: 'Comment', question: 'Question', return: 'Returned' },
  kind: 'Kind',
  label: 'Write to the others who work on the text',
  send: 'Send',
  sent: 'Sent.',
  reply: 'Reply',
  yourReply: 'Your reply',
  resolve: 'Mark as resolved',
  reopen: 'Open again',
  remove: 'Delete',
  about: (what, by) => `${what}: ${by}`,
  deleted: 'Deleted',
  resolvedBy: (by, time) => `Resolved by ${by}, ${time}.`,
  resolved: (n) => count(n, { one: '{n} resolved', other: '{n} resolved' }),
  changedSince: 'The text has changed since.',
  returned: 'returned',
  returnedTexts: 'Returned texts must change before the draft can be approved:',
  openQuestions: (n) => count(n, { one: '{n} open question', other: '{n} open questions' }),
  questions: 'Open questions',
  questionsText: 'Questions that wait for a reply, sentence by sentence. With a role in Swedish you see all languages.',
  noQuestions: 'No question waits for a reply.',
  gone: 'The text is no longer in the handbook',
  openText: 'Open the text',
}
