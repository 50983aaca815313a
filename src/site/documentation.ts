import { escapeHtml } from '../handbook/rich-text.ts'
import { root } from '../responses/root.ts'
import { pathLink, servicePage } from './service-page.ts'

interface Parameter {
  name: string
  in: string
  required?: boolean
  description?: string
}

interface Content {
  content?: Record<string, { example?: unknown; examples?: Record<string, { summary: string; value: unknown }> }>
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

/** The documentation, made from the OpenAPI documents: first what anyone may read. */
export function documentationPage(documents: readonly ApiDescription[], publicUrl: string): string {
  const { info } = documents[0] as ApiDescription
  const all = documents.flatMap(({ paths }) =>
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, about]) => ({ path, method: method.toUpperCase(), about })),
    ),
  )
  const descriptions = Object.fromEntries(
    documents.flatMap(({ tags }) => tags.map(({ name, description }) => [name, description] as const)),
  )
  const tags = Object.keys(descriptions).sort()
  const sections = tags.map((name) => {
    const operations = all.filter(({ about }) => about.tags.includes(name))
    return `<h2 id="${name}">${escapeHtml(name)}</h2>\n<p>${escapeHtml(descriptions[name] as string)}</p>\n${operations.map(operation).join('\n')}`
  })
  const contents = tags.map((name) => `<a href="#${name}">${escapeHtml(name)}</a>`).join(' · ')
  const intro = `<h1>${escapeHtml(info.title)} ${escapeHtml(info.version)}</h1>
${paragraphs(info.description)}
<p>OpenAPI for readers: ${pathLink(publicUrl, `${root}/openapi.json`)} · ${pathLink(publicUrl, `${root}/openapi.yaml`)}. OpenAPI for maintainers: ${pathLink(publicUrl, `${root}/openapi-maintaining.json`)} · ${pathLink(publicUrl, `${root}/openapi-maintaining.yaml`)}.</p>
<p>Errors: ${pathLink(publicUrl, '/docs/problems')}. How the API changes: ${pathLink(publicUrl, '/docs/changes')}. Changes so far: ${pathLink(publicUrl, '/docs/changelog.md')}.</p>
<nav aria-label="Contents"><p>${contents}</p></nav>`
  return servicePage({
    language: 'en',
    title: `${info.title}: documentation`,
    body: `${intro}\n${sections.join('\n')}`,
    section: 'documentation',
    publicUrl,
  })
}

/** The examples of a body by media type; a file has none. */
const shown = (title: string, { content = {} }: Content = {}): string[] =>
  Object.entries(content).flatMap(([type, { example, examples }]) => {
    const named = examples ? Object.values(examples) : example === undefined ? [] : [{ summary: '', value: example }]
    return named.map(({ summary, value }) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2)
      const label = `${title}: <code>${type}</code>${summary && ` – ${escapeHtml(summary)}`}`
      return `<details><summary>${label}</summary>\n<pre tabindex="0"><code>${escapeHtml(text)}</code></pre></details>`
    })
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
    ({ name, in: place, required, description = '' }) =>
      `<tr><th scope="row"><code>${name}</code></th><td>${place}${required ? ', required' : ''}</td><td>${escapeHtml(description)}</td></tr>`,
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
