import { type BackupReport, backUp, restore } from '../../store/backup.ts'
import type { Command } from './command.ts'

const summaryOf = ({ rows, release }: BackupReport): string =>
  `${rows.releases} releases (${release ?? 'none'} is current), ${rows.drafts} drafts, ${rows.tokens} tokens, ${rows.subscriptions} webhooks, ${rows.events} events`

/** Commands that keep a store safe, and move it from one database to the other. */
export const backupCommands: Record<string, Command> = {
  backup: {
    usage: '<file>',
    summary: 'writes the whole store to a new file: releases, drafts, hashes of tokens, webhooks, audit trail',
    words: [1, 1],
    async run({ store, out, words }) {
      const file = words[0] as string
      const report = await backUp(await store(), file, new Date())
      out.result(
        { file, ...report },
        `${file}: ${summaryOf(report)}.`,
        'It contains the signing secrets of webhooks. Protect it like the database.',
      )
      return undefined
    },
  },
  restore: {
    usage: '<file>',
    summary: 'restores a backup into an empty store of either database, and verifies every digest',
    words: [1, 1],
    async run({ store, out, words, actor }) {
      const file = words[0] as string
      const report = await restore(await store(), file, actor, new Date())
      out.result({ file, ...report }, `Restored ${summaryOf(report)}.`, 'Next: npm start')
      return undefined
    },
  },
}
