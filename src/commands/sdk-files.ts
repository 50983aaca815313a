/** What `npm run generate` derives for the SDK: types and shapes from the OpenAPI document, ids and a small release from `content/`. */
import { readFileSync } from 'node:fs'
import type { Documents, OpenApiDocument } from '../discovery/document.ts'
import { inlined } from '../discovery/inlined.ts'
import type { Snapshot } from '../store/release.ts'
import { adminMethods } from './sdk-admin.ts'
import { fixtureAnswers } from './sdk-fixture.ts'
import { ids, kindTypes, readers } from './sdk-kinds.ts'
import { shapes } from './sdk-shapes.ts'
import { textsOf } from './sdk-texts.ts'
import { typesOf } from './sdk-types.ts'

const mark = '// Written by `npm run generate`; never edited by hand.\n'

/** The files by their names under `sdk/src/generated`. */
export async function sdkFiles(documents: Documents, snapshot: Snapshot): Promise<[name: string, text: string][]> {
  const document = inlined(documents.reading)
  const maintaining = inlined(documents.maintaining)
  return [
    ['openapi.ts', mark + (await typesOf(document))],
    ['openapi-maintaining.ts', mark + (await typesOf(maintaining))],
    ['admin.ts', mark + adminMethods(maintaining)],
    ['ids.ts', mark + ids(snapshot)],
    ['kinds.ts', mark + kindTypes()],
    ['locale-match.ts', mark + readFileSync(new URL('../../schemas/locale-match.ts', import.meta.url), 'utf8')],
    ['items.ts', mark + readers()],
    ['shapes.ts', mark + shapes(document)],
    ['texts.ts', mark + (await texts(document, snapshot))],
    ['fixture.ts', mark + (await fixture(snapshot))],
  ]
}

/** Where texts stand, for the lock, and which properties are none, for the types of text pointers. */
async function texts(document: OpenApiDocument, snapshot: Snapshot): Promise<string> {
  const { places, facts } = await textsOf(document, snapshot)
  const lines = Object.entries(facts).map(
    ([schema, names]) => `  ${schema}: ${names.map((name) => `'${name}'`).join(' | ')}\n`,
  )
  return `
/**
 * By path of the API, then by JSON Pointer with \`*\` for any index: the segments that can stand there. In a segment,
 * \`{name}\` is that property of the nearest object that has it, and \`*\` is any part of an id.
 */
export const places: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = ${JSON.stringify(places)}

/** By name of a schema: the properties that are the same in every language. */
export interface Facts {
${lines.join('')}}
`
}

async function fixture(snapshot: Snapshot): Promise<string> {
  const answers = await fixtureAnswers(snapshot)
  return `export const answers: Readonly<Record<string, object>> = ${JSON.stringify(answers)}\n`
}
