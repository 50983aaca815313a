/** What the law asks the site to say, as plain text with placeholders. */
interface Part {
  heading: string
  texts: readonly string[]
  items?: readonly string[]
  /** What stands after the texts where the operator has stated an e-mail address, and where not. */
  contact?: readonly [stated: string, missing: string]
}

export interface Statements {
  /** The operator who has stated no name. */
  operator: string
  accessibility: { title: string; lead: string; parts: readonly Part[] }
  privacy: { title: string; lead: string; parts: readonly Part[] }
}

export const sv: Statements = {
  operator: 'Den som driver tjänsten',
  accessibility: {
    title: 'Tillgänglighetsredogörelse',
    lead: '{operator} står bakom den här webbplatsen. Alla ska kunna använda den. Här står hur den uppfyller lagen (2018:1937) om tillgänglighet till digital offentlig service, vilka brister som är kända och hur ni rapporterar fler.',
    parts: [
      {
        heading: 'Hur tillgänglig webbplatsen är',
        texts: [
          'Webbplatsen är delvis förenlig med lagen. Målet är standarden EN 301 549, som bygger på WCAG 2.1, nivå AA.',
          'Automatiska tester hittar inga brister, men sådana tester täcker bara en del av kraven.',
        ],
      },
      {
        heading: 'Kända brister',
        texts: [],
        items: [
          'Ingen som använder hjälpmedel har testat webbplatsen. Vi kan därför inte säga att alla krav är uppfyllda.',
          'Sidor och dokument hos andra, som handbokens resurser, råder vi inte över. Några av dem kan ha brister.',
          'Handbokens texter på andra språk än svenska kan vara maskinöversatta. Då kan de vara svårare att förstå.',
          'Konsolen för utvecklare i dokumentationen är gjord av andra och har inte granskats. Samma innehåll finns i referensen bredvid.',
        ],
      },
      {
        heading: 'Rapportera en brist',
        texts: ['Berätta vad som inte fungerar, på vilken sida och vilka hjälpmedel ni använder.'],
        contact: [
          'Skriv till {contact}. Dit kan ni också skriva om ni behöver innehållet i en annan form.',
          'Den som driver tjänsten har inte angett någon e-postadress.',
        ],
      },
      {
        heading: 'Tillsyn',
        texts: [
          'Myndigheten för digital förvaltning (Digg) utövar tillsyn över att offentliga aktörer följer lagen. Är ni inte nöjda med hur en rapporterad brist har hanterats kan ni anmäla det till Digg: {digg}',
        ],
      },
      {
        heading: 'Så har webbplatsen testats',
        texts: [
          'De som utvecklar tjänsten har bedömt den själva. Programmet axe testar sidorna vid varje ändring, i ljust och mörkt läge och vid 320 pixlars bredd. Andra tester använder bara tangentbordet, också utan skript.',
          'Redogörelsen skrevs den {date} och gäller version {version} av tjänsten.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Personuppgifter',
    lead: 'Den som läser handboken behöver inget konto, får inga kakor och hämtar ingenting från andra än tjänsten. {operator} svarar för de uppgifter som nämns här.',
    parts: [
      {
        heading: 'I webbläsaren',
        texts: [],
        items: [
          'Markeringar på webbplatsens sidor står i sidans adress. De skickas till tjänsten när en sida hämtas, och tjänsten sparar dem inte.',
          'I komponenten, som visar handboken i andras portaler, står markeringar och egna förslag i adressen efter tecknet #. Den delen skickar webbläsare inte.',
          'På sidorna för en workshop stannar svaren i webbläsarens minne. De skickas inte och sparas inte. Webbläsaren sparar sidorna själva, så att de fungerar utan nät.',
          'Den som får en adress med markeringar kan läsa dem.',
          'Språkbordet, för dem som översätter, har en kaka för inloggningen. Den gäller i högst åtta timmar. Webbläsaren sparar också valt språk, och texter tills de har nått tjänsten.',
        ],
      },
      {
        heading: 'Hos tjänsten',
        texts: [],
        items: [
          'Tjänsten räknar anrop från varje IP-adress för att skydda sig mot överlast. Adresserna finns i arbetsminnet i högst en minut.',
          'I driftloggen registreras fel, ändringar och långsamma svar. Där finns varken IP-adresser, namn, sökord eller markeringar. Hur länge den sparas bestämmer den som driver tjänsten.',
          'Ett svar på en sökning eller en plan kan ligga kvar i arbetsminnet en tid, så att samma adress svarar snabbare nästa gång. Ingenting visar vem som frågade.',
          'Namnen på dem som översätter, och deras ändringar, sparas i händelseloggen. Den visar vem som har ändrat vad, och den finns så länge handboken finns.',
          'Framför tjänsten kan det stå en webbserver med en egen logg. Fråga den som driver tjänsten.',
        ],
      },
      {
        heading: 'Frågor',
        texts: [],
        contact: [
          'Skriv till {contact} om ni vill veta vilka uppgifter som finns om er, eller få dem rättade eller borttagna.',
          'Den som driver tjänsten har inte angett någon e-postadress.',
        ],
      },
    ],
  },
}
