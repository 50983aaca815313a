import { type BackupReport, backUp, restore } from '../../store/backup.ts'
import { type Bilingual, fill } from '../../translation/bilingual.ts'
import type { Command } from './command.ts'

const summaryOf = ({ rows, release }: BackupReport): Bilingual => ({
  sv: `${rows.releases} utgåvor (${release ?? 'ingen'} är aktuell), ${rows.drafts} utkast, ${rows.tokens} nycklar, ${rows.subscriptions} webhookar, ${rows.events} rader i händelseloggen`,
  en: `${rows.releases} releases (${release ?? 'none'} is current), ${rows.drafts} drafts, ${rows.tokens} tokens, ${rows.subscriptions} webhooks, ${rows.events} events`,
})

/** Commands that keep a store safe, and move it from one database to the other. */
export const backupCommands: Record<string, Command> = {
  backup: {
    usage: '<file>',
    summary: {
      sv: 'skriver hela lagret till en ny fil: utgåvor, utkast, nycklars hashvärden, webhookar, händelselogg',
      en: 'writes the whole store to a new file: releases, drafts, hashes of tokens, webhooks, audit trail',
    },
    words: [1, 1],
    async run({ store, out, words }) {
      const file = words[0] as string
      const report = await backUp(await store(), file, new Date())
      out.result(
        { file, ...report },
        fill({ sv: `${file}: {sum}.`, en: `${file}: {sum}.` }, { sum: summaryOf(report) }),
        {
          sv: 'Den innehåller webhookarnas signeringshemligheter. Skydda den som databasen.',
          en: 'It contains the signing secrets of webhooks. Protect it like the database.',
        },
      )
    },
  },
  restore: {
    usage: '<file>',
    summary: {
      sv: 'återställer en säkerhetskopia i ett tomt lager, i vilken av databaserna som helst, och kontrollerar varje kontrollsumma',
      en: 'restores a backup into an empty store of either database, and verifies every digest',
    },
    words: [1, 1],
    async run({ store, out, words, actor }) {
      const file = words[0] as string
      const report = await restore(await store(), file, actor, new Date())
      out.result(
        { file, ...report },
        fill({ sv: 'Återställt: {sum}.', en: 'Restored {sum}.' }, { sum: summaryOf(report) }),
        {
          sv: 'Därefter: npm start',
          en: 'Next: npm start',
        },
      )
    },
  },
}
