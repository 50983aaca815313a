import { pluralOf } from '../plural.ts'
import type { Words } from '../sv.ts'

const count = pluralOf('en')

export const review: Words['review'] = {
  text: 'Struck-out words go and underlined words come. What you have read is kept in this browser only.',
  shown: 'Show',
  unread: (n) => count(n, { one: '{n} change that you have not read', other: '{n} changes that you have not read' }),
  all: (n) => count(n, { one: 'All: {n} change', other: 'All: {n} changes' }),
  read: 'Read',
  readOf: (place) => `Read: ${place}`,
  readAll: 'Mark all as read',
  toApproval: 'To the approval',
  allRead: 'You have read all changes.',
  source: 'Source',
  since: 'Changed since you read it',
  giveBack: 'Return',
  giveBackOf: (place) => `Return: ${place}`,
  reason: 'What is to be changed?',
  giveBackText: 'The translator will find the text at the top of the list.',
  more: (n) => count(n, { one: 'Show {n} more', other: 'Show {n} more' }),
}
