/** The guide for a workshop: which texts it has, and what a language shows of it. */
import { limits } from '../../schemas/content.ts'
import { stepIds } from '../../schemas/texts.ts'
import { labelNames, promptNames } from '../../schemas/workshop.ts'
import type { Edition } from './edition.ts'
import type { Texts } from './kinds/kind.ts'
import { plain, type Segment } from './segment.ts'

const file = 'workshop.yaml'

const text = (id: string, path: string[], maxLength: number = limits.statement): Segment => ({
  ...plain(id, file, path, maxLength),
  optional: 'workshop',
})

/** The texts of the guide, which editions of version 1.0.0 lack. */
export function* workshopSegments({ workshop, principles }: Edition): Generator<Segment> {
  if (!workshop) return
  yield text('workshop.title', ['title'], limits.heading)
  yield text('workshop.introduction', ['introduction'])
  yield text('workshop.notice', ['notice'])
  for (const name of labelNames) yield text(`workshop.labels.${name}`, ['labels', name], limits.label)
  for (const id of workshop.preparations) yield text(`workshop.${id}.text`, ['preparations', id])
  for (const { id, items } of workshop.agendas) {
    yield text(`workshop.${id}.title`, ['agendas', id, 'title'], limits.heading)
    yield text(`workshop.${id}.text`, ['agendas', id, 'text'])
    for (const item of items) yield text(`workshop.${item.id}.text`, ['agendas', id, 'items', item.id])
  }
  for (const id of stepIds)
    for (const name of ['say', 'result']) yield text(`workshop.${id}.${name}`, ['steps', id, name])
  for (const { id } of principles.flatMap(({ questions }) => questions))
    for (const name of promptNames) yield text(`${id}.prompts.${name}`, ['prompts', id, name])
}

/** The segments of a question’s prompts. */
export const promptsOf = (question: string, { workshop }: Edition): string[] =>
  workshop ? promptNames.map((name) => `${question}.prompts.${name}`) : []

/** The prompts of a question; undefined if the language has none. */
export function prompts<Text>(question: string, texts: Texts<Text>): Text[] | undefined {
  const found = promptsOf(question, texts.edition).flatMap((segment) => texts.optional(segment) ?? [])
  return found.length > 0 ? found : undefined
}

/** The guide. An agenda or a step is left out if the language lacks one of its texts. */
export function workshop<Text>(texts: Texts<Text>) {
  const { preparations = [], agendas = [] } = texts.edition.workshop ?? {}
  const of = (segment: string) => (texts.edition.workshop ? texts.optional(`workshop.${segment}`) : undefined)
  return {
    title: of('title'),
    introduction: of('introduction'),
    notice: of('notice'),
    labels: Object.fromEntries(labelNames.map((name) => [name, of(`labels.${name}`)])) as Labels<Text>,
    preparations: preparations.flatMap((id) => whole({ id, text: of(`${id}.text`) })),
    agendas: agendas.flatMap(({ id, items }) => {
      const shown = items.flatMap((item) => whole({ ...item, text: of(`${item.id}.text`) }))
      const minutes = items.reduce((sum, item) => sum + item.minutes, 0)
      const agenda = { id, title: of(`${id}.title`), text: of(`${id}.text`), minutes, items: shown }
      return shown.length === items.length ? whole(agenda) : []
    }),
    steps: stepIds.flatMap((id, index) => {
      const [say, result] = [of(`${id}.say`), of(`${id}.result`)]
      return whole({ id, position: index + 1, title: texts.plain(`handbook.steps.${id}.title`), say, result })
    }),
  }
}

type Labels<Text> = Record<(typeof labelNames)[number], Text | undefined>

/** A part, unless it lacks a text. */
const whole = <Part extends object>(part: Part): { [Name in keyof Part]: Exclude<Part[Name], undefined> }[] =>
  Object.values(part).includes(undefined) ? [] : [part as never]
