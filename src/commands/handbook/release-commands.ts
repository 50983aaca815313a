import type { Static } from 'typebox'
import type { Change } from '../../../schemas/differences.ts'
import type { Locale } from '../../../schemas/locales.ts'
import type { AuditEvent } from '../../../schemas/publications.ts'
import type { Release } from '../../../schemas/releases.ts'
import type { Bilingual } from '../../translation/bilingual.ts'
import { type Command, currentRelease, minute } from './command.ts'
import type { Words } from './print.ts'
import { UsageError } from './told.ts'

const short = (text: string | null): string => (text === null ? '–' : text.length > 50 ? `${text.slice(0, 49)}…` : text)

const note = ({ id, withdrawn }: Static<typeof Release>, current: string): Words => {
  if (id === current) return { sv: 'aktuell', en: 'current' }
  if (!withdrawn) return ''
  const { replacement } = withdrawn
  return { sv: `återkallad, använd ${replacement}`, en: `withdrawn, use ${replacement}` }
}

type Changed = Static<typeof Change>

const kindsOfChange: Record<Changed['change'], Bilingual> = {
  added: { sv: 'tillagd', en: 'added' },
  changed: { sv: 'ändrad', en: 'changed' },
  removed: { sv: 'borttagen', en: 'removed' },
}

/** What tables say of changes. */
export const changeColumns = {
  change: ({ change }: Changed) => kindsOfChange[change],
  text: ({ segment, setting, item }: Changed) => segment ?? setting ?? item,
  before: ({ before }: Changed) => short(before),
  after: ({ after }: Changed) => short(after),
}

/** Commands about releases. */
export const releaseCommands: Record<string, Command> = {
  locales: {
    usage: '',
    summary: {
      sv: 'listar de publicerade språken och hur kompletta de är',
      en: 'lists the published languages and how complete each is',
    },
    words: [0, 0],
    async run({ service, out }) {
      out.table(await service.all<Static<typeof Locale>>('/locales'), {
        locale: ({ tag }) => tag,
        name: ({ endonym }) => endonym,
        direction: ({ dir }) => dir,
        status: ({ status }) => status,
        'falls back on': ({ fallback }) => fallback.join(' '),
        texts: ({ coverage: { total, missing } }) => ({
          sv: `${total - missing} av ${total}`,
          en: `${total - missing} of ${total}`,
        }),
      })
    },
  },
  releases: {
    usage: '[--limit NUMBER]',
    summary: { sv: 'listar utgåvorna, den senaste först', en: 'lists the releases, newest first' },
    options: { limit: { type: 'string' } },
    words: [0, 0],
    async run(context) {
      const limit = limitFrom(context.options.limit)
      const current = await currentRelease(context)
      context.out.table(await context.service.all<Static<typeof Release>>('/releases', {}, limit), {
        release: ({ id }) => id,
        published: ({ publishedAt }) => minute(publishedAt),
        digest: ({ digest }) => digest.slice(0, 12),
        locales: ({ locales }) => locales.join(' '),
        '': (release) => note(release, current),
      })
    },
  },
  changes: {
    usage: '<since> [<release>]',
    summary: {
      sv: 'listar ändringarna mellan två utgåvor. Om den andra inte anges: den aktuella',
      en: 'lists the changes between two releases. Default for the second: the current release',
    },
    words: [1, 2],
    async run(context) {
      const { service, out, words } = context
      const since = words[0] as string
      const release = words[1] ?? (await currentRelease(context))
      const changes = await service.all<Static<typeof Change>>(`/releases/${encodeURIComponent(release)}/changes`, {
        since,
      })
      const { change, ...columns } = changeColumns
      out.table(changes, { change, locale: ({ locale }) => locale ?? { sv: 'alla', en: 'all' }, ...columns })
      out.say({
        sv: `${changes.length} ändringar från ${since} till ${release}.`,
        en: `${changes.length} changes from ${since} to ${release}.`,
      })
    },
  },
  audit: {
    usage: '[--limit NUMBER]',
    summary: { sv: 'listar händelseloggen, det senaste först', en: 'lists the audit trail, newest first' },
    options: { limit: { type: 'string' } },
    words: [0, 0],
    async run({ service, out, options }) {
      out.table(await service.all<Static<typeof AuditEvent>>('/audit-events', {}, limitFrom(options.limit)), {
        event: ({ id }) => id,
        when: ({ at }) => minute(at),
        who: ({ actor }) => actor,
        what: ({ action }) => action,
        from: ({ from }) => from ?? '',
        to: ({ to }) => to ?? '',
      })
    },
  },
}

function limitFrom(given: string | boolean | undefined): number {
  if (given === undefined) return 50
  if (typeof given !== 'string' || !/^[1-9]\d{0,4}$/.test(given))
    throw new UsageError({
      sv: '--limit måste vara ett heltal från 1 till 99999',
      en: '--limit must be a whole number from 1 to 99999',
    })
  return Number(given)
}
