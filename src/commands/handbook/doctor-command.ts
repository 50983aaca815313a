import type { Command } from './command.ts'
import { examine } from './doctor.ts'
import { exitCodes } from './told.ts'

/** The command that looks a deployment over. */
export const doctorCommand: Record<string, Command> = {
  doctor: {
    usage: '',
    summary: {
      sv: 'kontrollerar inställningar, kataloger, databas, händelselogg, publik adress, proxy och identitetsleverantör, och säger vad som ska rättas',
      en: 'checks settings, directories, database, audit trail, public URL, proxy and identity provider, and says what to fix',
    },
    words: [0, 0],
    async run({ config, store, out }) {
      const findings = await examine(config, store)
      out.table(findings, {
        '': ({ status }) => status,
        check: ({ check }) => check,
        finding: ({ says }) => says,
        'what to do': ({ mend }) => mend,
      })
      return findings.some(({ status }) => status === 'fault') ? exitCodes.failed : exitCodes.done
    },
  },
}
