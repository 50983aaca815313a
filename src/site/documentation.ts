import { escapeHtml } from '../handbook/rich-text.ts'
import { root } from '../responses/root.ts'
import { pathLink, servicePage } from './service-page.ts'

interface Parameter {
  name: string
  in: string
  required?: boolean
  description?: string
  schema: { enum?: string[]; default?: unknown; type?: string }
}

interface Content {
  content?: Record<string, { example?: unknown }>
}

interface Operation {
  operationId: string
  summary: string
  description: string
  tags: string[]
  parameters?: Parameter[]
  requestBody?: Content
  responses: Record<string, Content>
}

/** What the page reads of an OpenAPI document. */
interface ApiDescription {
  info: { title: string; version: string; description: string }
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, Operation>>
}

/** The documentation, made from the OpenAPI document. */
export function documentationPage(document: ApiDescription, publicUrl: string): string {
  const { info, tags } = document
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, about]) => ({ path, method: method.toUpperCase(), about })),
  )
  const sections = tags.map(({ name, description }) => {
    const operations = all.filter(({ about }) => about.tags.includes(name))
    return `<h2 id="${name}">${escapeHtml(name)}</h2>\n<p>${escapeHtml(description)}</p>\n${operations.map(operation).join('\n')}`
  })
  const contents = tags.map(({ name }) => `<a href="#${name}">${escapeHtml(name)}</a>`).join(' · ')
  const intro = `<h1>${escapeHtml(info.title)} ${escapeHtml(info.version)}</h1>
${paragraphs(info.description)}
<p>OpenAPI: ${pathLink(publicUrl, `${root}/openapi.json`)} · ${pathLink(publicUrl, `${root}/openapi.yaml`)}. Failures: <a href="${publicUrl}/docs/problems">problems</a>.</p>
<nav aria-label="Contents"><p>${contents}</p></nav>`
  return servicePage({
    language: 'en',
    title: `${info.title}: documentation`,
    body: `${intro}\n${sections.join('\n')}`,
    publicUrl,
  })
}

/** The examples of a body by media type; a file has none. */
const shown = (title: string, { content = {} }: Content = {}): string[] =>
  Object.entries(content).flatMap(([type, { example }]) => {
    if (example === undefined) return []
    const text = typeof example === 'string' ? example : JSON.stringify(example, null, 2)
    return `<details><summary>${title}: <code>${type}</code></summary>\n<pre tabindex="0"><code>${escapeHtml(text)}</code></pre></details>`
  })

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
  const rows = parameters.map(
    ({ name, in: place, required, description = '', schema }) =>
      `<tr><th scope="row"><code>${name}</code></th><td>${place}${required ? ', required' : ''}</td><td>${escapeHtml(description)}${schema.enum ? ` One of <code>${schema.enum.join('</code>, <code>')}</code>.` : ''}</td></tr>`,
  )
  const answer = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1]
  const examples = [...shown('To send', requestBody), ...shown('Example', answer)]
  const table =
    rows.length > 0
      ? `<table tabindex="0"><thead><tr><th scope="col">Parameter</th><th scope="col">In</th><th scope="col">Meaning</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
      : ''
  return `<section id="${operationId}">
<h3>${escapeHtml(summary)}</h3>
<p><code>${method} ${root}${escapeHtml(path)}</code></p>
<p>${escapeHtml(description)}</p>
${table}
${examples.join('\n')}
</section>`
}
