/** How the Swedish text differs from its source, for people: the licence asks that changes are indicated. */
import { sourceLocale } from '../handbook/locale.ts'
import { escapeHtml } from '../handbook/rich-text.ts'
import { principleOf, segmentsOf } from '../handbook/segments.ts'
import type { Release } from '../store/release.ts'
import { lines, list } from './html.ts'
import type { HandbookPage } from './journey.ts'
import type { Writer } from './writer.ts'

type Reason = Release['edition']['corrections'][number]['reason']

interface Difference {
  segment: string
  /** Absent where the source's words stand. */
  after?: string
  before: string
  reason: Reason
}

export const corrections: HandbookPage = {
  path: '/corrections',
  title: 'interface.corrections',
  body: (writer) => {
    const { edition } = writer.localised.release
    const differences: Difference[] = [
      ...edition.corrections,
      ...edition.kept.map(({ segment, text, note }) => ({ segment, before: text, reason: note })),
    ]
    const groups = Map.groupBy(
      segmentsOf(edition).flatMap(({ id, file, path: [first, item] }) =>
        differences
          .filter(({ segment }) => segment === id)
          .map((difference) => ({ difference, file, question: first === 'questions' ? item : undefined })),
      ),
      ({ file }) => principleOf(file),
    )
    return lines(
      writer.heading(0, 'interface.corrections'),
      writer.label('p', 'correctionsAbout'),
      [...groups].map(([principle, entries]) =>
        lines(
          principle === null
            ? heading('/handbook', 'handbook.title', writer)
            : heading(`/principles/${principle}`, `${principle}.title`, writer),
          list(entries.map(({ difference, question }) => entry(difference, question, writer))),
        ),
      ),
    )
  },
}

function heading(path: string, title: string, writer: Writer): string {
  const name = writer.headingName(1)
  return `<${name}>${writer.link(path, writer.inline(title))}</${name}>`
}

function entry({ before, after, reason }: Difference, question: string | undefined, writer: Writer): string {
  const { tag, fallback } = writer.localised.locale
  const language = [tag, ...fallback].find((one): one is keyof Reason => one in reason) ?? sourceLocale
  const value = (html: string, lang: string) => `<dd${writer.languageOf(lang)}>${html}</dd>`
  const label = (key: Parameters<Writer['label']>[1]) => writer.label('dt', key)
  return lines(
    '<li>',
    question === undefined ? '' : writer.link(`/questions/${question}`, writer.inline(`${question}.guide.title`)),
    '<dl>',
    after === undefined
      ? [label('correctionKept'), value(escapeHtml(before), sourceLocale)]
      : [
          label('correctionBefore'),
          value(`<del>${escapeHtml(before)}</del>`, sourceLocale),
          label('correctionAfter'),
          value(`<ins>${escapeHtml(after)}</ins>`, sourceLocale),
        ],
    label('correctionReason'),
    value(escapeHtml(reason[language]), language),
    '</dl>',
    '</li>',
  )
}
