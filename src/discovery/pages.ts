/** The pages for people: no script, one stylesheet of our own, nothing from elsewhere. */

import { type ProblemCode, type ProblemLanguage, problems } from '../errors.ts'
import { escapeHtml } from '../handbook/rich-text.ts'
import { contentLicence } from '../responses/licence.ts'
import { root } from '../responses/root.ts'
import type { OpenApiDocument } from './openapi.ts'

export const stylesheet = `:root { color-scheme: light dark; --link: light-dark(#0b5394, #9cc8f5); --line: light-dark(#767676, #8c8c8c); --soft: light-dark(#f3f3f3, #242424); }
html { background: Canvas; color: CanvasText; }
body { font: 1.0625rem/1.55 system-ui, sans-serif; max-width: 48rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; margin: 2rem 0 .5rem; }
h1 { margin-top: 0; }
a { color: var(--link); }
a:focus-visible, pre:focus-visible, summary:focus-visible, table:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code, pre { font-family: ui-monospace, monospace; font-size: .9em; }
code { overflow-wrap: anywhere; }
pre { background: var(--soft); padding: .75rem; overflow-x: auto; max-height: 24rem; }
table { border-collapse: collapse; width: 100%; display: block; overflow-x: auto; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .75rem .35rem 0; text-align: start; vertical-align: top; }
section { border-top: 1px solid var(--line); }
summary { cursor: pointer; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; font-size: .9rem; }
@media print { a { color: inherit; } body { max-width: none; } }
`

const page = (language: string, title: string, body: string, publicUrl: string, footer: string) => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${publicUrl}/assets/pages.css">
</head>
<body>
<main>
${body}
</main>
<footer>
${footer}
</footer>
</body>
</html>
`

const licenceLink = `<a rel="license" href="${contentLicence.url}">${contentLicence.name}</a>`
const footers: Record<ProblemLanguage, string> = {
  sv: `<p>Innehåll: OECD Observatory of Public Sector Innovation och Vinnova, ${licenceLink}, rättat och översatt. Kod: MIT. Det här är inte en officiell publikation från OECD eller Vinnova.</p>`,
  en: `<p>Content: OECD Observatory of Public Sector Innovation and Vinnova, ${licenceLink}, corrected and translated. Code: MIT. This is not an official publication of the OECD or of Vinnova.</p>`,
}

const link = (publicUrl: string, path: string) => `<a href="${publicUrl}${path}"><code>${path}</code></a>`

/** What this is, in one screen, with three addresses to click. */
export function frontPage(publicUrl: string, language: ProblemLanguage): string {
  const to = (path: string) => link(publicUrl, path)
  const bodies: Record<ProblemLanguage, [title: string, body: string]> = {
    sv: [
      'Innovationshandboken som API',
      `<p>Innovationshandboken – fem principer för innovation i offentlig sektor och en resa i tre steg – som data: principer, utmaningar, frågor, åtgärder och resurser på svenska, engelska och finska, för intranät och andra webbplatser att hämta.</p>
<p>Prova:</p>
<ul>
<li>${to(`${root}/sv/principles`)} – de fem principerna</li>
<li>${to(`${root}/sv/questions/p1-q6`)} – en fråga med åtgärder, verktygslåda och fallstudie</li>
<li>${to(`${root}/sv/search?q=portf%C3%B6lj`)} – sökning</li>
</ul>
<p><a href="${publicUrl}/docs">Dokumentation</a> (på engelska) · <a href="${publicUrl}${root}/openapi.json">OpenAPI</a></p>`,
    ],
    en: [
      'The innovation handbook as an API',
      `<p>The Swedish innovation handbook – five principles for public sector innovation and a journey in three steps – as data: principles, challenges, questions, actions and resources in Swedish, English and Finnish, for intranets and other sites to fetch.</p>
