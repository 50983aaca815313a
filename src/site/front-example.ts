import { escapeHtml } from '../handbook/rich-text.ts'
import { root } from '../responses/root.ts'
import { lines, list } from './html.ts'
import { said } from './said.ts'
import type { Writer } from './writer.ts'

/** A section of the front page. */
export const section = (heading: string, ...html: (string | readonly string[])[]) =>
  lines('<section class="site-wrap site-section">', heading, ...html, '</section>')

/** The first question as the API answers it, shortened, and as a portal shows it. */
export function example(writer: Writer): string {
  const { words, element } = said(writer)
  const { localised } = writer
  const { publicUrl, locale } = localised.options
  const first = localised.edition.principles[0]?.questions[0]
  if (!first) return ''
  const { id } = first
  const address = `${root}/${locale}/questions/${id}`
  const data = {
    id,
    question: writer.text(`${id}.question`),
    guide: {
      title: writer.text(`${id}.guide.title`),
      actions: first.actions
        .slice(0, 1)
        .map((action) => ({ id: action, text: { markdown: writer.text(`${action}.text`) } })),
    },
  }
  return section(
    element('h2', words.example),
    '<div class="site-pair">',
    '<figure class="site-code">',
    `<figcaption>GET <a href="${publicUrl}${address}">${address}</a></figcaption>`,
    `<pre tabindex="0" role="region" aria-label="${escapeHtml(words.data)}"><code>${escapeHtml(JSON.stringify(data, null, 2))}</code></pre>`,
    '</figure>',
    '<figure class="site-intranet">',
    element('figcaption', words.intranet),
    '<div>',
    writer.heading(2, `${id}.guide.title`),
    writer.plain('p', `${id}.question`),
    writer.heading(3, 'handbook.labels.actions'),
    list(
      first.actions.slice(0, 2).map((action) => writer.rich('li', `${action}.text`)),
      'ul',
      ' class="handbook-tasks"',
    ),
    '</div>',
    '</figure>',
    '</div>',
    element('p', words.exampleAbout),
  )
}
