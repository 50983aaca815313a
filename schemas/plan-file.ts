/** The plan that a team keeps and follows up, as a file of its own: `.handbook.json`. */
import Type, { type Static } from 'typebox'
import { itemPatterns, limits } from './content.ts'
import { id, localeTag, strict, text } from './file-parts.ts'
import { releaseId } from './parts.ts'
import { planPositions, planStates } from './plan-values.ts'

const day = (description: string) => Type.String({ description, format: 'date' })
const heading = (description: string) => Type.String({ description, maxLength: limits.heading })
const statement = (description: string) => Type.String({ description, maxLength: limits.paragraph })
const count = (description: string) => Type.Integer({ description, minimum: 0, maximum: 10_000 })
const action = itemPatterns.action.slice(1, -1)

const PlanAction = Type.Object(
  {
    id: id(
      'The action’s id. The team’s own proposals have own-1, own-2 and so on.',
      `^(${action}|own-[1-9][0-9]{0,3})$`,
    ),
    text: text('The action, as it was worded when it was taken into the plan.', limits.paragraph),
    state: Type.Enum([...planStates], { description: 'How far the action has come.' }),
    responsible: Type.Optional(text('The function that is responsible, such as a unit or a role.', limits.heading)),
    due: Type.Optional(day('The day by which it is to be done.')),
  },
  { ...strict, description: 'Something that the team does.' },
)

const PlanQuestion = Type.Object(
  {
    id: id('The question’s id.', itemPatterns.question),
    principle: Type.Object(
      { id: id('The principle’s id.', itemPatterns.principle), title: heading('The principle’s title.') },
      { ...strict, description: 'The principle that the question belongs to.' },
    ),
    question: statement('The question.'),
    guide: heading('The title of the guide for the question.'),
    release: Type.Optional(releaseId('The release that has the question, if it is another than that of the plan.')),
    actions: Type.Array(PlanAction, { description: 'What the team does.', maxItems: 200 }),
  },
  {
    ...strict,
    description: 'A question that the team wants to get better at, with the texts that the plan was made with.',
  },
)

const Sitting = Type.Object(
  {
    date: day('The day on which the team answered.'),
    release: releaseId('The release of the questions.'),
    answers: Type.Array(
      Type.Object(
        {
          question: id('The question’s id.', itemPatterns.question),
          ...(Object.fromEntries(
            planPositions.map((name) => [name, count(`How many people chose the position ${name}.`)]),
          ) as Record<(typeof planPositions)[number], ReturnType<typeof count>>),
        },
        { ...strict, description: 'The answers to one question, as totals.' },
      ),
      { description: 'The answers, in the order of the handbook.', maxItems: 500 },
    ),
  },
  { ...strict, description: 'One occasion on which the team answered questions.' },
)

export const PlanFile = Type.Object(
  {
    format: Type.Literal('innovation-handbook-plan', { description: 'What the file is.' }),
    version: Type.Literal(1, { description: 'The version of this format.' }),
    id: id(
      'A name that this plan alone has. Calendars recognise its events by it.',
      '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
    ),
    release: releaseId('The release that the texts are from.'),
    locale: localeTag('The language of the texts.'),
    saved: day('The day on which the file was saved.'),
    lastOwn: Type.Optional(
      Type.Integer({
        description:
          'The highest number of an own proposal that was removed. Later proposals get higher ones, because calendars and spreadsheets know a proposal by its id.',
        minimum: 1,
        maximum: 9999,
      }),
    ),
    source: Type.Array(statement('A sentence.'), {
      description: 'Where the texts come from and under which terms.',
      maxItems: 20,
    }),
    questions: Type.Array(PlanQuestion, { description: 'The plan, in the order of the handbook.', maxItems: 500 }),
    sittings: Type.Array(Sitting, { description: 'When the team answered, oldest first.', maxItems: 200 }),
  },
  {
    ...strict,
    title: 'Plan',
    description: 'The plan of a team, which keeps the file itself. The service never receives it.',
  },
)
export type PlanFile = Static<typeof PlanFile>
