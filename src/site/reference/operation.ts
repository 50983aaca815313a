import type { ProblemCode } from '../../errors.ts'
import { escapeHtml } from '../../handbook/rich-text.ts'
import { lines } from '../html.ts'
import type { Body, Described, Reference } from './document.ts'
import { errorTable, isError, ownErrors } from './errors.ts'
import { prose } from './prose.ts'
import { sampleTabs } from './samples.ts'
import type { Schemas } from './schemas.ts'
import { fieldTable, parameterTable, sentTable } from './tables.ts'

/** What the sections of a page have in common. */
export interface OnPage {
  reference: Reference
  schemas: Schemas
  /** The errors that every operation has; they stand once at the end of the page. */
  common: ReadonlySet<ProblemCode>
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

function responseSection(operation: Described, { schemas }: OnPage): string {
  const succeeding = Object.entries(operation.responses).filter(([status]) => !isError(status))
  const sections = succeeding.map(([status, response]) => {
    const schema = isObject(schemas, response)
    return lines(
      `<p><strong>${status}</strong> ${prose(response.description ?? '')}</p>`,
      schema ? fieldTable(`Response ${status}: ${operation.summary}`, schemas.fieldsOf(schema), schemas) : '',
      examplesOf(response, `Example of ${status}`),
    )
  })
  return lines(`<h3>${operation.by === 'message' ? 'What your endpoint returns' : 'Response'}</h3>`, sections)
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
  const { operationId, summary, description, parameters = [], by } = operation
  const { reference, schemas, common, publicUrl } = onPage
  const errors = ownErrors(operation, common)
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
    errors.length > 0 ? ['<h3>Errors</h3>', errorTable(summary, errors, publicUrl)] : [],
    '</section>',
  )
}
