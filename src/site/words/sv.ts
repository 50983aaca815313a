/** The words of the site around the handbook: they belong to the service, so they come with its version. */

export const sv = {
  skip: 'Till innehållet',
  menu: 'Huvudmeny',
  languages: 'Språk',
  read: 'Läs handboken',
  portal: 'I er portal',
  documentation: 'Dokumentation',
  heroTitle: '{title} tar er från en utmaning till en plan',
  heroLead:
    'Välj en utmaning som liknar er egen, kartlägg var ni står och få förslag på åtgärder, verktyg och exempel.',
  doors: 'Tre sätt att använda handboken',
  readAbout: 'Här, på ert språk. Markeringarna finns bara i adressen, och ni behöver inget konto.',
  readLink: 'Välj en utmaning',
  portalTitle: 'Lägg in den i er portal',
  portalAbout:
    'Som innehåll i er egen formgivning: en komponent, en ram, färdig HTML, ett SDK eller ett öppet API. Utan nyckel och utan kakor.',
  portalLink: 'Välj form och kopiera en rad',
  translate: 'Översätt',
  translateAbout:
    'Ta handboken till ett nytt språk, eller rätta ett. Ingenting når läsarna förrän någon annan har godkänt det.',
  translateLink: 'Så går det till',
  example: 'Samma fråga, som data och i er portal',
  exampleAbout: 'Komponenten tar över portalens typsnitt och färger. Här står den på ett intranät med antikva.',
  intranet: 'Intranätet',
  data: 'Svar från API:et, förkortat',
  facts: 'Om tjänsten',
  languageCount: 'Språk: {number}',
  operator: 'Drivs av {name}',
  about: 'Om handboken och tjänsten',
  status: 'Driftläge',
  resources: 'Resurser',
  accessibility: 'Tillgänglighet',
  privacy: 'Personuppgifter',
  code: 'Kod: MIT',
  noCookies: 'Inga kakor, inga tredje parter.',
  previous: 'Föregående',
  next: 'Nästa',
  search: 'Sök',
  searchLabel: 'Sök i handboken',
}

export type SiteWords = typeof sv
