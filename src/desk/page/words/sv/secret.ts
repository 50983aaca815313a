export const secret = {
  text: 'Den visas bara nu. Kopiera den och lämna den på ett säkert sätt.',
  copy: 'Kopiera',
  copied: 'Kopierad.',
}
