import { mirror } from '../../mirror/mirror.ts'
import { type Command, currentRelease } from './command.ts'
import { Told } from './told.ts'

/** The command that makes the handbook independent of the service. */
export const mirrorCommands: Record<string, Command> = {
  mirror: {
    usage: '<directory> [--release RELEASE]',
    summary: {
      sv: 'skriver en utgåva som vanliga filer för vilken webbserver som helst. Om inget anges: den aktuella',
      en: 'writes a release as plain files for any web server. Default: the current release',
    },
    options: { release: { type: 'string' } },
    words: [1, 1],
    async run(context) {
      const { out, words, options, config } = context
      const store = await context.store()
      const head = await store.head()
      const id = typeof options.release === 'string' ? options.release : await currentRelease(context)
      const release = await store.load(id)
      if (release.withdrawn)
        throw new Told({
          sv: `${id} är återkallad: ${release.withdrawn.reason} Använd ${release.withdrawn.replacement}.`,
          en: `${id} is withdrawn: ${release.withdrawn.reason} Use ${release.withdrawn.replacement}.`,
        })
      const rolledBackAt = id === head.release ? head.rolledBackAt : null
      const folder = words[0] as string
      const report = await mirror(folder, { release, rolledBackAt, config, document: (hash) => store.document(hash) })
      const { written, unchanged, removed } = report
      out.result(
        { release: id, folder, ...report },
        {
          sv: `${id} finns i ${folder}: ${written} filer skrivna, ${unchanged} oförändrade, ${removed} borttagna.`,
          en: `${id} is in ${folder}: ${written} files written, ${unchanged} unchanged, ${removed} removed.`,
        },
        {
          sv: `Länkarna börjar med ${config.publicUrl}. ${folder}/nginx.conf och ${folder}/_headers ställer in webbservrar.`,
          en: `Its links begin with ${config.publicUrl}. ${folder}/nginx.conf and ${folder}/_headers configure web servers.`,
        },
      )
    },
  },
}
