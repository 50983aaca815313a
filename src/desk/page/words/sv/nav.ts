export const nav = {
  label: 'Huvudmeny',
  home: 'Språken',
  history: 'Historik',
  audit: 'Händelselogg',
  tokens: 'Nycklar',
  people: 'Personer',
  feedback: 'Återkoppling',
  notifications: 'Webhookar',
}
