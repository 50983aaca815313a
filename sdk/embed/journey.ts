/** Where a reader is and what a team has marked and written: kept in the fragment of the page's address, and nowhere else. */
import type { Bundle } from '../src/types.ts'

const views = ['start', 'challenge', 'map', 'guide', 'plan'] as const
export type View = (typeof views)[number]

export interface Journey {
  view: View
  /** The challenge chosen. */
  challenge?: string | undefined
  /** The principle that is mapped. */
  principle?: string | undefined
  /** The question whose guide is read. */
  question?: string | undefined
  /** Questions to get better at, in the order of the handbook. */
  marked: readonly string[]
  /** Actions chosen for the plan, in the order of the handbook. */
  ticked: readonly string[]
  /** What the team wrote itself, by question. */
  proposals: Readonly<Record<string, readonly string[]>>
}

export const emptyJourney: Journey = { view: 'start', marked: [], ticked: [], proposals: {} }

/** Characters of a proposal, and how many a question may have: an address must hold them all. */
export const longestProposal = 300
const mostProposals = 20

const places = { challenge: 'challenges', principle: 'principles', question: 'questions' } as const

/** A page that routes by its fragment, as `#/news?page=2` or `#!/news`, keeps its route; ours stands in the query of it. */
function partsOf(fragment: string): { route: string; query: URLSearchParams } {
  const [, route = '', routed = ''] = /^#([^?=&]*[/!][^?=&]*)(?:\?(.*))?$/s.exec(fragment) ?? []
  return { route, query: new URLSearchParams(route ? routed : fragment.slice(1)) }
}

/** The fragment of a journey among those of others on the page; `name` tells whose it is. */
export function toFragment(name: string, journey: Journey, present: string): string {
  const { route, query } = partsOf(present)
  // What other components and the page's routes say stays; an anchor of the page's own is not among it.
  const fragment = new URLSearchParams(
    [...query].filter(([key, value]) => (route || (value !== '' && key.includes('.'))) && !key.startsWith(`${name}.`)),
  )
  const put = (key: string, value: string | undefined) => value && fragment.append(`${name}.${key}`, value)
  put('view', journey.view)
  for (const key of Object.keys(places) as (keyof typeof places)[]) put(key, journey[key])
  for (const key of ['marked', 'ticked'] as const) put(key, journey[key].join(','))
  for (const [question, texts] of Object.entries(journey.proposals))
    for (const text of texts) put('own', `${question}:${text}`)
  return `#${route && `${route}?`}${fragment.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')}`
}

/**
 * The journey that a fragment tells. Undefined where it says nothing of this component; `isWhole` is false where
 * something in it is unknown, too long, or damaged, and was left out.
 */
export function fromFragment(
  name: string,
  fragment: string,
  { challenges, principles, questions }: Bundle,
): { journey: Journey; isWhole: boolean } | undefined {
  const own = [...partsOf(fragment).query]
    .filter(([key]) => key.startsWith(`${name}.`))
    .map(([key, value]) => [key.slice(name.length + 1), value] as const)
  if (own.length === 0) return undefined
  const lists = { challenges, principles, questions }
  const isKnown = (kind: keyof typeof lists, id: string) => lists[kind].some((one) => one.id === id)
  const journey: { -readonly [Key in keyof Journey]: Journey[Key] } = { ...emptyJourney }
  const proposals: Record<string, string[]> = {}
  let isWhole = true
  for (const [key, value] of own) {
    if (key === 'view' && views.includes(value as View)) journey.view = value as View
    else if (Object.hasOwn(places, key) && isKnown(places[key as keyof typeof places], value))
      journey[key as keyof typeof places] = value
    else if (key === 'marked' || key === 'ticked') {
      const given = value.split(',')
      const known = key === 'marked' ? questions : actionsOf(questions)
      journey[key] = known.flatMap(({ id }) => (given.includes(id) ? [id] : []))
      if (journey[key].length < given.length) isWhole = false
    } else if (key === 'own') {
      const [, question = '', text = ''] = /^([^:]*):(.*)$/s.exec(value) ?? []
      const texts = proposals[question] ?? []
      if (isKnown('questions', question) && isProposal(text) && texts.length < mostProposals)
        proposals[question] = [...texts, text]
      else isWhole = false
    } else isWhole = false
  }
  journey.proposals = proposals
  if (!canShow(journey)) journey.view = 'start'
  return { journey, isWhole }
}

const actionsOf = (questions: Bundle['questions']) => questions.flatMap(({ guide }) => guide.actions)

const isProposal = (text: string): boolean => text.trim() !== '' && text.length <= longestProposal

/** Whether a view has what it shows. */
function canShow({ view, challenge, principle, question }: Journey): boolean {
  if (view === 'challenge') return challenge !== undefined
  if (view === 'map') return principle !== undefined
  return view !== 'guide' || question !== undefined
}

/** What is added, as it may stand. */
export function withProposal(journey: Journey, question: string, text: string): Journey {
  const before = journey.proposals[question] ?? []
  if (!isProposal(text) || before.length >= mostProposals) return journey
  return { ...journey, proposals: { ...journey.proposals, [question]: [...before, text.trim()] } }
}

export function withoutProposal(journey: Journey, question: string, index: number): Journey {
  const texts = (journey.proposals[question] ?? []).filter((_, at) => at !== index)
  return { ...journey, proposals: { ...journey.proposals, [question]: texts } }
}

/** Marks a question, or takes the mark away; what the team wrote for it stays, should it be marked again. */
export function withMark(journey: Journey, question: string, isMarked: boolean, { questions }: Bundle): Journey {
  const marked = questions.flatMap(({ id }) => ((id === question ? isMarked : journey.marked.includes(id)) ? [id] : []))
  return { ...journey, marked }
}

/** Takes an action into the plan, with its question, or leaves it out of the plan again. */
export function withTick(journey: Journey, action: string, isTicked: boolean, bundle: Bundle): Journey {
  const { questions } = bundle
  const ticked = actionsOf(questions).flatMap(({ id }) =>
    (id === action ? isTicked : journey.ticked.includes(id)) ? [id] : [],
  )
  const question = questions.find(({ guide }) => guide.actions.some(({ id }) => id === action))
  const marked = question && isTicked ? withMark(journey, question.id, true, bundle) : journey
  return { ...marked, ticked }
}
