import { mirror, mirrorZip } from '../../mirror/mirror.ts'
import type { Release } from '../../store/release.ts'
import { type Command, currentRelease } from './command.ts'
import { knownLocale } from './known-locale.ts'
import { Told } from './told.ts'

/** A release with one language, and those that its missing texts come from. */
function inOneLanguage(release: Release, wanted: string): Release {
  const tags = Object.keys(release.locales)
  const locale = release.locales[knownLocale(wanted, tags)]
  if (!locale)
    throw new Told({
      sv: `${release.id} har inte språket ${wanted}. Språken är ${tags.join(', ')}.`,
      en: `${release.id} does not have the language ${wanted}. The languages are ${tags.join(', ')}.`,
    })
  const kept = [locale.tag, ...locale.fallback]
  const locales = Object.fromEntries(Object.entries(release.locales).filter(([tag]) => kept.includes(tag)))
  return { ...release, locales }
}

/** The command that makes the handbook independent of the service. */
export const mirrorCommands: Record<string, Command> = {
  mirror: {
    usage: '<directory or file.zip> [--release RELEASE] [--locale LOCALE]',
    summary: {
      sv: 'skriver en utgåva som vanliga filer för vilken webbserver som helst, i en katalog eller en zip-fil. Om inget anges: den aktuella utgåvan, alla språk. --locale: ett språk och dess reservspråk',
      en: 'writes a release as plain files for any web server, in a directory or a zip file. Default: the current release, all languages. --locale: one language and its fallback languages',
    },
    options: { release: { type: 'string' }, locale: { type: 'string' } },
    words: [1, 1],
    async run(context) {
      const { out, words, options, config } = context
      const store = await context.store()
      const head = await store.head()
      const id = typeof options.release === 'string' ? options.release : await currentRelease(context)
      const whole = await store.load(id)
      const release = typeof options.locale === 'string' ? inOneLanguage(whole, options.locale) : whole
      if (release.withdrawn)
        throw new Told({
          sv: `${id} är återkallad: ${release.withdrawn.reason} Använd ${release.withdrawn.replacement}.`,
          en: `${id} is withdrawn: ${release.withdrawn.reason} Use ${release.withdrawn.replacement}.`,
        })
      const rolledBackAt = id === head.release ? head.rolledBackAt : null
      const folder = words[0] as string
      const mirrored = { release, rolledBackAt, config, document: (hash: string) => store.document(hash) }
      if (folder.endsWith('.zip')) {
        const files = await mirrorZip(folder, mirrored)
        return out.result(
          { release: id, file: folder, files },
          { sv: `${id} finns i ${folder}: ${files} filer.`, en: `${id} is in ${folder}: ${files} files.` },
          {
            sv: `Packa upp filen på webbservern, där ${config.publicUrl} leder.`,
            en: `Unpack the file on the web server, where ${config.publicUrl} leads.`,
          },
        )
      }
      const report = await mirror(folder, mirrored)
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
