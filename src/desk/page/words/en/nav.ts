import type { Words } from '../sv.ts'

export const nav: Words['nav'] = {
  label: 'Main menu',
  home: 'Languages',
  messages: (unread) => (unread > 0 ? `Messages (${unread} new)` : 'Messages'),
  questions: 'Questions',
  history: 'History',
  audit: 'Audit trail',
  tokens: 'Tokens',
  people: 'People',
  feedback: 'Feedback',
  notifications: 'Webhooks',
}
