import type { Statements } from './sv.ts'

export const nb: Statements = {
  operator: 'Den som driver tjenesten,',
  accessibility: {
    title: 'Tilgjengelighetserklæring',
    lead: '{operator} står bak dette nettstedet. Alle skal kunne bruke det. Her står det hvordan nettstedet oppfyller kravene i den svenske loven (2018:1937) om tilgjengelighet til digitale offentlige tjenester, hvilke feil som er kjent, og hvordan dere melder fra om andre feil.',
    parts: [
      {
        heading: 'Hvor tilgjengelig nettstedet er',
        texts: [
          'Nettstedet er delvis i samsvar med loven. Målet er standarden EN 301 549, som bygger på WCAG 2.1, nivå AA.',
          'Automatiske tester finner ingen feil, men slike tester dekker bare en del av kravene.',
        ],
      },
      {
        heading: 'Kjente feil',
        texts: [],
        items: [
          'Ingen som bruker hjelpemidler, har testet nettstedet. Derfor kan vi ikke si at alle krav er oppfylt.',
          'Sider og dokumenter hos andre, som ressursene i håndboken, rår vi ikke over. Noen av dem kan ha feil.',
          'Tekstene i håndboken på andre språk enn svensk kan være maskinoversatt. Da kan de være vanskeligere å forstå.',
          'Konsollen for utviklere i dokumentasjonen er laget av andre og er ikke vurdert. Det samme innholdet finnes i referansen ved siden av.',
        ],
      },
      {
        heading: 'Meld fra om en feil',
        texts: ['Fortell hva som ikke fungerer, på hvilken side, og hvilke hjelpemidler dere bruker.'],
        contact: [
          'Skriv til {contact}. Dit kan dere også skrive hvis dere trenger innholdet i en annen form.',
          'Den som driver tjenesten, har ikke oppgitt noen e-postadresse.',
        ],
      },
      {
        heading: 'Tilsyn',
        texts: [
          'Den svenske myndigheten Digg (Myndigheten för digital förvaltning) fører tilsyn med at offentlige aktører følger loven. Er dere ikke fornøyde med hvordan en feil er håndtert, kan dere melde det til Digg: {digg}',
        ],
      },
      {
        heading: 'Slik er nettstedet testet',
        texts: [
          'De som utvikler tjenesten, har vurdert den selv. Programmet axe tester sidene ved hver endring, i lys og mørk modus og med en bredde på 320 piksler. Andre tester bruker bare tastaturet, også uten skript.',
          'Erklæringen ble skrevet {date} og gjelder versjon {version} av tjenesten.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Personvern',
    lead: 'Den som leser håndboken, trenger ingen konto, får ingen informasjonskapsler og henter ingenting fra andre enn tjenesten. {operator} har ansvaret for opplysningene som er nevnt her.',
    parts: [
      {
        heading: 'I nettleseren',
        texts: [],
        items: [
          'Markeringer på nettstedets sider står i adressen til siden. De sendes til tjenesten når en side hentes, og tjenesten lagrer dem ikke.',
          'I komponenten, som viser håndboken i andres portaler, står markeringer og egne forslag i adressen etter tegnet #. Nettlesere sender ikke den delen.',
          'På sidene for en workshop blir svarene i minnet til nettleseren. De sendes ikke og lagres ikke. Nettleseren lagrer selve sidene, slik at de virker uten nett.',
          'Alle som får en adresse med markeringer, kan lese dem.',
          'Språkbordet, for dem som oversetter, har en informasjonskapsel for innloggingen. Den gjelder i høyst åtte timer. Nettleseren lagrer også valgt språk, og tekster til de har nådd tjenesten.',
        ],
      },
      {
        heading: 'Hos tjenesten',
        texts: [],
        items: [
          'Tjenesten teller forespørsler fra hver IP-adresse for å beskytte seg mot overbelastning. Adressene ligger i minnet i høyst ett minutt.',
          'I driftsloggen registreres feil, endringer og langsomme svar. Den inneholder verken IP-adresser, navn, søkeord eller markeringer. Den som driver tjenesten, bestemmer hvor lenge den lagres.',
          'Et svar på et søk eller en plan kan bli liggende i minnet en stund, slik at den samme adressen svarer raskere neste gang. Ingenting viser hvem som spurte.',
          'Navnene og endringene til dem som oversetter, lagres i hendelsesloggen. Den viser hvem som har endret hva, og den finnes like lenge som håndboken.',
          'Foran tjenesten kan det stå en webserver med en egen logg. Spør den som driver tjenesten.',
        ],
      },
      {
        heading: 'Spørsmål',
        texts: [],
        contact: [
          'Skriv til {contact} hvis dere vil vite hvilke opplysninger som finnes om dere, eller få dem rettet eller slettet.',
          'Den som driver tjenesten, har ikke oppgitt noen e-postadresse.',
        ],
      },
    ],
  },
}
