import type { Statements } from './sv.ts'

export const da: Statements = {
  operator: 'Den, der driver tjenesten,',
  accessibility: {
    title: 'Tilgængelighedserklæring',
    lead: '{operator} står bag dette websted. Alle skal kunne bruge det. Her står, hvordan webstedet opfylder kravene i den svenske lov (2018:1937) om tilgængelighed til digitale offentlige tjenester, hvilke fejl der er kendt, og hvordan I melder andre fejl.',
    parts: [
      {
        heading: 'Hvor tilgængeligt webstedet er',
        texts: [
          'Webstedet er delvis i overensstemmelse med loven. Målet er standarden EN 301 549, som bygger på WCAG 2.1, niveau AA.',
          'Automatiske test finder ingen fejl, men sådanne test dækker kun en del af kravene.',
        ],
      },
      {
        heading: 'Kendte fejl',
        texts: [],
        items: [
          'Ingen, der bruger hjælpemidler, har afprøvet webstedet. Vi kan derfor ikke sige, at alle krav er opfyldt.',
          'Sider og dokumenter hos andre, som håndbogens ressourcer, har vi ikke indflydelse på. Nogle af dem kan have fejl.',
          'Håndbogens tekster på andre sprog end svensk kan være maskinoversatte. De kan da være sværere at forstå.',
          'Konsollen til udviklere i dokumentationen er lavet af andre og er ikke gennemgået. Det samme indhold findes i referencen ved siden af.',
        ],
      },
      {
        heading: 'Meld en fejl',
        texts: ['Fortæl, hvad der ikke virker, på hvilken side, og hvilke hjælpemidler I bruger.'],
        contact: [
          'Skriv til {contact}. Skriv også dertil, hvis I har brug for indholdet i en anden form.',
          'Den, der driver tjenesten, har ikke oplyst nogen e-mailadresse.',
        ],
      },
      {
        heading: 'Tilsyn',
        texts: [
          'Den svenske myndighed Digg (Myndigheten för digital förvaltning) fører tilsyn med, at offentlige aktører følger loven. Er I ikke tilfredse med, hvordan en fejl er håndteret, kan I melde det til Digg: {digg}',
        ],
      },
      {
        heading: 'Sådan er webstedet afprøvet',
        texts: [
          'De, der udvikler tjenesten, har selv vurderet den. Programmet axe afprøver siderne ved hver ændring, i lys og mørk tilstand og ved en bredde på 320 pixel. Andre test bruger kun tastaturet, også uden scripts.',
          'Erklæringen blev skrevet den {date} og gælder version {version} af tjenesten.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Persondata',
    lead: 'Den, der læser håndbogen, behøver ingen konto, får ingen cookies og henter intet fra andre end tjenesten. {operator} har ansvaret for de oplysninger, der nævnes her.',
    parts: [
      {
        heading: 'I browseren',
        texts: [],
        items: [
          'Markeringer på webstedets sider står i sidens adresse. De sendes til tjenesten, når en side hentes, og tjenesten gemmer dem ikke.',
          'I komponenten, som viser håndbogen i andres portaler, står markeringer og egne forslag i adressen efter tegnet #. Browsere sender ikke den del.',
          'På siderne til en workshop bliver svarene i browserens hukommelse. De sendes ikke og gemmes ikke. Browseren gemmer selve siderne, så de virker uden net.',
          'Alle, der får en adresse med markeringer, kan læse dem.',
          'Sprogbordet, som er til dem, der oversætter, har en cookie til login. Den gælder i højst otte timer. Browseren gemmer også det valgte sprog, og tekster, indtil de er nået frem til tjenesten.',
        ],
      },
      {
        heading: 'Hos tjenesten',
        texts: [],
        items: [
          'Tjenesten tæller forespørgsler fra hver IP-adresse for at beskytte sig mod overbelastning. Adresserne ligger i hukommelsen i højst et minut.',
          'I driftsloggen registreres fejl, ændringer og langsomme svar. Den indeholder hverken IP-adresser, navne, søgeord eller markeringer. Den, der driver tjenesten, bestemmer, hvor længe den gemmes.',
          'Et svar på en søgning eller en plan kan blive liggende i hukommelsen et stykke tid, så den samme adresse svarer hurtigere næste gang. Intet viser, hvem der spurgte.',
          'Navne og ændringer fra dem, der oversætter, gemmes i hændelsesloggen. Den viser, hvem der har ændret hvad, og den findes lige så længe som håndbogen.',
          'Foran tjenesten kan der stå en webserver med sin egen log. Spørg den, der driver tjenesten.',
        ],
      },
      {
        heading: 'Spørgsmål',
        texts: [],
        contact: [
          'Skriv til {contact}, hvis I vil vide, hvilke oplysninger der findes om jer, eller have dem rettet eller slettet.',
          'Den, der driver tjenesten, har ikke oplyst nogen e-mailadresse.',
        ],
      },
    ],
  },
}
