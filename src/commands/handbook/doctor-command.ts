import type { Command } from './command.ts'
import { examine } from './doctor.ts'
import { checkNames, statusNames } from './doctor-finding.ts'
import { examinePortal } from './doctor-portal.ts'
import { exitCodes, UsageError } from './told.ts'

/** The command that looks a deployment over. */
export const doctorCommand: Record<string, Command> = {
  doctor: {
    usage: '[--portal URL]',
    summary: {
      sv: 'kontrollerar inställningar, kataloger, databas, händelselogg, publik adress, proxy och identitetsleverantör, och säger vad som ska rättas. --portal: kontrollerar om den sidan får visa handboken',
      en: 'checks settings, directories, database, audit trail, public URL, proxy and identity provider, and says what to fix. --portal: checks whether that page may show the handbook',
    },
    options: { portal: { type: 'string' } },
    words: [0, 0],
    async run({ config, store, out, language, options: { portal } }) {
      const address = config.server ?? config.publicUrl
      if (typeof portal === 'string' && !/^https?:$/.test(URL.parse(portal)?.protocol ?? ''))
        throw new UsageError({
          sv: `--portal tar en sidas http(s)-adress, inte ${portal}`,
          en: `--portal takes the http(s) URL of a page, not ${portal}`,
        })
      const findings = await (typeof portal === 'string' ? examinePortal(portal, address) : examine(config, store))
      // The JSON keeps the name `mend`, which version 1.0.0 released.
      const rows = findings.map(({ says, fix, ...one }) => ({ ...one, says: says[language], mend: fix[language] }))
      out.table(rows, {
        '': ({ status }) => ({ sv: statusNames[status], en: status }),
        check: ({ check }) => ({ sv: checkNames[check], en: check }),
        finding: ({ says }) => says,
        'what to do': ({ mend }) => mend,
      })
      return findings.some(({ status }) => status === 'fault') ? exitCodes.failed : exitCodes.done
    },
  },
}
