/** The plan as documents of other kinds: blocks for Word, Markdown and print, slides, a table. */
import type { Deck, Said } from '../../schemas/look/slides.ts'
import type { DocumentText, PlanDocument } from '../../schemas/plan.ts'
import { planStates } from '../../schemas/plan-values.ts'
import { guideAddress, type PlanAction, type PlanQuestion, sourceSentences } from './plan-make.ts'
import type { FollowRoom } from './plan-open.ts'
import { placeOf } from './symbol.ts'

/** A text with its language, where it is not that of the document. */
function textOf(follow: FollowRoom, question: PlanQuestion, name: Parameters<FollowRoom['text']>[1]): DocumentText {
  const { words } = follow.stage
  const { pointer, text } = follow.text(question, name)
  const other = pointer ? words.language(pointer) : undefined
  const isKept = !pointer && !(typeof name === 'object' && name.id.startsWith('own-'))
  const lang =
    other?.lang ?? (isKept && follow.file.locale !== words.bundle._meta.locale ? follow.file.locale : undefined)
  return { pieces: pointer ? words.pieces(pointer) : [text], ...(lang && { lang, isRtl: other?.dir === 'rtl' }) }
}

/** What the team has said of an action. */
export const factsOf = (follow: FollowRoom, { state, responsible, due }: PlanAction): string =>
  [
    follow.sayState(state),
    ...(responsible ? [`${follow.say('responsible')}: ${responsible}`] : []),
    ...(due ? [`${follow.say('due')}: ${follow.day(due)}`] : []),
  ].join(' · ')

export function documentOf(follow: FollowRoom): PlanDocument {
  const { stage, file } = follow
  const { locale, dir } = stage.words.bundle._meta
  const item = (question: PlanQuestion, action: PlanAction): DocumentText => {
    const text = textOf(follow, question, action)
    const url = guideAddress(stage, file, question, action.id)
    return {
      ...text,
      pieces: [...text.pieces, ` (${factsOf(follow, action)}) `, { words: follow.say('readGuide'), url }],
    }
  }
  let principle = ''
  const title = stage.words.say('plan')
  return {
    title,
    lang: locale,
    isRtl: dir === 'rtl',
    blocks: [
      { kind: 'heading', level: 1, text: { pieces: [title] } },
      ...file.questions.flatMap((question): PlanDocument['blocks'] => {
        const isNew = question.principle.id !== principle
        principle = question.principle.id
        const heading = { kind: 'heading', level: 2, text: textOf(follow, question, 'principle'), principle } as const
        return [
          ...(isNew ? [heading] : []),
          { kind: 'heading', level: 3, text: textOf(follow, question, 'guide'), question: question.id },
          { kind: 'paragraph', text: textOf(follow, question, 'question'), isLead: true },
          { kind: 'list', items: question.actions.map((action) => item(question, action)) },
        ]
      }),
    ],
    source: [...sourceSentences(stage), stage.words.say('release', { release: file.release })].map((text) => ({
      pieces: [text],
    })),
  }
}

/** The plan as slides: how far it has come, then each question with its actions. */
export function deckIn(follow: FollowRoom): Deck {
  const { stage, file } = follow
  const { locale, dir } = stage.words.bundle._meta
  const own = (text: string): Said => ({ text, lang: locale, isRtl: dir === 'rtl' })
  const said = (question: PlanQuestion, name: Parameters<FollowRoom['text']>[1], more = ''): Said => {
    const { pieces, lang = locale, isRtl = dir === 'rtl' } = textOf(follow, question, name)
    const text = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join('')
    return { text: `${text}${more}`, lang, isRtl }
  }
  const actions = file.questions.flatMap((question) => question.actions)
  const count = (state: PlanAction['state']) => actions.filter((action) => action.state === state).length
  const title = stage.words.say('plan')
  return {
    title,
    subject: follow.say('summary'),
    lang: locale,
    isRtl: dir === 'rtl',
    slides: [
      {
        heading: own(title),
        texts: planStates.map((state) =>
          own(follow.say('summaryRow', { state: follow.sayState(state), number: count(state) })),
        ),
      },
      ...file.questions.map((question) => ({
        place: placeOf(stage.words, question.principle.id),
        heading: said(question, 'guide'),
        texts: question.actions.map((action) => said(question, action, ` (${factsOf(follow, action)})`)),
        isList: true,
        notes: `${said(question, 'question').text}\n${guideAddress(stage, file, question)}`,
      })),
      { heading: own(title), texts: sourceSentences(stage).map(own) },
    ],
  }
}

/** Rows of a table, below the names of its columns. */
export function rowsOf(follow: FollowRoom): string[][] {
  const { stage, file } = follow
  const names = (['principle', 'guide', 'action', 'state', 'responsible', 'due', 'readGuide'] as const).map((key) =>
    follow.say(key),
  )
  const plain = (question: PlanQuestion, name: Parameters<FollowRoom['text']>[1]) =>
    textOf(follow, question, name)
      .pieces.map((piece) => (typeof piece === 'string' ? piece : piece.words))
      .join('')
  return [
    ['Id', ...names],
    ...file.questions.flatMap((question) =>
      question.actions.map((action) => [
        action.id,
        plain(question, 'principle'),
        plain(question, 'guide'),
        plain(question, action),
        follow.sayState(action.state),
        action.responsible ?? '',
        action.due ?? '',
        guideAddress(stage, file, question, action.id),
      ]),
    ),
  ]
}
