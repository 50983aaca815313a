/** The prompts: the handbook's own texts, after a few words in English that tell the assistant what to do with them. */
import { stepIds } from '../../schemas/texts.ts'
import { workId } from '../handbook/kinds/linked-data.ts'
import { workshop } from '../handbook/workshop.ts'
import type { LocalisedRelease } from '../responses/localised-release.ts'
import type { Slot } from '../responses/settle.ts'
import { pageUrl } from './page-url.ts'
import type { Found, Passage } from './passages.ts'

interface Prompt {
  name: string
  title: string
  description: string
  /** What the assistant is to do. */
  task: string
  find: (localised: LocalisedRelease) => Found
}

const rules =
  'Speak the language of the texts below. Use only what the tools return, name the address of each item you use, and say so when the handbook has no answer.'

export const prompts: readonly Prompt[] = [
  {
    name: 'assess_our_unit',
    title: 'Assess our unit',
    description: 'Leads a unit through the three steps of the handbook, from a challenge to a plan.',
    task: `Lead our unit through the three steps below. ${rules} Step 1: ask for our challenge, and find it with search_handbook or list_questions. Step 2: ask the questions of list_questions one at a time, and note those that we need to get better at. Step 3: call make_plan with these.`,
    find: (localised) => ({
      localised,
      passages: [
        { id: workId, type: 'handbook', title: localised.plain('handbook.title') },
        ...stepIds.flatMap((id): Passage[] => [
          {
            id: workId,
            type: 'step',
            title: localised.plain(`handbook.steps.${id}.title`),
            text: localised.plain(`handbook.steps.${id}.question`),
          },
          {
            id: workId,
            type: 'instruction',
            title: localised.plain(`handbook.steps.${id}.title`),
            text: localised.plain(`handbook.steps.${id}.text`),
          },
        ]),
      ],
      more: pageUrl(localised, '/start'),
    }),
  },
  {
    name: 'prepare_workshop',
    title: 'Prepare a workshop',
    description: 'Prepares a workshop with the workshop guide: what to bring, an agenda, how to lead each step.',
    task: `Help us prepare a workshop by the guide below. ${rules} Ask how many we are, how long we have and what our challenge is. Then propose one of the agendas, with its times, and the questions that list_questions returns for the challenge.`,
    find: (localised) => {
      const { title, introduction, notice, preparations, agendas, steps } = workshop<Slot>(localised)
      const passage = (type: string, title: Slot | string, text?: Slot): Passage => ({ id: workId, type, title, text })
      return {
        localised,
        passages: [
          passage('workshop', title ?? '', introduction),
          ...(notice ? [passage('notice', notice)] : []),
          ...preparations.map(({ text }) => passage('preparation', text)),
          ...agendas.flatMap(({ title, text, items }) => [
            passage('agenda', title, text),
            ...items.map(({ minutes, text }) => passage(`${minutes} minutes`, text)),
          ]),
          ...steps.flatMap(({ title, say, result }) => [passage('step', title, say), passage('result', title, result)]),
        ],
        more: pageUrl(localised, '/workshop'),
      }
    },
  },
]
