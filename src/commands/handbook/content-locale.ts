import type { Content } from '../../content/read-content.ts'
import { type Locale, type Locales, sourceLocale, withPublishedSources } from '../../handbook/locale.ts'
import type { Context } from './command.ts'
import { UsageError } from './told.ts'

/** The texts of the current release, by locale; none where nothing is published. */
export async function publishedLocales(context: Context): Promise<Locales> {
  const store = await context.store()
  const { release } = await store.head()
  return release === null ? {} : (await store.load(release)).locales
}

/** What the folder says of a locale; a new one begins without texts. */
export async function localeIn(content: Content, tag: string, context: Context): Promise<Locale> {
  const existing = content.locales[tag]?.locale
  if (existing) return withPublishedSources(existing, (await publishedLocales(context))[tag])
  const { endonym, dir = 'ltr', fallback } = context.options
  if (typeof endonym !== 'string')
    throw new UsageError({
      sv: `${tag} är ett nytt språk. Ange dess eget namn, till exempel --endonym suomi`,
      en: `${tag} is a new language. Give its own name, for example --endonym suomi`,
    })
  if (dir !== 'ltr' && dir !== 'rtl')
    throw new UsageError({ sv: '--dir måste vara ltr eller rtl', en: '--dir must be ltr or rtl' })
  const chain = typeof fallback === 'string' ? fallback.split(',') : [sourceLocale]
  const settings = { tag, endonym, dir, status: 'unofficial', fallback: chain, state: 'machine' } as const
  return { ...settings, states: {}, texts: {}, sources: {}, minor: {}, search: { synonyms: [] } }
}
