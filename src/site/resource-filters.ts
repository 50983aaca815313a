/** The filters of the list of resources, as a form that needs no script. */
import Type, { type Static } from 'typebox'
import { EmbedQuery } from '../../schemas/embed.ts'
import { outlineOf } from '../handbook/outline.ts'
import { escapeHtml } from '../handbook/rich-text.ts'
import { lines } from './html.ts'
import { said } from './said.ts'
import { hiddenFields } from './search-form.ts'
import type { Writer } from './writer.ts'

/** Below the locale. */
export const resourcesPath = '/resources'

const filter = (description: string) => Type.Optional(Type.String({ description, maxLength: 50 }))

export const ResourcesQuery = Type.Object({
  ...EmbedQuery.properties,
  kind: filter('Shows only resources of this kind.'),
  country: filter('Shows only resources whose publisher is in this country.'),
  principle: filter('Shows only resources that the guides of this principle link.'),
})

export type Filters = Pick<Static<typeof ResourcesQuery>, 'kind' | 'country' | 'principle'>

/** The filters of a query. A form sends an empty text for what nobody chose. */
export const filtersOf = ({ kind, country, principle }: Filters): Record<string, string> =>
  Object.fromEntries(Object.entries({ kind, country, principle }).filter(([, value]) => value)) as Record<
    string,
    string
  >

export function resourceForm(filters: Filters, writer: Writer): string {
  const { words, element } = said(writer)
  const { edition } = writer.localised.release
  const { kindName, countryName } = namesFor(writer)
  const { compare } = new Intl.Collator(writer.localised.options.locale)
  const choose = (name: keyof Filters, label: string, options: [value: string, html: string][]) =>
    lines(
      `<label>${label}`,
      `<select name="${name}">`,
      element('option', words.all, {}, ' value=""'),
      options.map(
        ([value, text]) =>
          `<option value="${value}"${filters[name] === value ? ' selected' : ''}>${escapeHtml(text)}</option>`,
      ),
      '</select>',
      '</label>',
    )
  const named = (values: readonly string[], nameOf: (value: string) => string) =>
    [...new Set(values)].map((value): [string, string] => [value, nameOf(value)]).sort(([, a], [, b]) => compare(a, b))
  const { principles } = outlineOf(edition)
  return lines(
    `<form class="site-filter" method="get" action="${escapeHtml(writer.bareAddress(resourcesPath))}">`,
    hiddenFields(writer.query),
    choose(
      'kind',
      element('span', words.resourceKind),
      named(
        edition.resources.map(({ kind }) => kind),
        kindName,
      ),
    ),
    choose(
      'country',
      element('span', words.resourceCountry),
      named(
        edition.resources.flatMap(({ country }) => country ?? []),
        countryName,
      ),
    ),
    choose(
      'principle',
      `<span>${writer.inline('handbook.labels.principle')}</span>`,
      principles.map(({ id }, index) => [id, `${index + 1}. ${writer.text(`${id}.title`)}`]),
    ),
    element('button', words.show),
    '</form>',
  )
}

/** What kinds, countries and languages are called. */
export function namesFor(writer: Writer) {
  const { words, lang } = said(writer)
  const { locale } = writer.localised.options
  const [countries, languages] = (['region', 'language'] as const).map(
    (type) => new Intl.DisplayNames([locale, lang], { type }),
  ) as [Intl.DisplayNames, Intl.DisplayNames]
  return {
    kindName: (kind: string) => words.resourceKinds[kind as keyof typeof words.resourceKinds] ?? kind,
    countryName: (country: string) => (country === 'INT' ? words.international : (countries.of(country) as string)),
    languageName: (tag: string) => languages.of(tag) as string,
  }
}
