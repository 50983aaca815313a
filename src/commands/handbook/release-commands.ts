import type { Static } from 'typebox'
import type { Change } from '../../../schemas/differences.ts'
import type { Locale } from '../../../schemas/locales.ts'
import type { AuditEvent } from '../../../schemas/publications.ts'
import type { Release } from '../../../schemas/releases.ts'
import { type Command, currentRelease, minute, UsageError } from './command.ts'

export const short = (text: string | null): string =>
  text === null ? '–' : text.length > 50 ? `${text.slice(0, 49)}…` : text

const note = ({ id, withdrawn }: Static<typeof Release>, current: string): string => {
  if (id === current) return 'current'
  return withdrawn ? `withdrawn, use ${withdrawn.replacement}` : ''
}

/** Commands about releases. */
export const releaseCommands: Record<string, Command> = {
  locales: {
    usage: '',
    summary: 'lists the published languages and how complete each is',
    words: [0, 0],
    async run({ service, out }) {
      out.table(await service.all<Static<typeof Locale>>('/locales'), {
        locale: ({ tag }) => tag,
        name: ({ endonym }) => endonym,
        direction: ({ dir }) => dir,
        status: ({ status }) => status,
        'falls back on': ({ fallback }) => fallback.join(' '),
        texts: ({ coverage: { total, missing } }) => `${total - missing} of ${total}`,
      })
      return undefined
    },
  },
  releases: {
    usage: '[--limit NUMBER]',
    summary: 'lists the releases, newest first',
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
      return undefined
    },
  },
  changes: {
    usage: '<since> [<release>]',
    summary: 'lists the changes between two releases. Default for the second: the current release',
    words: [1, 2],
    async run(context) {
      const { service, out, words } = context
      const since = words[0] as string
      const release = words[1] ?? (await currentRelease(context))
      const changes = await service.all<Static<typeof Change>>(`/releases/${encodeURIComponent(release)}/changes`, {
        since,
      })
      out.table(changes, {
        change: ({ change }) => change,
        locale: ({ locale }) => locale ?? 'all',
        text: ({ segment, item }) => segment ?? item,
        before: ({ before }) => short(before),
        after: ({ after }) => short(after),
      })
      out.say(`${changes.length} changes from ${since} to ${release}.`)
      return undefined
    },
  },
  rollback: {
    usage: '<release> --reason TEXT',
    summary: 'makes an earlier release current. Later releases stay in the store',
    options: { reason: { type: 'string' } },
    words: [1, 1],
    async run(context) {
      const { service, out, words, options } = context
      const { reason } = options
      if (typeof reason !== 'string') throw new UsageError('--reason is required. The audit trail shows it')
      const before = await currentRelease(context)
      const { release } = await service.post<{ release: string }>('/heads', { body: { release: words[0], reason } })
      out.result({ before, release }, `${release} is current again. Before, ${before} was.`, undo(before))
      return undefined
    },
  },
  withdraw: {
    usage: '<release> --replacement RELEASE --reason TEXT',
    summary: 'withdraws an earlier release for ever. Clients that pinned it receive 410 and the replacement',
    options: { replacement: { type: 'string' }, reason: { type: 'string' } },
    words: [1, 1],
    async run({ service, out, words, options: { replacement, reason } }) {
      if (typeof reason !== 'string' || typeof replacement !== 'string')
        throw new UsageError('--replacement and --reason are required')
      const release = words[0] as string
      await service.post(`/releases/${encodeURIComponent(release)}/withdrawals`, { body: { replacement, reason } })
      out.result({ release, replacement }, `${release} is withdrawn. Caches drop it within 24 hours.`)
      return undefined
    },
  },
  audit: {
    usage: '[--limit NUMBER]',
    summary: 'lists the audit trail, newest first',
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
      return undefined
    },
  },
}

/** The command that undoes a publication or a rollback. */
export const undo = (release: string): string => `To undo: handbook rollback ${release} --reason TEXT`

function limitFrom(given: string | boolean | undefined): number {
  if (given === undefined) return 50
  if (typeof given !== 'string' || !/^[1-9]\d{0,4}$/.test(given))
    throw new UsageError('--limit must be a whole number from 1 to 99999')
  return Number(given)
}
