/** The settings of a language. */
import { sourceLocale, takenNames } from '../handbook/locale.ts'
import type { LocaleSource } from './content-files.ts'
import type { Content } from './read-content.ts'
import { unknown } from './unknown-name.ts'
import type { Fault, YamlFile } from './yaml-file.ts'

export function* settingsFaults(tag: string, { locale, published }: LocaleSource, content: Content): Generator<Fault> {
  const file = fileOf(content, tag, 'locale.yaml')
  if (takenNames.includes(tag)) yield file.fault(['tag'], `is taken: /${tag} is another address. Add a region`)
  if (locale.tag !== tag) yield file.fault(['tag'], `is ${locale.tag}, but the folder is called ${tag}`)
  if (tag === sourceLocale) {
    if (locale.fallback.length > 0)
      yield file.fault(['fallback'], `must be empty: ${sourceLocale} is the source, there is nothing to fall back on`)
    if (!published) yield file.fault(['published'], 'must be true: every other language falls back on this one')
  } else if (locale.fallback.at(-1) !== sourceLocale) {
    yield file.fault(['fallback'], `must end in ${sourceLocale}, which has every text`)
  }
  for (const [index, other] of locale.fallback.entries()) {
    if (!content.locales[other])
      yield file.fault(['fallback', index], unknown('locale', other, Object.keys(content.locales)))
    if (other === tag) yield file.fault(['fallback', index], 'is the locale itself')
  }
  for (const id of Object.keys(locale.states)) {
    if (!content.segments.some((segment) => segment.id === id)) {
      yield file.fault(
        ['states', id],
        unknown(
          'text',
          id,
          content.segments.map((segment) => segment.id),
        ),
      )
    }
  }
}

const fileOf = (content: Content, tag: string, name: string) => content.byName.get(`locales/${tag}/${name}`) as YamlFile
