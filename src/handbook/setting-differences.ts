import { isDeepStrictEqual } from 'node:util'
import { type Setting, settingNames } from '../../schemas/language-settings.ts'
import { changeOf, type Difference, ofNoText } from './difference.ts'
import type { Locale, Locales } from './locale.ts'

/** The value of a setting as text; null if there is none to show. */
function settingText(locale: Locale | undefined, name: Setting): string | null {
  if (!locale || name === 'search' || name === 'glossary') return null
  return name === 'fallback' ? locale.fallback.join(', ') || null : locale[name]
}

const noSearch = { synonyms: [] }

/** What changed of the settings of one locale. */
export function* settings(tag: string, before?: Locale, after?: Locale): Generator<Difference> {
  for (const setting of settingNames) {
    const [was, is] = [settingText(before, setting), settingText(after, setting)]
    const isSame =
      setting === 'search'
        ? isDeepStrictEqual(before?.search ?? noSearch, after?.search ?? noSearch)
        : setting === 'glossary'
          ? isDeepStrictEqual(before?.glossary, after?.glossary)
          : was === is
    if (!isSame)
      yield {
        change: changeOf(before, after),
        locale: tag,
        item: 'language',
        setting,
        before: was,
        after: is,
        ...ofNoText,
      }
  }
}

/** A changed setting as text; null where there is no value to show. */
export type SettingChange = Pick<Difference, 'before' | 'after'>
export type ChangedSettings = Record<string, Partial<Record<Setting, SettingChange>>>

/** What changed of the settings of locales, by locale and setting. */
export function changedSettings(before: Locales, after: Locales): ChangedSettings {
  const changed: ChangedSettings = {}
  for (const tag of new Set([...Object.keys(before), ...Object.keys(after)]))
    for (const { setting, before: was, after: is } of settings(tag, before[tag], after[tag]))
      changed[tag] = { ...changed[tag], [setting as Setting]: { before: was, after: is } }
  return changed
}
