/** `<handbook-workshop task="follow">`: a team opens its plan, says how it goes, and sees what has changed. */
import { h } from './dom.ts'
import styles from './plan.css'
import { isOfHandbook } from './plan-actions.ts'
import { withDecided, withSitting } from './plan-file.ts'
import { actionsOf } from './plan-follow-actions.ts'
import { changes, textsIn } from './plan-follow-changes.ts'
import { opening, starting } from './plan-follow-opening.ts'
import { sittings } from './plan-follow-sittings.ts'
import { summaryOf } from './plan-follow-summary.ts'
import { takeAlong } from './plan-follow-take.ts'
import { dayOf, newPlan, planText } from './plan-make.ts'
import { FollowRoom, type OpenPlan, openPlan, stemOf } from './plan-open.ts'
import { hand } from './save.ts'
import { colourOf } from './symbol.ts'
import { languageChoice } from './workshop-parts.ts'
import type { Room } from './workshop-room.ts'

/** Nothing is stored, so that leaving the page would lose what is not saved. */
const shown = new Map<OpenPlan, Node>()
const onLeave = (event: Event) => {
  for (const [{ file, saved, drafts }, element] of shown)
    if (element.isConnected && (file !== saved || drafts.size > 0)) event.preventDefault()
}

export function followView(room: Room): Node[] {
  const { state, stage } = room.given
  const { plan } = state
  // Without a plan there is nothing that these words are filled with.
  const follow = new FollowRoom(room, plan ?? openPlan(newPlan(stage, { marked: [], ticked: [], proposals: {} }), true))
  const place = h('div', { class: 'follow' })
  const open = (opened: OpenPlan) => {
    state.plan = opened
    room.given.goTo('follow')
    follow.announce('opened')
  }
  place.append(follow.heading(0, 'title'), languageChoice(room), follow.label('p', 'intro'))
  if (plan) place.append(...planNodes(follow), follow.fold('open', '', opening(follow, open)))
  else place.append(opening(follow, open), ...starting(follow, open))
  queueMicrotask(() => {
    const root = place.getRootNode()
    if (!(root instanceof ShadowRoot)) return
    addStyles(root)
    if (!plan) return
    addEventListener('beforeunload', onLeave)
    // The element, because the plan is open also while a workshop is shown.
    shown.set(plan, root.host)
  })
  return [place]
}

function addStyles(root: ShadowRoot): void {
  if (styled.has(root)) return
  styled.add(root)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  root.adoptedStyleSheets.push(sheet)
}
const styled = new WeakSet<Node>()

function planNodes(follow: FollowRoom): Node[] {
  const { file, stage } = follow
  const { words } = stage
  const language = new Intl.DisplayNames(words.bundle._meta.locale, { type: 'language' }).of(file.locale) ?? file.locale
  let principle = ''
  return [
    follow.label(
      'p',
      'madeWith',
      { release: file.release, language, date: follow.day(file.saved) },
      { class: 'quiet' },
    ),
    saving(follow),
    ...summaryOf(follow),
    changes(follow),
    ...file.questions.flatMap((question) => {
      const isNew = question.principle.id !== principle
      principle = question.principle.id
      const level = (depth: number) => `h${Math.min(6, stage.heading + depth)}` as 'h2'
      return [
        ...(isNew ? [follow.textNode(level(1), question, 'principle', { part: 'heading' })] : []),
        h(
          'section',
          { class: `planned-action ${colourOf(words, principle)}`, part: 'guide' },
          follow.textNode(level(2), question, 'guide', { part: 'heading' }),
          follow.textNode('p', question, 'question', { class: 'lead' }),
          actionsOf(follow, question),
        ),
      ]
    }),
    ...sittings(follow),
    takeAlong(follow),
  ]
}

/** The plan as a download, and whether anything is not in it yet. */
function saving(follow: FollowRoom): Node {
  const { open } = follow
  const told = h('span', { role: 'status' })
  const tell = () => told.replaceChildren(...(follow.isSaved ? [] : [follow.label('span', 'unsaved')]))
  const save = () => {
    open.file = { ...open.file, saved: dayOf(new Date()) }
    open.saved = open.file
    hand(`${stemOf(follow)}.handbook.json`, new Blob([planText(open.file)], { type: 'application/json' }))
    told.replaceChildren(follow.label('span', 'saved'))
  }
  follow.followers.push(tell)
  tell()
  return h('p', { class: 'ways' }, follow.button('save', save, 'main-way'), told)
}

/** Takes what a workshop has answered and decided into the plan that is open, or into a new one. */
export async function takeResult(room: Room): Promise<void> {
  const { state, stage } = room.given
  const { release, locale } = stage.words.bundle._meta
  const words = (await textsIn(stage, state.plan?.file.locale ?? locale)) ?? stage.words
  const made = newPlan({ ...stage, words }, stage.journey)
  state.plan ??= openPlan({ ...made, questions: [] }, false)
  const { file } = state.plan
  const { ticked } = stage.journey
  const decided = made.questions.map((question) => {
    const isNew = !file.questions.some(({ id }) => id === question.id)
    // Without a choice a new plan has all actions; a team may have removed some of them since.
    const actions = question.actions.filter((one) => isNew || !isOfHandbook(one) || ticked.includes(one.id))
    return { ...question, actions, ...(release !== file.release && { release }) }
  })
  const order = room.questions.map(({ id }) => id)
  const { tally } = state
  const answers = tally?.set.questions.map((question, at) => {
    const [works = 0, partly = 0, improve = 0, unknown = 0] = tally.totals[at] ?? []
    return { question, works, partly, improve, unknown }
  })
  const next = withDecided(file, decided, order)
  state.plan.compared = {}
  state.plan.file = answers ? withSitting(next, { date: dayOf(new Date()), release, answers }) : next
  state.tally = undefined
}
