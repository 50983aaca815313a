/** What the SDK knows of the kinds of item: ids, types and readers. */

import { kinds } from '../handbook/kinds/index.ts'
import { listOperation } from '../handbook/kinds/kind.ts'
import type { Snapshot } from '../store/release.ts'

export function ids({ edition, locales }: Snapshot): string {
  const union = (name: string, description: string, values: string[]) =>
    `\n/** ${description} */\nexport type ${name} =\n${values.map((value) => `  | '${value}'`).join('\n')}\n`
  return [
    union('LocaleTag', 'The languages that the handbook was published in with this package.', Object.keys(locales)),
    ...kinds.map(({ name, plural, entries }) =>
      union(
        `${name}Id`,
        `The ${plural} of edition ${edition.id}.`,
        entries(edition).map(({ id }) => id),
      ),
    ),
  ].join('')
}

/** What the API says of each kind, for the types of the SDK. */
export function kindTypes(): string {
  const rows = kinds.map(({ plural, name, listed, whole }) => {
    const [inList, alone] = [listed, whole].map((shape) => `Schemas['${(shape as { $id?: string }).$id}']`)
    return `  ${plural}: { listed: ${inList}; whole: ${alone}; id: ids.${name}Id; list: '${listOperation({ plural })}' }\n`
  })
  const types = kinds.map(({ plural, name }) => `  ${plural}: '${name.toLowerCase()}',\n`)
  return `import type * as ids from './ids.ts'
import type { components } from './openapi.ts'

type Schemas = components['schemas']

/** By kind: what a list holds, what a single answer holds, the ids, and the operation that lists. */
export interface KindTable {
${rows.join('')}}

/** The kinds in the order of the handbook, each with the type of its search hits. */
export const kinds = {
${types.join('')}} as const satisfies Record<keyof KindTable, string>
`
}

export function readers(): string {
  const lines = kinds.map(({ plural }) => `export const ${plural} = /* @__PURE__ */ itemsOf('${plural}')\n`)
  const all = kinds.map(({ plural }) => `  ${plural}: ${plural}(client),\n`)
  return `import type { Client } from '../client.ts'
import { itemsOf } from '../items.ts'
import type { Fallback } from '../types.ts'

${lines.join('')}
/** The items of every kind. */
export const itemsByKind = <F extends Fallback>(client: Client<F>) => ({
${all.join('')}})
`
}
