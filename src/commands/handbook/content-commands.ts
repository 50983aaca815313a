import { readContent } from '../../content/read-content.ts'
import { writeLocale } from '../../content/write-locale.ts'
import { type Locale, sourceLocale } from '../../handbook/locale.ts'
import { publishContent } from '../../store/publish-content.ts'
import { type Command, currentRelease } from './command.ts'
import { undo } from './head-commands.ts'
import { exitCodes, UsageError } from './told.ts'

/** Commands between the store and the folder `content/`. */
export const contentCommands: Record<string, Command> = {
  'publish-content': {
    usage: '',
    summary: {
      sv: 'publicerar content/, sammanfogat text för text med det som publicerats sedan dess',
      en: 'publishes content/, merged text by text with what has been published since',
    },
    words: [0, 0],
    async run(context) {
      const { out, config, actor } = context
      const store = await context.store()
      const { release: before } = await store.head()
      const { release, kept } = await publishContent(store, config.contentDir, actor)
      for (const { locale, what } of kept)
        out.say({
          sv: `${locale}  ${what} har ändrats på båda hållen. Den publicerade texten är kvar. Jämför den med filen`,
          en: `${locale}  ${what} changed on both sides. The published text stays. Compare it with the file`,
        })
      out.result(
        { release: release.id, before, kept },
        {
          sv: `${release.id} är publicerad. Alla repliker visar den inom en sekund.`,
          en: `Published ${release.id}. Every replica serves it within a second.`,
        },
        ...(before === null ? [] : [undo(before)]),
      )
      return kept.length > 0 ? exitCodes.inPart : exitCodes.done
    },
  },
  'write-content': {
    usage: '[<locale> …]',
    summary: {
      sv: 'skriver den aktuella utgåvans texter till content/, så att git stämmer med lagret',
      en: 'writes the texts of the current release into content/, so that git matches the store',
    },
    words: [0, 300],
    async run(context) {
      const { out, config, words } = context
      const store = await context.store()
      const release = await store.load(await currentRelease(context))
      const { segments } = readContent(config.contentDir)
      const source = release.locales[sourceLocale] as Locale
      const changed = (words.length > 0 ? words : Object.keys(release.locales)).flatMap((tag) => {
        const locale = release.locales[tag]
        if (!locale)
          throw new UsageError({
            sv: `${release.id} har inte språket ${tag}`,
            en: `${release.id} has no locale ${tag}`,
          })
        return writeLocale(config.contentDir, segments, locale, source)
      })
      for (const file of changed)
        out.say({ sv: `skrev ${config.contentDir}/${file}`, en: `wrote ${config.contentDir}/${file}` })
      out.result(
        { release: release.id, changed },
        {
          sv: `${release.id}: ${changed.length} filer ändrade.`,
          en: `${release.id}: ${changed.length} files changed.`,
        },
      )
    },
  },
}
