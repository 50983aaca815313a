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
    'Översätt handboken till ett nytt språk, eller rätta en text. Ingenting når läsarna förrän någon annan har godkänt det.',
  translateLink: 'Så går det till',
  example: 'Samma fråga, som data och i er portal',
  exampleAbout:
    'Komponenten använder portalens typsnitt och färger. Här visas den på ett intranät med ett eget typsnitt.',
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
  page: 'Sida {page} av {total}',
  show: 'Visa',
  all: 'Alla',
  toStart: 'Välj en utmaning',
  resourcesLead:
    'Verktyg, ramverk, vägledningar och fallstudier som handboken hänvisar till. De finns hos andra, och tjänsten råder inte över dem.',
  resourcesShown: 'Resurser: {number} av {total}',
  resourcesNone: 'Ingen resurs passar det ni har valt. Välj färre villkor, eller visa alla.',
  resourcesAll: 'Visa alla resurser',
  resourceKind: 'Typ',
  resourceCountry: 'Land',
  resourceLanguage: 'Språk: {languages}',
  resourceGuides: 'Används i',
  international: 'Internationell',
  resourceKinds: {
    toolkit: 'Verktygslåda',
    framework: 'Ramverk',
    guide: 'Vägledning',
    film: 'Film',
    database: 'Databas',
    platform: 'Plattform',
    'case-study': 'Fallstudie',
    report: 'Rapport',
    article: 'Artikel',
    'legal-instrument': 'Rättsligt instrument',
    'web-page': 'Webbsida',
  },
  searchHint: 'Sök bland utmaningar, frågor, åtgärder och resurser. Sökningen klarar böjda ord och små stavfel.',
  searchHits: 'Träffar på ”{q}”: {number}',
  searchNone: 'Sökningen på ”{q}” gav ingen träff.',
  searchAdvice: 'Pröva ett annat ord eller färre ord. Ni kan också gå en annan väg:',
  itemKinds: {
    principle: 'Princip',
    dimension: 'Dimension',
    challenge: 'Utmaning',
    question: 'Så blir ni bättre',
    action: 'Åtgärd',
    resource: 'Resurs',
  },
  copy: 'Kopiera',
  copied: 'Kopierat',
  notCopied: 'Markerat: kopiera med tangentbordet',
  shownParts: { start: 'Startsidan', principle: 'En princip', question: 'En fråga' },
  workshop: {
    lead: 'Låt alla svara var för sig',
    answer: 'Svara på frågorna',
    follow: 'Följ upp en plan',
    needsScript: 'Sidan behöver JavaScript. Utan det kan ni använda handledningen och skriva ut den:',
  },
  portalPage: {
    place: 'Var',
    otherPlace: 'Vanlig webbsida eller annat',
    form: 'Form',
    shown: 'Vad',
    result: 'Så blir det',
    more: 'Mer om varje sätt',
    download: 'Ladda ner {file}',
    steps: 'Alla steg, inställningar, uppgradering och borttagning',
    without: 'Utan att installera något: {form}',
    kits: {
      wordpress: {
        name: 'Tillägg för WordPress',
        about:
          'Redaktörer lägger in blocket Innovationshandboken. Portalens server sparar en kopia av texten, så att läsarna ser den även när tjänsten ligger nere. Testat i WordPress.',
      },
      sharepoint: {
        name: 'Webbdel för SharePoint Online',
        about:
          'Redaktörer lägger in webbdelen Innovationshandboken. En utvecklare bygger paketet, och SharePoint levererar självt dess skript. Testat i en miljö som efterliknar SharePoint, inte i SharePoint självt.',
      },
      sitevision: {
        name: 'WebApp för Sitevision',
        about:
          'Redaktörer lägger in modulen Innovationshandboken. En utvecklare bygger och signerar appen. Portalens server sparar en kopia av texten. Testat i en miljö som efterliknar Sitevision, inte i Sitevision självt.',
      },
    },
    forms: {
      component: {
        name: 'Komponent',
        about:
          'Hela resan, eller guiden till en fråga, i portalens eget utseende. Markeringar och plan stannar i webbläsaren. Länken i elementet visas tills komponenten har laddats.',
      },
      frame: {
        name: 'Ram',
        about:
          'För rutor som tar emot HTML. Skriptet ger ramen samma höjd som innehållet. Utan skriptet rullar innehållet.',
      },
      fragment: {
        name: 'Färdig HTML',
        about:
          'Portalens server hämtar adressen och lägger svaret i sidan, utan skript. Raden är för webbservrar med server-side includes som leder /embed/ vidare till tjänsten.',
      },
      oembed: { name: 'oEmbed-adress', about: 'Portalen gör själv om adressen till en ram med innehållet.' },
    },
    places: {
      html: 'Lägg raderna där handboken ska stå.',
      wordpress: 'Lägg adressen på en egen rad i sidan.',
      sharepoint:
        'Lägg ramen i webbdelen Bädda in (Embed), och tillåt tjänstens domän under HTML-fältsäkerhet (HTML Field Security). Inte testat.',
      sitevision: 'Lägg raderna i en HTML-modul. Inte testat i Sitevision.',
      liferay:
        'Lägg raderna i client-extension.yaml i en katalog under client-extensions i er arbetsyta, och driftsätt den. Inte testat i Liferay.',
      optimizely: 'Lägg raderna i vyn till ett block. Inte testat i Optimizely.',
      drupal: 'Lägg till adressen som media. Det kräver modulen oEmbed Providers. Inte testat.',
    },
  },
  missingTitle: 'Sidan finns inte',
  missingAbout: 'Adressen kan vara felskriven, eller så har sidan tagits bort.',
  missingWays: 'Sök, eller börja från början:',
  sheets: {
    title: 'Skriv ut, visa och lägg på en tavla',
    cards: 'Frågekort',
    cardsAbout:
      'Fyra kort på varje A4-ark, med frågan på framsidan och två samtalsfrågor på baksidan. Skriv ut dubbelsidigt, vänd längs långsidan och klipp vid strecken.',
    canvas: 'Väggtavla',
    canvasAbout:
      'Ett A3-ark för varje princip, med utmaningar, frågor, fyra svar att välja på och plats för anteckningar.',
    agenda: 'Dagordning',
    agendaAbout: 'Ett A4-ark för varje upplägg, med tider och det som ledaren säger.',
    none: 'Det finns ingen dagordning på det här språket än.',
    print: 'Skriv ut eller spara som PDF',
    slides: 'Bildspel (PowerPoint)',
    board: 'Tavla (Excalidraw)',
    table: 'Tabell (CSV)',
    filesAbout: 'Filerna skapas i webbläsaren av den utgåva som sidan visar. Ingenting skickas någonstans.',
    making: 'Filen skapas …',
    made: 'Filen är klar.',
    failed: 'Filen kunde inte skapas. Försök igen.',
    works: 'Det fungerar',
    partly: 'Delvis',
    unknown: 'Vet inte',
    notes: 'Anteckningar',
  },
}

export type SiteWords = typeof sv
