import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readContent } from '../../content/read-content.ts'
import { writeLocale } from '../../content/write-locale.ts'
import { type Locale, sourceLocale, withPublishedSources } from '../../handbook/locale.ts'
import { earlierTranslations, earlierWordings } from '../../publishing/drafts/earlier-wordings.ts'
import { applyChanges } from '../../translation/apply-changes.ts'
import { coverageOf } from '../../translation/coverage.ts'
import { ImportThread } from '../../translation/import-thread.ts'
import { takenChanges } from '../../translation/taken-changes.ts'
import { unitsOf } from '../../translation/units.ts'
import { writeFile } from '../../translation/write-file.ts'
import type { Command } from './command.ts'
import { localeIn, publishedLocales } from './content-locale.ts'
import { exportDraft, importIntoDraft, statusOfService } from './draft-files.ts'
import { newLocale } from './drafts-command.ts'
import { knownLocale } from './known-locale.ts'
import { isDraftId } from './named-draft.ts'
import { exitCodes, UsageError } from './told.ts'
import { countColumns, formatOf, steps, whenTranslated } from './translation-files.ts'

/** Commands that take a language to a translator and back: from `content/`, or from a draft. */
export const translationCommands: Record<string, Command> = {
  status: {
    usage: '',
    summary: {
      sv: 'listar hur komplett varje språk i content/ är: texter efter tillstånd, och inaktuella. Med --server: i den tjänsten',
      en: 'lists how complete each language in content/ is: texts by state and outdated texts. With --server: of that service',
    },
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
      out.table(rows, {
        locale: (row) => row.locale,
        published: (row) => (row.published ? { sv: 'ja', en: 'yes' } : { sv: 'nej', en: 'no' }),
        ...countColumns,
      })
    },
  },
  export: {
    usage:
      '<locale>|<draft> [--out FILE.xlf|FILE.xlsx] [--format xliff|xliff2|xlsx] [--only all|open] [--endonym NAME] [--dir ltr|rtl] [--fallback TAGS]',
    summary: {
      sv: 'skriver texterna som ska översättas till en fil. --only open: de som saknas eller är inaktuella',
      en: 'writes the texts to translate to a file. --only open: the missing and outdated ones',
    },
    options: { out: { type: 'string' }, format: { type: 'string' }, only: { type: 'string' }, ...newLocale },
    words: [1, 1],
    async run(context) {
      const { out, words, options, config, language, isRemote } = context
      const wanted = words[0] as string
      const content = readContent(config.contentDir)
      const tag = isRemote || options.endonym ? wanted : knownLocale(wanted, Object.keys(content.locales))
      const { out: file = `handbook-${tag}.xlf`, only = 'all' } = options
      if (typeof file !== 'string' || (only !== 'all' && only !== 'open'))
        throw new UsageError({ sv: '--only tar all eller open', en: '--only takes all or open' })
      const format = formatOf(file, options.format)
      if (isRemote || isDraftId(tag)) return exportDraft(context, tag, { file, only, format })
      const source = content.locales[sourceLocale]?.locale as Locale
      const target = await localeIn(content, tag, context)
      if (tag === sourceLocale)
        throw new UsageError({
          sv: `${tag} är källspråket och kan inte översättas`,
          en: `${tag} is the source language and cannot be translated`,
        })
      const oldSource = await earlierWordings(await context.store(), source, target)
      const units = unitsOf({ edition: content.edition, source, target, only, oldSource, language })
      const release = (await (await context.store()).head()).release ?? 'content'
      const head = { edition: content.edition.id, release, sourceLocale, targetLocale: tag }
      writeFileSync(file, await writeFile(format, units, { ...head, dir: target.dir, language }))
      out.result(
        { file, locale: tag, texts: units.length },
        { sv: `Skrev ${units.length} texter till ${file}.`, en: `Wrote ${units.length} texts to ${file}.` },
        whenTranslated(`handbook import ${file} --locale ${tag}`),
      )
    },
  },
  import: {
    usage:
      '<file> --locale TAG|--draft DRAFT [--apply] [--take IDS] [--endonym NAME] [--dir ltr|rtl] [--fallback TAGS]',
    summary: {
      sv: 'listar vad en översatt fil skulle ändra. --apply skriver det till content/ eller utkastet, texter att titta på bara om --take namnger dem. Inget publiceras',
      en: 'lists what a translated file would change. --apply writes it into content/ or the draft, and texts that are worth a look only if --take names them. It never publishes',
    },
    options: {
      locale: { type: 'string' },
      draft: { type: 'string' },
      apply: { type: 'boolean' },
      take: { type: 'string' },
      ...newLocale,
    },
    words: [1, 1],
    async run(context) {
      const { out, words, options, config, isRemote } = context
      const name = words[0] as string
      const { locale, draft, apply } = options
      if (!existsSync(name)) throw new UsageError({ sv: `det finns ingen fil ${name}`, en: `there is no file ${name}` })
      const take = typeof options.take === 'string' ? options.take.split(',') : []
      const named = draft ?? (isRemote ? locale : undefined)
      if (typeof named === 'string') return importIntoDraft(context, named, { file: name, apply: apply === true, take })
      if (typeof locale !== 'string')
        throw new UsageError({
          sv: '--locale krävs: filens språk',
          en: '--locale is required: the language of the file',
        })
      const bytes = readFileSync(name)
      const content = readContent(config.contentDir)
      const tag = options.endonym ? locale : knownLocale(locale, Object.keys(content.locales))
      const source = content.locales[sourceLocale]?.locale as Locale
      const target = await localeIn(content, tag, context)
      const unknown = take.find((id) => !content.segments.some((segment) => segment.id === id))
      if (unknown !== undefined)
        throw new UsageError({ sv: `det finns ingen text ${unknown}`, en: `there is no text ${unknown}` })
      const earlier = await earlierTranslations(await context.store(), tag)
      const terms = content.locales[tag]?.glossary.terms
      const beside = { edition: content.edition, source, target, tag, terms, earlier }
      const { report } = await new ImportThread().check({ bytes, beside })
      const taken = takenChanges(report.changes, take)
      const left = report.changes.length - taken.length
      for (const { message } of report.setAside) out.say(message)
      for (const { message } of report.flagged) out.say(message)
      const written = apply ? writeLocale(config.contentDir, content.segments, applyChanges(target, taken), source) : []
      for (const path of written)
        out.say({ sv: `skrev ${config.contentDir}/${path}`, en: `wrote ${config.contentDir}/${path}` })
      out.result(
        { ...report, written },
        report.message,
        ...(left > 0 ? [steps.take] : []),
        ...(taken.length === 0 ? [] : [apply === true ? steps.publish : steps.apply]),
      )
      return report.setAside.length + left > 0 ? exitCodes.inPart : exitCodes.done
    },
  },
}
