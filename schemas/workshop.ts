/** The guide for a workshop: its files under `content/`, and how the API returns it. */
import Type, { type Static } from 'typebox'
import { itemPatterns, limits } from './content.ts'
import { id, strict } from './file-parts.ts'
import { stepId } from './handbook.ts'
import { listOf, position, text as shownText, words } from './parts.ts'
import { named, reference } from './reference.ts'
import { each, keyed, part, statement, text } from './text-file-parts.ts'
import { stepIds } from './texts.ts'

/** Ids of preparations, agendas and their items: each occurs once in the whole guide. */
const workshopId = '^[a-z]+(-[a-z]+)*$'
export const labelNames = ['before', 'agendas', 'steps', 'say', 'time', 'result', 'prompts', 'minutes'] as const
export const promptNames = ['first', 'second'] as const

/** `content/edition/workshop.yaml` */
export const WorkshopStructure = Type.Object(
  {
    preparations: Type.Array(id('Something to prepare.', workshopId), {
      description: 'What to prepare, in order.',
      maxItems: 50,
    }),
    agendas: Type.Array(
      Type.Object(
        {
          id: id('The agenda.', workshopId),
          items: Type.Array(
            Type.Object(
              {
                id: id('The item: the agenda’s id, a hyphen, and words.', workshopId),
                minutes: Type.Integer({ description: 'How long it takes.', minimum: 1, maximum: 480 }),
                step: Type.Optional(Type.Enum([...stepIds], { description: 'The step of the journey that it is.' })),
              },
              strict,
            ),
            { description: 'What happens, in order.', minItems: 1, maxItems: 50 },
          ),
        },
        strict,
      ),
      { description: 'The agendas, shortest first.', maxItems: 20 },
    ),
  },
  { ...strict, title: 'Workshop structure', description: 'What the guide for a workshop consists of.' },
)
export type WorkshopStructure = Static<typeof WorkshopStructure>

/** `content/locales/<locale>/workshop.yaml` */
export const WorkshopFile = Type.Object(
  {
    title: text('The guide’s title.', limits.heading),
    introduction: text('What the guide is for.'),
    notice: text('That the publisher of the handbook did not write it.'),
    labels: part(
      each(labelNames, (name) => text(`The label ${name}.`, limits.label)),
      'Headings and labels of the guide.',
    ),
    preparations: keyed(workshopId, statement('Something to prepare.'), 'What to prepare, by id.'),
    agendas: keyed(
      workshopId,
      Type.Object(
        {
          title: text('The agenda’s title.', limits.heading),
          text: text('When it fits.'),
          items: keyed(workshopId, statement('What happens.'), 'What happens, by id.'),
        },
        { ...strict, description: 'One agenda.' },
      ),
      'The agendas, by id.',
    ),
    steps: part(
      each(stepIds, (step) =>
        part(
          { say: text('What the facilitator says.'), result: text('What comes out of the step.') },
          `How to lead ${step}.`,
        ),
      ),
      'How to lead the steps of the journey.',
    ),
    prompts: keyed(
      itemPatterns.question,
      Type.Object(
        each(promptNames, (name) => text(`The ${name} prompt.`)),
        {
          ...strict,
          description: 'Two prompts that open a conversation about a question.',
        },
      ),
      'Prompts, by question.',
    ),
  },
  {
    ...strict,
    title: 'Workshop',
    description:
      'The guide for a workshop, in plain language: LIX below 40, at most 25 words a sentence. A language can lack it.',
  },
)

const itemId = (description: string) => Type.String({ description, pattern: workshopId, maxLength: 100 })
const minutes = (description: string) => Type.Integer({ description, minimum: 1, maximum: 10_000, format: 'int32' })

export const Preparation = named('WorkshopPreparation', 'Something to prepare before a workshop.', {
  id: itemId('The preparation’s id.'),
  text: words('What to do.'),
})

export const AgendaItem = named('WorkshopAgendaItem', 'Something that happens in a workshop.', {
  id: itemId('The item’s id.'),
  step: Type.Optional(stepId()),
  minutes: minutes('How many minutes it takes.'),
  text: words('What happens.'),
})

export const Agenda = named('WorkshopAgenda', 'One way to plan the time of a workshop.', {
  id: itemId('The agenda’s id.'),
  title: words('The agenda’s title.', 200),
  text: words('When it fits.'),
  minutes: minutes('How many minutes all its items take.'),
  items: listOf(reference(AgendaItem), 'What happens, in order.', 50),
})

export const Step = named('WorkshopStep', 'How to lead a step of the journey.', {
  id: stepId(),
  position,
  title: shownText('The step’s title.', 200),
  say: words('What the facilitator says.'),
  result: words('What comes out of the step.'),
})

export const Labels = named(
  'WorkshopLabels',
  'Headings and labels of the guide. A name in braces, {minutes}, stands for what is put there.',
  each(labelNames, (name) => Type.Optional(words(`The label ${name}.`, 80))),
)

export const Workshop = named(
  'Workshop',
  'The guide for a workshop. The publisher of the handbook did not write it. It has no fallback: what a language lacks is absent.',
  {
    title: Type.Optional(words('The guide’s title.', 200)),
    introduction: Type.Optional(words('What the guide is for.')),
    notice: Type.Optional(words('That the publisher did not write it.')),
    labels: reference(Labels),
    preparations: listOf(reference(Preparation), 'What to prepare, in order.', 50),
    agendas: listOf(reference(Agenda), 'The agendas of which the language has every text, shortest first.', 20),
    steps: listOf(reference(Step), 'The steps of which the language has every text.', 10),
  },
)

export const prompts = Type.Optional(
  listOf(
    words('A prompt.'),
    'Prompts that open a conversation about the question; absent if the language has none.',
    promptNames.length,
  ),
)
