import { differencesBetween } from '../../handbook/differences.ts'
import type { ReleaseRecord } from '../../releases/release.ts'
import { type Command, currentRelease, UsageError } from './command.ts'

const minute = (time: string): string => time.slice(0, 16).replace('T', ' ')
const short = (text: string | null): string => (text === null ? '–' : text.length > 50 ? `${text.slice(0, 49)}…` : text)

const note = ({ id, withdrawn }: ReleaseRecord, current: string): string => {
  if (id === current) return 'current'
  return withdrawn ? `withdrawn, use ${withdrawn.replacement}` : ''
}

/** Commands about what is published. */
export const releaseCommands: Record<string, Command> = {
  releases: {
    usage: '[--limit NUMBER]',
    summary: 'lists the releases, newest first',
    options: { limit: { type: 'string' } },
    words: [0, 0],
    async run(context) {
      const limit = limitFrom(context.options.limit)
      const current = await currentRelease(context)
      context.out.table(await context.store.records({ limit }), {
        release: ({ id }) => id,
        published: ({ publishedAt }) => minute(publishedAt),
        digest: ({ digest }) => digest.slice(0, 12),
        locales: ({ manifest }) => Object.keys(manifest.locales).join(' '),
        '': (record) => note(record, current),
      })
      return undefined
    },
  },
  changes: {
    usage: '<since> [<release>]',
    summary: 'lists what changed from one release to another, the current one unless stated',
    words: [1, 2],
    async run(context) {
      const { store, out, words } = context
      const since = words[0] as string
      const release = words[1] ?? (await currentRelease(context))
      const changes = differencesBetween(await store.load(since), await store.load(release))
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
    summary: 'makes an earlier release the current one; nothing is lost, and publishing goes on from it',
    options: { reason: { type: 'string' } },
    words: [1, 1],
    async run(context) {
      const { store, out, words, options, actor } = context
      if (typeof options.reason !== 'string') throw new UsageError('--reason must say why; the audit trail keeps it')
      const before = await currentRelease(context)
      const { id } = await store.rollback(words[0] as string, actor, options.reason)
      out.result({ before, release: id }, `${id} is current again; it was ${before}.`, undo(before))
      return undefined
    },
  },
  withdraw: {
    usage: '<release> --replacement RELEASE --reason TEXT',
    summary: 'takes an earlier release out of use for ever; whoever pinned it is told what to use instead',
    options: { replacement: { type: 'string' }, reason: { type: 'string' } },
    words: [1, 1],
    async run({ store, out, words, options: { replacement, reason }, actor }) {
      if (typeof reason !== 'string' || typeof replacement !== 'string')
        throw new UsageError('--replacement and --reason must be given')
      const { id } = await store.withdraw(words[0] as string, replacement, actor, reason)
      out.result({ release: id, replacement }, `${id} is withdrawn; caches drop it within a day.`)
      return undefined
    },
  },
  audit: {
    usage: '[--limit NUMBER]',
    summary: 'lists who did what and when, newest first',
    options: { limit: { type: 'string' } },
    words: [0, 0],
    async run({ store, out, options }) {
      out.table(await store.events({ limit: limitFrom(options.limit) }), {
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

/** What takes back a publishing or a rollback. */
export const undo = (release: string): string => `To undo: handbook rollback ${release} --reason TEXT`

function limitFrom(given: string | boolean | undefined): number {
  if (given === undefined) return 50
  if (typeof given !== 'string' || !/^[1-9]\d{0,4}$/.test(given)) throw new UsageError('--limit must be a whole number')
  return Number(given)
}
