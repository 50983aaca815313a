import type { ProblemLanguage } from '../../errors.ts'

export const docsWords = {
  en: {
    nav: 'Documentation',
    search: 'Search the documentation',
    onThisPage: 'On this page',
    way: 'Previous and next page',
    previous: 'Previous',
    next: 'Next',
  },
  sv: {
    nav: 'Dokumentation',
    search: 'Sök i dokumentationen',
    onThisPage: 'På den här sidan',
    way: 'Föregående och nästa sida',
    previous: 'Föregående',
    next: 'Nästa',
  },
} satisfies Record<ProblemLanguage, Record<string, string>>
