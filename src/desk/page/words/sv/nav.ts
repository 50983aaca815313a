export const nav = {
  label: 'Huvudmeny',
  home: 'Språken',
  questions: 'Frågor',
  history: 'Historik',
  audit: 'Händelselogg',
  tokens: 'Nycklar',
  people: 'Personer',
  feedback: 'Återkoppling',
  notifications: 'Webhookar',
}
