import type { SiteWords } from './sv.ts'

export const en: SiteWords = {
  skip: 'Skip to content',
  menu: 'Main menu',
  languages: 'Languages',
  read: 'Read the handbook',
  portal: 'In your portal',
  documentation: 'Documentation',
  heroTitle: '{title} takes you from a challenge to a plan',
  heroLead:
    'Choose a challenge like your own, map where you stand, and get suggestions for actions, tools and examples.',
  doors: 'Three ways to use the handbook',
  readAbout: 'Here, in your language. Your marks are only in the address, and you need no account.',
  readLink: 'Choose a challenge',
  portalTitle: 'Put it in your portal',
  portalAbout:
    'As content in your own design: a component, a frame, ready-made HTML, an SDK or an open API. No key and no cookies.',
  portalLink: 'Choose a form and copy one line',
  translate: 'Translate',
  translateAbout:
    'Bring the handbook to a new language, or correct one. Nothing reaches readers until somebody else has approved it.',
  translateLink: 'How it is done',
  example: 'The same question, as data and in your portal',
  exampleAbout:
    'The component takes on the fonts and colours of the portal. Here it stands on an intranet with a serif font.',
  intranet: 'The intranet',
  data: 'Response of the API, shortened',
  facts: 'About the service',
  languageCount: 'Languages: {number}',
  operator: 'Run by {name}',
  about: 'About the handbook and the service',
  status: 'Service status',
  resources: 'Resources',
  accessibility: 'Accessibility',
  privacy: 'Privacy',
  code: 'Code: MIT',
  noCookies: 'No cookies, no third parties.',
  previous: 'Previous',
  next: 'Next',
  search: 'Search',
  searchLabel: 'Search the handbook',
}
