import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { separator, termFormat } from '../../schemas/choices.ts'
import { Term } from '../../schemas/languages.ts'
import { id } from '../../schemas/maintaining-parts.ts'
import { closed, list, localeTag, Paging } from '../../schemas/parts.ts'
import { pages } from '../../schemas/requests.ts'
import { invalidRequest } from '../errors.ts'
import { shownTerm } from '../handbook/glossary.ts'
import { type Address, json, pageFrom } from './json-responses.ts'
import type { Person } from './people/person.ts'
import type { Publishing } from './publishing.ts'

const ofTerms = {
  locale: localeTag('Locale of the terms.', { example: 'en', 'x-parameter': 'LocaleOfTerms' }),
  draft: Type.Optional(id('Id of a draft of the locale. Returns its terms as the draft has them.', 'DraftOfTerms')),
}
const TermsQuery = Type.Object({ ...ofTerms, ...pages(100) }, closed)
const TermsExportQuery = Type.Object(
  {
    ...ofTerms,
    format: termFormat(undefined, { 'x-parameter': 'FormatOfTerms' }),
    separator: Type.Optional(separator(undefined, { default: 'comma' })),
  },
  closed,
)

const mediaTypes = { tbx: 'application/x-tbx', csv: 'text/csv' } as const
const file = (type: string) => ({ schema: { type: 'string', contentMediaType: type, description: 'The file.' } })

/** The glossary of a language, as a list and as a file. */
export function termRoutes(instance: FastifyInstance, { drafts, glossaries }: Publishing, at: Address): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>()
  const termsFor = async (person: Person, { locale, draft }: { locale: string; draft?: string | undefined }) => {
    if (draft === undefined) return glossaries.released(locale)
    const proposed = await drafts.terms(person, draft)
    if (proposed.locale !== locale) throw invalidRequest([otherLanguage(proposed.locale)])
    return proposed.terms
  }
  app.route({
    method: 'GET',
    url: '/terms',
    schema: {
      operationId: 'listTerms',
      summary: 'Lists the terms of a language',
      description:
        'Terms that are translated the same way everywhere: those of the current release, or of content/ as long as no draft has changed them; with the parameter draft, those of the draft.',
      tags: ['locales'],
      querystring: TermsQuery,
      response: { 200: json('The terms.', list(Term, 'A page of terms.', Paging)) },
    },
    handler: async ({ person, query }) => pageFrom((await termsFor(person, query)).map(shownTerm), query, at('/terms')),
  })
  app.route({
    method: 'GET',
    url: '/terms/exports',
    config: { negotiatesMedia: true },
    schema: {
      operationId: 'exportTerms',
      summary: 'Returns the terms of a language as a file',
      description:
        'All terms as TBX (ISO 30042:2019, dialect TBX-Basic, style DCA) for translation tools, or as CSV for spreadsheets. In CSV, an apostrophe stands before words that a spreadsheet would run as a formula.',
      tags: ['locales'],
      querystring: TermsExportQuery,
      response: {
        200: {
          description: 'The file.',
          content: Object.fromEntries(Object.values(mediaTypes).map((type) => [type, file(type)])),
        },
      },
    },
    handler: async ({ person, query }, reply) => {
      const { locale, format, separator } = query
      const terms = await termsFor(person, query)
      const { termsAsCsv, termsAsTbx } = await import('../translation/term-files.ts')
      reply.header('Content-Disposition', `attachment; filename="glossary-${locale}.${format}"`)
      const type = format === 'csv' ? `${mediaTypes.csv}; charset=utf-8` : mediaTypes.tbx
      return reply
        .type(type)
        .send((format === 'csv' ? termsAsCsv(terms, separator) : termsAsTbx(terms, locale)) as never)
    },
  })
}

const otherLanguage = (locale: string) => ({
  parameter: 'draft',
  detail: { sv: `Utkastet gäller språket ${locale}.`, en: `The draft is of the locale ${locale}.` },
})
