/** The resources that the handbook refers to, with filters that need no script. */
import { hreflangOf } from '../../schemas/plan.ts'
import type { Edition } from '../handbook/edition.ts'
import { placementsOf } from '../handbook/kinds/resource.ts'
import { escapeHtml } from '../handbook/rich-text.ts'
import { lines, list } from './html.ts'
import type { HandbookPage } from './journey.ts'
import { type Filters, filtersOf, namesFor, resourceForm, resourcesPath } from './resource-filters.ts'
import { said } from './said.ts'
import { colourOf } from './symbol.ts'
import type { Writer } from './writer.ts'

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
      writer.showing.isMirrored ? '' : resourceForm(filters, writer),
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
