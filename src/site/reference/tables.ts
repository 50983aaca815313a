import { escapeHtml } from '../../handbook/rich-text.ts'
import type { Parameter } from './document.ts'
import { prose } from './prose.ts'
import { type Field, objectId, type Schemas } from './schemas.ts'

/** A table that scrolls by itself. The cells are HTML; the first of each row is its heading. */
export function table(label: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = columns.map((name) => `<th scope="col">${name}</th>`).join('')
  const body = rows.map(
    ([name, ...cells]) => `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  )
  return `<div class="docs-scroll" tabindex="0" role="group" aria-label="${escapeHtml(label)}"><table>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>`
}

const named = (name: string, notes: readonly string[]) => {
  const said = notes.filter((note) => note !== '').join(', ')
  return `<code>${escapeHtml(name)}</code>${said && `<small>${said}</small>`}`
}

const defaultOf = (value: unknown) => (value === undefined ? '–' : `<code>${escapeHtml(`${value}`)}</code>`)

const parameterColumns = ['Name', 'Type', 'Default', 'Bounds', 'Meaning']

export const parameterTable = (summary: string, parameters: readonly Parameter[], schemas: Schemas): string =>
  table(
    `Parameters: ${summary}`,
    parameterColumns,
    parameters.map(({ name, in: place, required, description = '', schema = {} }) => [
      named(name, [place, required ? 'required' : '']),
      schemas.typeOf(schema),
      defaultOf(schemas.resolved(schema).default),
      schemas.boundsOf(schema) || '–',
      prose(description),
    ]),
  )

/** What a client sends: with defaults and bounds, as of parameters. */
export const sentTable = (label: string, fields: readonly Field[], schemas: Schemas): string =>
  table(
    label,
    parameterColumns,
    fields.map(({ name, required, schema }) => [
      named(name, [required ? 'required' : '']),
      schemas.typeOf(schema),
      defaultOf(schemas.resolved(schema).default),
      schemas.boundsOf(schema) || '–',
      meaningOf(schema, schemas),
    ]),
  )

export const fieldTable = (label: string, fields: readonly Field[], schemas: Schemas): string =>
  table(
    label,
    ['Field', 'Type', 'Meaning'],
    fields.map(({ name, required, schema }) => [
      named(name, [required ? '' : 'may be absent']),
      schemas.typeOf(schema),
      meaningOf(schema, schemas),
    ]),
  )

const meaningOf = (schema: Field['schema'], schemas: Schemas) => prose(schemas.resolved(schema).description ?? '')

/** Every object that the tables before it name, folded. A link to what a fold holds opens it. */
export const objectSections = (schemas: Schemas): string[] =>
  Array.from(
    schemas.mentioned(),
    ([name, schema]) => `<details class="docs-fold"><summary><h3>${name}</h3></summary>
<div id="${objectId(name)}">
<p>${prose(schema.description ?? '')}</p>
${fieldTable(`Fields of ${name}`, schemas.fieldsOf(schema), schemas)}
</div></details>`,
  )