<p>Try:</p>
<ul>
<li>${to(`${root}/en/principles`)} – the five principles</li>
<li>${to(`${root}/en/questions/p1-q6`)} – a question with its actions, toolbox and case study</li>
<li>${to(`${root}/en/search?q=portfolio`)} – search</li>
</ul>
<p><a href="${publicUrl}/docs">Documentation</a> · <a href="${publicUrl}${root}/openapi.json">OpenAPI</a></p>`,
    ],
  }
  const [title, body] = bodies[language]
  return page(language, title, `<h1>${title}</h1>\n${body}`, publicUrl, footers[language])
}

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
  return page('en', 'Problems – innovation handbook API', `${intro}\n${sections.join('\n')}`, publicUrl, footers.en)
}

interface Parameter {
  name: string
  in: string
  required?: boolean
  description?: string
  schema: { enum?: string[]; default?: unknown; type?: string }
}

/** The documentation, made from the OpenAPI document. */
export function docsPage(document: OpenApiDocument, publicUrl: string): string {
  const info = document.info as { title: string; version: string; description: string }
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, about]) => ({ path, method: method.toUpperCase(), about })),
  )
  const tags = document.tags as { name: string; description: string }[]
  const sections = tags.map(({ name, description }) => {
    const operations = all.filter(({ about }) => (about.tags as string[]).includes(name))
    return `<h2 id="${name}">${escapeHtml(name)}</h2>\n<p>${escapeHtml(description)}</p>\n${operations.map(operation).join('\n')}`
  })
  const contents = tags.map(({ name }) => `<a href="#${name}">${escapeHtml(name)}</a>`).join(' · ')
  const intro = `<h1>${escapeHtml(info.title)} ${escapeHtml(info.version)}</h1>
${paragraphs(info.description)}
<p>OpenAPI: ${link(publicUrl, `${root}/openapi.json`)} · ${link(publicUrl, `${root}/openapi.yaml`)}. Failures: <a href="${publicUrl}/docs/problems">problems</a>.</p>
<nav aria-label="Contents"><p>${contents}</p></nav>`
  return page('en', `${info.title}: documentation`, `${intro}\n${sections.join('\n')}`, publicUrl, footers.en)
}

interface Content {
  content?: Record<string, { example?: unknown }>
}

/** The examples of a body by media type; a file has none. */
const shown = (title: string, { content = {} }: Content = {}): string[] =>
  Object.entries(content).flatMap(([type, { example }]) => {
    if (example === undefined) return []
    const text = typeof example === 'string' ? example : JSON.stringify(example, null, 2)
    return `<details><summary>${title}: <code>${type}</code></summary>\n<pre tabindex="0"><code>${escapeHtml(text)}</code></pre></details>`
  })

type Operation = OpenApiDocument['paths'][string][string]

/** The two marks that the document’s description uses. */
const paragraphs = (markdown: string) =>
  markdown
    .split('\n\n')
    .map((paragraph) =>
      escapeHtml(paragraph)
        .replace(/`([^`]+)`/g, '<code>$1</code>')
        .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>'),
    )
    .map((paragraph) => (/begränsningar/i.test(paragraph) ? `<p lang="sv">${paragraph}</p>` : `<p>${paragraph}</p>`))
    .join('\n')

function operation({ path, method, about }: { path: string; method: string; about: Operation }): string {
  const { operationId, summary, description, parameters = [], requestBody, responses } = about
  const rows = (parameters as unknown as Parameter[]).map(
    ({ name, in: place, required, description = '', schema }) =>
      `<tr><th scope="row"><code>${name}</code></th><td>${place}${required ? ', required' : ''}</td><td>${escapeHtml(description)}${schema.enum ? ` One of <code>${schema.enum.join('</code>, <code>')}</code>.` : ''}</td></tr>`,
  )
  const answer = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1] as Content | undefined
  const examples = [...shown('To send', requestBody as Content | undefined), ...shown('Example', answer)]
  const table =
    rows.length > 0
      ? `<table tabindex="0"><thead><tr><th scope="col">Parameter</th><th scope="col">In</th><th scope="col">Meaning</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
      : ''
  return `<section id="${operationId}">
<h3>${escapeHtml(String(summary))}</h3>
<p><code>${method} ${root}${escapeHtml(path)}</code></p>
<p>${escapeHtml(String(description))}</p>
${table}
${examples.join('\n')}
</section>`
}
