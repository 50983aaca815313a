import { type ProblemCode, problems } from '../errors.ts'
import { escapeHtml } from '../handbook/rich-text.ts'
import { servicePage } from './service-page.ts'

/** Every problem with its cause and remedy, in both languages; `type` in a problem leads here. */
export function problemsPage(publicUrl: string): string {
  const entries = Object.entries(problems) as [ProblemCode, (typeof problems)[ProblemCode]][]
  const sections = entries.map(
    ([code, { status, title, cause, remedy }]) => `<section id="${code.toLowerCase().replaceAll('_', '-')}">
<h2>${status} ${title.en} <code>${code}</code></h2>
<p>${escapeHtml(cause.en)} ${escapeHtml(remedy.en)}</p>
<p lang="sv"><strong>${title.sv}.</strong> ${escapeHtml(cause.sv)} ${escapeHtml(remedy.sv)}</p>
</section>`,
  )
  const intro =
    '<h1>Problems</h1>\n<p>Every failure is answered with <code>application/problem+json</code> (RFC 9457). <code>code</code> is stable; match on it.</p>'
  return servicePage({
    language: 'en',
    title: 'Problems – innovation handbook API',
    body: `${intro}\n${sections.join('\n')}`,
    publicUrl,
  })
}
