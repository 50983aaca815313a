/** The resources that the handbook refers to, with filters that need no script. */
import Type, { type Static } from 'typebox'
import { EmbedQuery } from '../../schemas/embed.ts'
import { hreflangOf } from '../../schemas/plan.ts'
import type { Edition } from '../handbook/edition.ts'
import { placementsOf } from '../handbook/kinds/resource.ts'
import { outlineOf } from '../handbook/outline.ts'
import { escapeHtml } from '../handbook/rich-text.ts'
import { lines, list } from './html.ts'
import type { HandbookPage } from './journey.ts'
import { said } from './said.ts'
import { hiddenFields } from './search-form.ts'
import { colourOf } from './symbol.ts'
import type { Writer } from './writer.ts'

export const resourcesPath = '/resources'

const filter = (description: string) => Type.Optional(Type.String({ description, maxLength: 50 }))

export const ResourcesQuery = Type.Object({
  ...EmbedQuery.properties,
  kind: filter('Shows only resources of this kind.'),
  country: filter('Shows only resources whose publisher is in this country.'),
  principle: filter('Shows only resources that the guides of this principle link.'),
})

type Filters = Pick<Static<typeof ResourcesQuery>, 'kind' | 'country' | 'principle'>

/** The filters of a query. A form sends an empty text for what nobody chose. */
export const filtersOf = ({ kind, country, principle }: Filters): Record<string, string> =>
  Object.fromEntries(Object.entries({ kind, country, principle }).filter(([, value]) => value)) as Record<
    string,
    string
  >

export const resources = (filters: Filters = {}): HandbookPage => ({
  path: resourcesPath,
  title: 'handbook.title',
  named: (words) => words.resources,
  query: filtersOf(filters),
  body: (writer) => {
    const { words, element } = said(writer)
    const { edition } = writer.localised.release
    const { kind, country, principle } = filters
    const all = edition.resources.map((facts) => ({ facts, guides: placementsOf(facts.id, edition) }))
    const shown = all.filter(
      ({ facts, guides }) =>
        (!kind || facts.kind === kind) &&
        (!country || facts.country === country) &&
        (!principle || guides.some((guide) => guide.principle === principle)),
    )
    const { compare } = new Intl.Collator(writer.localised.options.locale)
    return lines(
      element('h1', words.resources),
      element('p', words.resourcesLead, {}, ' class="handbook-lead"'),
      writer.showing.isMirrored ? '' : form(filters, writer),
      element('p', words.resourcesShown, { number: `${shown.length}`, total: `${all.length}` }, ' role="status"'),
      shown.length > 0
        ? ''
        : lines(
            element('p', words.resourcesNone),
            `<p>${writer.link(resourcesPath, element('span', words.resourcesAll))}</p>`,
          ),
      list(
        shown
          .map(({ facts, guides }) => ({ facts, guides, name: writer.text(`${facts.id}.name`) }))
          .sort((a, b) => compare(a.name, b.name))
          .map(({ facts, guides }) => entry(facts, guides, writer)),
        'ul',
        ' class="site-resources" role="list"',
      ),
    )
  },
})

function form(filters: Filters, writer: Writer): string {
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

function namesFor(writer: Writer) {
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

function entry(
  { id, kind, publisher, country, languages, url }: Edition['resources'][number],
  guides: ReturnType<typeof placementsOf>,
  writer: Writer,
): string {
  const { words, element } = said(writer)
  const { release } = writer.localised
  const { kindName, countryName, languageName } = namesFor(writer)
  const name = writer.inline(`${id}.name`)
  const hreflang = hreflangOf(languages[0], writer.localised.served(`${id}.name`).lang)
  const facts = [
    element('span', kindName(kind)),
    publisher && `<span>${escapeHtml(publisher)}</span>`,
    country && element('span', countryName(country)),
    languages.length > 0 &&
      element('span', words.resourceLanguage, { languages: languages.map(languageName).join(', ') }),
  ]
  const questions = new Map(guides.map(({ question, principle }) => [question, principle]))
  return lines(
    `<li id="${id}">`,
    url
      ? `<h2><a href="${escapeHtml(url)}"${hreflang ? ` hreflang="${hreflang}"` : ''}>${name}</a></h2>`
      : `<h2>${name}</h2>`,
    `<p class="handbook-quiet">${facts.filter((fact) => fact).join(' · ')}</p>`,
    release.edition.notes.includes(id) ? writer.plain('p', `${id}.note`) : '',
    questions.size === 0
      ? ''
      : lines(
          '<div class="site-used">',
          element('p', words.resourceGuides),
          list(
            [...questions].map(
              ([question, principle]) =>
                `<li class="${colourOf(principle, release)}">${writer.link(`/questions/${question}`, writer.inline(`${question}.guide.title`))}</li>`,
            ),
          ),
          '</div>',
        ),
    '</li>',
  )
}
