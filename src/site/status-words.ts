import type { ProblemLanguage } from '../errors.ts'

/** Since when something fails (RFC 3339), or null while all is well. */
export interface Failures {
  databaseLostSince: string | null
  updateFailingSince: string | null
  writesFailingSince: string | null
}

interface StatusWords {
  title: string
  well: string
  failures: Record<keyof Failures, string>
  since: string
  release: string
  published: string
  running: string
  version: string
  languages: string
  about: string
}

/** As HTML. */
export const statusWords: Record<ProblemLanguage, StatusWords> = {
  sv: {
    title: 'Driftläge',
    well: 'Allt fungerar.',
    failures: {
      databaseLostSince: 'Databasen går inte att nå. Läsare får den senaste kända utgåvan, och ingen kan publicera.',
      updateFailingSince: 'Tjänsten kan inte byta till den aktuella utgåvan. Läsare får den föregående.',
      writesFailingSince: 'Databasen kan inte spara ändringar. Läsare märker inget, men ingen kan publicera.',
    },
    since: 'sedan',
    release: 'Utgåva',
    published: 'publicerad',
    running: 'I drift',
    version: 'Version av API:t',
    languages: 'Språk',
    about:
      'Sidan visar läget just nu i den del av tjänsten som svarade. Tjänsten sparar ingen historik över avbrott. Program läser <code>/health/ready</code>.',
  },
  en: {
    title: 'Service status',
    well: 'Everything works.',
    failures: {
      databaseLostSince: 'The database is out of reach. Readers get the last known release, and nobody can publish.',
      updateFailingSince: 'The service cannot switch to the current release. Readers get the one before.',
      writesFailingSince: 'The database cannot store changes. Readers notice nothing, but nobody can publish.',
    },
    since: 'since',
    release: 'Release',
    published: 'published',
    running: 'Running for',
    version: 'API version',
    languages: 'Languages',
    about:
      'This page shows the present state of the replica that responded. The service keeps no history of outages. Programs read <code>/health/ready</code>.',
  },
}
