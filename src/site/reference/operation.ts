import type { ProblemCode } from '../../errors.ts'
import { escapeHtml } from '../../handbook/rich-text.ts'
import { lines } from '../html.ts'
import type { Body, Described, Parameter, Reference, Schema } from './document.ts'
import { errorTable, isError, ownErrors } from './errors.ts'
import { prose } from './prose.ts'
import { sampleTabs } from './samples.ts'
import type { Schemas } from './schemas.ts'
import { fieldTable, parameterTable, sentTable } from './tables.ts'

/** What the sections of a page have in common. */
export interface OnPage {
  reference: Reference
  schemas: Schemas
  /** The errors and request headers that every operation has; they stand once at the end of the page. */
  common: ReadonlySet<ProblemCode>
  headers: readonly Parameter[]
  /** The operation that first describes a body, by the body. */
  described: Map<string, Described>
  publicUrl: string
}

/** A longer example would be most of its page. The response itself is one request away. */
const longestExample = 20_000

/** The examples of a body, folded. */
const examplesOf = ({ content = {} }: Body, title: string): string[] =>
  Object.entries(content).flatMap(([type, { example, examples }]) => {
    const all = examples ? Object.values(examples) : example === undefined ? [] : [{ summary: '', value: example }]
    return all.flatMap(({ summary, value }) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2)
      if (text.length > longestExample) return []
      const label = `${title}: <code>${type}</code>${summary && ` – ${escapeHtml(summary)}`}`
      return `<details class="docs-fold"><summary>${label}</summary>
<div class="docs-code"><pre tabindex="0" role="group" aria-label="${escapeHtml(`${title}, ${type} ${summary}`)}"><code>${escapeHtml(text)}</code></pre></div></details>`
    })
  })

const isObject = (schemas: Schemas, { content = {} }: Body) => {
  const schema = content['application/json']?.schema
  return schema && schemas.fieldsOf(schema).length > 0 ? schema : undefined
}

function requestSection(operation: Described, { schemas }: OnPage): string {
  const { requestBody, summary } = operation
  if (!requestBody) return ''
  const schema = isObject(schemas, requestBody)
  const types = Object.keys(requestBody.content ?? {}).map((type) => `<code>${type}</code>`)
  return lines(
    '<h3>Request body</h3>',
    `<p>${prose(requestBody.description ?? 'The file.')} ${types.join(' or ')}.</p>`,
    schema ? sentTable(`Request body: ${summary}`, schemas.fieldsOf(schema), schemas) : '',
    examplesOf(requestBody, 'Example'),
  )
}

/** The fields of a response, folded, or the operation that describes the same. */
function responseFields(schema: Schema, status: string, operation: Described, { schemas, described }: OnPage): string {
  const body = JSON.stringify(schema)
  const earlier = described.get(body)
  if (earlier && earlier !== operation)
    return `<p>Fields: as in <a href="#${earlier.operationId}">${escapeHtml(earlier.summary)}</a>.</p>`
  described.set(body, operation)
  const fields = schemas.fieldsOf(schema)
  return `<details class="docs-fold"><summary>${fields.length} fields</summary>
${fieldTable(`Response ${status}: ${operation.summary}`, fields, schemas)}</details>`
}

function responseSection(operation: Described, onPage: OnPage): string {
  const succeeding = Object.entries(operation.responses).filter(([status]) => !isError(status))
  const sections = succeeding.map(([status, response]) => {
    const schema = isObject(onPage.schemas, response)
    return lines(
      `<p><strong>${status}</strong> ${prose(response.description ?? '')}</p>`,
      schema ? responseFields(schema, status, operation, onPage) : '',
      examplesOf(response, `Example of ${status}`),
    )
  })
  return lines(`<h3>${operation.by === 'message' ? 'What your endpoint returns' : 'Response'}</h3>`, sections)
}

/** The errors of an operation, folded. */
function errorSection(operation: Described, { common, publicUrl }: OnPage): string {
  const codes = ownErrors(operation, common)
  if (codes.length === 0) return ''
  return lines(
    '<h3>Errors</h3>',
    `<details class="docs-fold"><summary>${codes.map((code) => `<code>${code}</code>`).join(', ')}</summary>`,
    errorTable(operation.summary, codes, publicUrl),
    '</details>',
  )
}

const notes: Record<Described['by'], string> = {
  reader: '',
  maintainer: '<p class="docs-note">For maintainers: needs a token or a session.</p>',
  message: '<p class="docs-note">The service sends this message to the URL of every webhook.</p>',
}

/** Where an operation is, as HTML. */
export const addressOf = ({ method, path, by }: Described, server: string): string =>
  `<span class="docs-verb">${method}</span> <code>${escapeHtml(by === 'message' ? path : new URL(server).pathname + path)}</code>`

/** One operation with all that a client needs to call it. */
export function operationSection(operation: Described, onPage: OnPage): string {
  const { operationId, summary, description, by } = operation
  const { reference, schemas, headers, publicUrl } = onPage
  const parameters = (operation.parameters ?? []).filter(({ name }) => headers.every((one) => one.name !== name))
  return lines(
    `<section id="${operationId}">`,
    `<h2>${escapeHtml(summary)}</h2>`,
    `<p>${addressOf(operation, reference.server)}</p>`,
    `<p>${prose(description)}</p>`,
    notes[by],
    by === 'message' ? '' : sampleTabs(operation, reference.server, publicUrl),
    parameters.length > 0 ? ['<h3>Parameters</h3>', parameterTable(summary, parameters, schemas)] : [],
    requestSection(operation, onPage),
    responseSection(operation, onPage),
    errorSection(operation, onPage),
    '</section>',
  )
}
