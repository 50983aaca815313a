export const nav = {
  label: 'Huvudmeny',
  home: 'Språken',
  messages: (unread: number) => (unread > 0 ? `Meddelanden (${unread} nya)` : 'Meddelanden'),
  questions: 'Frågor',
  history: 'Historik',
  audit: 'Händelselogg',
  tokens: 'Nycklar',
  people: 'Personer',
  feedback: 'Återkoppling',
  notifications: 'Webhookar',
}
