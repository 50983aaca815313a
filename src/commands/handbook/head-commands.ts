import type { Bilingual } from '../../translation/bilingual.ts'
import { type Command, currentRelease } from './command.ts'
import { UsageError } from './told.ts'

/** Commands that change which releases are in use. */
export const headCommands: Record<string, Command> = {
  rollback: {
    usage: '<release> --reason TEXT',
    summary: {
      sv: 'gör en tidigare utgåva aktuell. Senare utgåvor finns kvar i lagret',
      en: 'makes an earlier release current. Later releases stay in the store',
    },
    options: { reason: { type: 'string' } },
    words: [1, 1],
    async run(context) {
      const { service, out, words, options } = context
      const { reason } = options
      if (typeof reason !== 'string')
        throw new UsageError({
          sv: '--reason krävs. Händelseloggen visar skälet',
          en: '--reason is required. The audit trail shows it',
        })
      const before = await currentRelease(context)
      const { release } = await service.post<{ release: string }>('/heads', { body: { release: words[0], reason } })
      out.result(
        { before, release },
        {
          sv: `${release} är aktuell igen. Innan dess var det ${before}.`,
          en: `${release} is current again. Before, ${before} was.`,
        },
        undo(before),
      )
    },
  },
  withdraw: {
    usage: '<release> --replacement RELEASE --reason TEXT',
    summary: {
      sv: 'återkallar en tidigare utgåva för alltid. Klienter som låst sig vid den får 410 och ersättaren',
      en: 'withdraws an earlier release for ever. Clients that pinned it receive 410 and the replacement',
    },
    options: { replacement: { type: 'string' }, reason: { type: 'string' } },
    words: [1, 1],
    async run({ service, out, words, options: { replacement, reason } }) {
      if (typeof reason !== 'string' || typeof replacement !== 'string')
        throw new UsageError({
          sv: '--replacement och --reason krävs',
          en: '--replacement and --reason are required',
        })
      const release = words[0] as string
      await service.post(`/releases/${encodeURIComponent(release)}/withdrawals`, { body: { replacement, reason } })
      out.result(
        { release, replacement },
        {
          sv: `${release} är återkallad. Cachar släpper den inom 24 timmar.`,
          en: `${release} is withdrawn. Caches drop it within 24 hours.`,
        },
      )
    },
  },
}

/** The command that undoes a publication or a rollback. */
export const undo = (release: string): Bilingual => ({
  sv: `För att ångra: handbook rollback ${release} --reason TEXT`,
  en: `To undo: handbook rollback ${release} --reason TEXT`,
})
