/** The pages that the law asks for: the accessibility statement, and what the service does with personal data. */

import { feedbackWords } from '../../../schemas/feedback-words.ts'
import { noEmail, noOperator } from '../../config/operator-settings.ts'
import type { Config } from '../../config.ts'
import { escapeHtml } from '../../handbook/rich-text.ts'
import { apiVersion } from '../../version.ts'
import { lines, list } from '../html.ts'
import type { HandbookPage } from '../journey.ts'
import { said } from '../said.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { nb } from './nb.ts'
import { type Statements, sv } from './sv.ts'

/** In each language in which the site has words. */
const languages: Readonly<Record<string, Statements>> = { sv, en, fi, nb, da }

/** When the accessibility statement was last assessed. */
const assessed = new Date('2026-11-27T00:00:00Z')

/** Where people report to the authority that supervises the act. */
const authority = 'https://www.digg.se/tdosanmalan'

type Feedback = Pick<Config, 'feedback' | 'feedbackArchiveDir'>

/** What holds where the operator takes feedback. */
function feedbackPart(lang: string, { feedback, feedbackArchiveDir }: Feedback): Statements['privacy']['parts'] {
  if (!feedback) return []
  const { privacy, privacyItems, privacyArchive } = feedbackWords(lang).words
  const items = [...privacyItems, ...(feedbackArchiveDir === undefined ? [] : [privacyArchive])]
  return [{ heading: privacy, texts: [], items }]
}

const statement = (
  name: 'accessibility' | 'privacy',
  operator: Config['operator'],
  given: Feedback = { feedback: undefined, feedbackArchiveDir: undefined },
): HandbookPage => ({
  path: `/${name}`,
  title: 'handbook.title',
  named: (words) => words[name],
  body: (writer) => {
    const { element, lang } = said(writer)
    const statements = languages[lang] as Statements
    const { title, lead, parts: own } = statements[name]
    const parts = [...own.slice(0, -1), ...feedbackPart(lang, given), ...own.slice(-1)]
    const values = {
      operator: operator.name === noOperator ? statements.operator : escapeHtml(operator.name),
      contact: `<a href="mailto:${escapeHtml(operator.email)}">${escapeHtml(operator.email)}</a>`,
      digg: `<a href="${authority}" hreflang="sv">${authority}</a>`,
      date: new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
        assessed,
      ),
      version: apiVersion,
      days: `${given.feedback?.days ?? ''}`,
      privacy: privacyLink(given.feedback?.privacyUrl ?? ''),
    }
    return lines(
      element('h1', title),
      element('p', lead, values, ' class="handbook-lead"'),
      parts.map(({ heading, texts, items = [], contact }) =>
        lines(
          element('h2', heading),
          texts.map((text) => element('p', text, values)),
          list(items.map((item) => element('li', item, values))),
          contact ? element('p', contact[operator.email === noEmail ? 1 : 0], values) : '',
        ),
      ),
    )
  },
})

const privacyLink = (url: string) => `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`

/** @param feedback Where it is absent, no feedback is taken. */
export const statementParts = (operator: Config['operator'], feedback?: Feedback): HandbookPage[] => [
  statement('accessibility', operator),
  statement('privacy', operator, feedback),
]
