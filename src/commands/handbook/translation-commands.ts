import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type Content, readContent } from '../../content/read-content.ts'
import { writeLocale } from '../../content/write-locale.ts'
import { type Locale, type Locales, sourceLocale, withPublishedSources } from '../../handbook/locale.ts'
import { earlierTranslations, earlierWordings } from '../../publishing/drafts/earlier-wordings.ts'
import { applyChanges } from '../../translation/apply-changes.ts'
import { coverageOf } from '../../translation/coverage.ts'
import { checkImport } from '../../translation/import-report.ts'
import { readTranslation } from '../../translation/read-translation.ts'
import { unitsOf } from '../../translation/units.ts'
import { writeXliff } from '../../translation/xliff-write.ts'
import { writeXlsx } from '../../translation/xlsx-write.ts'
import { type Command, type Context, exitCodes, UsageError } from './command.ts'
import { isDraftId, newLocale } from './draft-commands.ts'
import { exportDraft, importIntoDraft, statusOfService } from './draft-files.ts'
import { knownLocale } from './known-locale.ts'
import { isSheet, sameAsSource, steps } from './translation-files.ts'

/** The texts of the current release, by locale; none where nothing is published. */
async function publishedLocales(context: Context): Promise<Locales> {
  const store = await context.store()
  const { release } = await store.head()
  return release === null ? {} : (await store.load(release)).locales
}

/** What the folder says of a locale; a new one begins without texts. */
async function localeIn(content: Content, tag: string, context: Context): Promise<Locale> {
  const existing = content.locales[tag]?.locale
  if (existing) return withPublishedSources(existing, (await publishedLocales(context))[tag])
  const { endonym, dir = 'ltr', fallback } = context.options
  if (typeof endonym !== 'string')
    throw new UsageError(`${tag} is a new language. Give its own name, for example --endonym suomi`)
  if (dir !== 'ltr' && dir !== 'rtl') throw new UsageError('--dir must be ltr or rtl')
  const chain = typeof fallback === 'string' ? fallback.split(',') : [sourceLocale]
  const settings = { tag, endonym, dir, status: 'unofficial', fallback: chain, state: 'machine' } as const
  return { ...settings, states: {}, texts: {}, sources: {}, minor: {}, search: { synonyms: [] } }
}

/** Commands that take a language to a translator and back: from `content/`, or from a draft. */
export const translationCommands: Record<string, Command> = {
  status: {
    usage: '',
    summary:
      'lists how complete each language in content/ is: texts by state and outdated texts. With --server: of that service',
    words: [0, 0],
    async run(context) {
      const { out, config, isRemote } = context
      if (isRemote) return statusOfService(context)
      const { edition, locales } = readContent(config.contentDir)
      const known = await publishedLocales(context)
      const source = locales[sourceLocale]?.locale as Locale
      const rows = Object.values(locales).map(({ locale, published }) => ({
        locale: locale.tag,
        published,
        ...coverageOf({ edition, source, target: withPublishedSources(locale, known[locale.tag]) }).all,
      }))
      const counts = ['total', 'missing', 'machine', 'translated', 'reviewed', 'final', 'outdated'] as const
      out.table(rows, {
        locale: (row) => row.locale,
        published: (row) => (row.published ? 'yes' : 'no'),
        ...Object.fromEntries(counts.map((name) => [name, (row: (typeof rows)[number]) => row[name]])),
      })
      return undefined
    },
  },
  export: {
    usage:
      '<locale>|<draft> [--out FILE.xlf|FILE.xlsx] [--only all|open] [--endonym NAME] [--dir ltr|rtl] [--fallback TAGS]',
    summary: 'writes the texts to translate to a file. --only open: the missing and outdated ones',
    options: { out: { type: 'string' }, only: { type: 'string' }, ...newLocale },
    words: [1, 1],
    async run(context) {
      const { out, words, options, config, language, isRemote } = context
      const wanted = words[0] as string
      const content = readContent(config.contentDir)
      const tag = isRemote || options.endonym ? wanted : knownLocale(wanted, Object.keys(content.locales))
      const { out: file = `handbook-${tag}.xlf`, only = 'all' } = options
      if (typeof file !== 'string' || (only !== 'all' && only !== 'open'))
        throw new UsageError('--only takes all or open')
      if (isRemote || isDraftId(tag)) return exportDraft(context, tag, { file, only })
      const source = content.locales[sourceLocale]?.locale as Locale
      const target = await localeIn(content, tag, context)
      if (tag === sourceLocale) throw new UsageError(`${tag} is the source language and cannot be translated`)
      const oldSource = await earlierWordings(await context.store(), source, target)
      const units = unitsOf({ edition: content.edition, source, target, only, oldSource, language })
      const release = (await (await context.store()).head()).release ?? 'content'
      const head = { edition: content.edition.id, release, sourceLocale, targetLocale: tag }
      const bytes = isSheet(file)
        ? await writeXlsx(units, { ...head, dir: target.dir, language })
        : writeXliff(units, head)
      writeFileSync(file, bytes)
      out.result(
        { file, locale: tag, texts: units.length },
        `Wrote ${units.length} texts to ${file}.`,
        `When it is translated: handbook import ${file} --locale ${tag}`,
      )
      return undefined
    },
  },
  import: {
    usage: '<file> --locale TAG|--draft DRAFT [--apply] [--endonym NAME] [--dir ltr|rtl] [--fallback TAGS]',
    summary:
      'lists what a translated file would change. --apply writes it into content/ or the draft. It never publishes',
    options: { locale: { type: 'string' }, draft: { type: 'string' }, apply: { type: 'boolean' }, ...newLocale },
    words: [1, 1],
    async run(context) {
      const { out, words, options, config, language, isRemote } = context
      const name = words[0] as string
      const { locale, draft, apply } = options
      if (!existsSync(name)) throw new UsageError(`there is no file ${name}`)
      const named = draft ?? (isRemote ? locale : undefined)
      if (typeof named === 'string') return importIntoDraft(context, named, { file: name, apply: apply === true })
      if (typeof locale !== 'string') throw new UsageError('--locale is required: the language of the file')
      const bytes = readFileSync(name)
      const file = await readTranslation(bytes)
      const content = readContent(config.contentDir)
      const tag = options.endonym ? locale : knownLocale(locale, Object.keys(content.locales))
      const source = content.locales[sourceLocale]?.locale as Locale
      const target = await localeIn(content, tag, context)
      const wasBefore = await earlierTranslations(await context.store(), tag)
      const report = checkImport({ file, edition: content.edition, source, target, tag, wasBefore })
      for (const { message } of report.setAside) out.say(message[language])
      if (report.flagged.length > 0)
        out.say(`${sameAsSource[language]} ${report.flagged.map(({ id }) => id).join(', ')}`)
      const written = apply
        ? writeLocale(config.contentDir, content.segments, applyChanges(target, report.changes), source)
        : []
      for (const path of written) out.say(`wrote ${config.contentDir}/${path}`)
      out.result(
        { ...report, written },
        report.message[language],
        ...next(report.changes.length, apply === true, language),
      )
      return report.setAside.length > 0 ? exitCodes.inPart : exitCodes.done
    },
  },
}

const next = (changes: number, applied: boolean, language: 'sv' | 'en'): string[] =>
  changes === 0 ? [] : [steps[applied ? 'publish' : 'apply'][language]]
