/** Passages of the handbook as a result: the same content as text and as data, with what is needed to cite it. */
import Type, { type Static } from 'typebox'
import { workId } from '../handbook/kinds/linked-data.ts'
import { licence } from '../responses/licence.ts'
import { conceptPath } from '../responses/root.ts'
import { settle } from '../responses/settle.ts'
import type { Found } from './passages.ts'
import { mostTokens, tokensOf } from './tokens.ts'

const text = Type.String()

/** What every tool returns. */
export const Result = Type.Object({
  items: Type.Array(Type.Object({ id: text, uri: text, type: text, title: text, text: Type.Optional(text) })),
  omitted: Type.Integer(),
  release: text,
  language: text,
  state: text,
  deviations: Type.Array(Type.Object({ pointer: text, lang: text, dir: text, state: text })),
  licence: text,
  more: text,
})
export type Result = Static<typeof Result>

/** The names in a result without their types, because the list of tools repeats them with each tool. */
export const resultOutline = {
  type: 'object',
  required: Result.required,
  properties: { items: { type: 'array', items: { type: 'object', required: Result.properties.items.items.required } } },
}

/** The text and the data of passages, as many as fit. */
export function answer(
  { passages, localised, more, total = passages.length }: Found,
  most = mostTokens,
): { text: string; result: Result } {
  const { publicUrl, locale } = localised.options
  const uri = (id: string) => `${publicUrl}${conceptPath}/${id}`
  const { attribution, notice } = licence(localised)
  const { body, meta } = settle(
    { items: passages.map((passage) => ({ ...passage, uri: uri(passage.id) })), attribution, notice },
    localised,
  )
  const settled = body as { items: Result['items']; attribution: string; notice: string }
  const result: Result = {
    items: [],
    omitted: total,
    release: localised.release.id,
    language: locale,
    state: meta.state,
    deviations: [],
    licence: `${licence(localised).name}. ${settled.attribution} ${settled.notice}`,
    more,
  }
  const languages = new Map(meta.deviations.map(({ pointer, lang }) => [pointer, lang]))
  const lines: string[] = []
  // The numbers in the last lines become shorter, so the result is never longer than it is now.
  let left = most - tokensOf(sourceLines(result, uri(passages[0]?.id ?? workId), meta.deviations.length))
  for (const [index, { id, uri, type, title, text }] of settled.items.entries()) {
    const inLanguage = (name: string) => {
      const lang = languages.get(`/items/${index}/${name}`)
      return lang === undefined || lang === locale ? '' : ` [${lang}]`
    }
    // The handbook itself has no id that a tool takes.
    const name = id === workId ? type : `${type} ${id}`
    const line = `${name}: ${title ?? ''}${inLanguage('title')}${text ? `\n${text}${inLanguage('text')}` : ''}\n`
    left -= tokensOf(line)
    if (left < 0) break
    lines.push(line)
    result.items.push({ id, uri, type, title: title ?? '', ...(text && { text }) })
  }
  result.omitted = total - result.items.length
  const kept = (pointer: string) => Number(/^\/items\/(\d+)\//.exec(pointer)?.[1]) < result.items.length
  result.deviations = meta.deviations.filter(({ pointer }) => kept(pointer))
  const source = sourceLines(result, uri(passages[0]?.id ?? workId), result.deviations.length)
  return { text: `${lines.join('')}${source}`, result }
}

/** What a reader needs to cite the passages, and to find the rest. */
function sourceLines(
  { omitted, release, language, state, licence, more }: Result,
  uri: string,
  deviations: number,
): string {
  return [
    '',
    ...(omitted > 0 ? [`Not shown: ${omitted}. The rest: ${more}`] : [`Read on: ${more}`]),
    `Cite: ${uri} (other ids likewise), release ${release}, language ${language}, state ${state}, ${deviations} texts in another language or state.`,
    `Licence: ${licence}`,
  ].join('\n')
}
