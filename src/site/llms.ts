/** What assistants read of the handbook in a language: an index of its pages (https://llmstxt.org), and all texts in one file. */
import { outlineOf } from '../handbook/outline.ts'
import { contentLicence } from '../responses/licence.ts'
import type { LocalisedRelease } from '../responses/localised-release.ts'
import type { Rendered } from '../responses/rendered.ts'
import { corrections } from './corrections.ts'
import type { HandbookPage } from './journey.ts'
import { llmsPath } from './llms-path.ts'
import { frontMatter, markdownPath, ofPage, sourceText, textOf } from './markdown.ts'
import { itemParts, partAt } from './parts.ts'
import { sitePolicy } from './policy.ts'
import { renderReading } from './reading.ts'
import { resources } from './resources.ts'
import { sitePath } from './showing.ts'
import { handbookTexts, start } from './start.ts'
import { wordsFor } from './words/words.ts'
import { workshopPage } from './workshop.ts'
import { Writer } from './writer.ts'

/** Below a language. */
export const fullPath = '/llms-full.txt'

/** An entry of an index. */
export const entry = (title: string, url: string, about = ''): string =>
  `- [${title.replace(/[[\]\\]/g, '\\$&')}](${url})${about && `: ${about}`}`

/** The pages of the handbook besides those of its items. */
const general = [start, handbookTexts, workshopPage, resources(), corrections]

const text = (localised: LocalisedRelease, path: string, body: string): Rendered => {
  const { locale, publicUrl } = localised.options
  const canonical = sitePath(locale, path)
  const { path: below, query } = localised.parts(path)
  return {
    contentType: 'text/plain; charset=utf-8',
    body,
    languages: [locale],
    address: { base: '', locale, path: below, query, canonical },
    pinned: localised.options.pinned,
    ofHead: !localised.options.pinned,
    // All of a language has one policy, so that a mirror needs one rule for it.
    policy: sitePolicy(publicUrl),
  }
}

/** The index of a language. */
export function renderLlms(localised: LocalisedRelease): Rendered {
  const { publicUrl, locale } = localised.options
  const writer = new Writer(localised, { view: 'site', heading: 1, marked: [] })
  const { words } = wordsFor(localised.locale)
  const { principles, questions } = outlineOf(localised.edition)
  const url = (path: string) => `${publicUrl}${markdownPath(sitePath(locale, path))}`
  const toPage = ({ path, title, siteTitle, named, summary }: HandbookPage) =>
    entry(named?.(words) ?? writer.text(siteTitle ?? title), url(path), writer.text(summary ?? ''))
  const sections = principles.map((one) => [
    `## ${writer.text(`${one.id}.title`)}`,
    '',
    toPage(itemParts.principles(one)),
    ...questions
      .filter(({ principle }) => principle === one.id)
      .map((question) => toPage(itemParts.questions(question))),
    '',
  ])
  const lines = [
    `# ${writer.text('handbook.title')}`,
    '',
    `> ${writer.text('handbook.subtitle')}`,
    '',
    ...['attribution', 'translationNotice', 'notice'].flatMap((name) => [writer.text(`handbook.service.${name}`), '']),
    `${contentLicence.name}: ${contentLicence.url}`,
    '',
    `## ${words.read}`,
    '',
    ...general.map(toPage),
    entry(fullPath.slice(1), `${publicUrl}/${locale}${fullPath}`),
    '',
    ...sections.flat(),
  ]
  return text(localised, llmsPath, lines.join('\n'))
}

/** The texts of a language in one file: the pages of challenges are left out, which only repeat other texts. */
export async function renderFull(localised: LocalisedRelease): Promise<Rendered> {
  const { release, edition } = localised
  const { principles, questions } = outlineOf(edition)
  const items = [...principles.map(({ id }) => `/principles/${id}`), ...questions.map(({ id }) => `/questions/${id}`)]
  const parts = [
    handbookTexts,
    start,
    ...items.map((path) => partAt(path, release) as HandbookPage),
    workshopPage,
    resources(),
  ]
  const pages = parts.map((part) => renderReading(part, { isMirrored: true })(localised))
  const texts = await Promise.all(pages.map(textOf))
  const [first] = pages as [Rendered]
  const matter = frontMatter(ofPage(localised, `${localised.options.publicUrl}/${localised.options.locale}${fullPath}`))
  return text(localised, fullPath, `${matter}\n\n${[...texts, await sourceText(first)].join('\n\n---\n\n')}\n`)
}
