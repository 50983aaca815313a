/** A plan that is open in the page, and what the views of it share. */
import type { PlanFile } from '../../schemas/plan-file.ts'
import { type PlanState, planStates } from '../../schemas/plan-values.ts'
import { h } from './dom.ts'
import { OwnWords } from './own-words.ts'
import type { Removed } from './plan-follow-undo.ts'
import type { PlanAction, PlanQuestion } from './plan-make.ts'
import type { SheetContent } from './plan-sheet-read.ts'
import { da } from './plan-words/da.ts'
import { en } from './plan-words/en.ts'
import { fi } from './plan-words/fi.ts'
import { nb } from './plan-words/nb.ts'
import { type FollowWords, sv } from './plan-words/sv.ts'
import type { Words } from './words.ts'
import type { Answer as Position } from './workshop-code.ts'
import type { Room } from './workshop-room.ts'

export interface OpenPlan {
  file: PlanFile
  /** The plan as it was when it was opened or saved. */
  saved: PlanFile | undefined
  /** What the team has answered together, by question. */
  marks: Map<string, Position>
  /** The texts of the reader's release in the language of the plan; null where the release lacks it. */
  texts: Map<string, Words | null>
  /** What the reader has unfolded. */
  folds: Set<string>
  /** Proposals that are being written, by question. */
  drafts: Map<string, string>
  /** What a spreadsheet says, until somebody decides. */
  sheet?: SheetContent | undefined
  /** What was removed last, and the button that undoes it. */
  removed?: Removed | undefined
  undo?: HTMLElement
  /** Which two sittings are compared, by their place; the last two answers to each question unless stated. */
  compared: { from?: number | undefined; to?: number | undefined }
}

export const openPlan = (file: PlanFile, isSaved: boolean): OpenPlan => ({
  file,
  saved: isSaved ? file : undefined,
  marks: new Map(),
  texts: new Map(),
  folds: new Set(),
  drafts: new Map(),
  compared: {},
})

const stateKeys = { 'not-begun': 'notBegun', 'under-way': 'underWay', done: 'done', dropped: 'dropped' } as const

/** Every word of a key, to read what another language has written. */
export const inEveryLanguage = (key: keyof FollowWords): string[] => [sv, en, fi, nb, da].map((words) => words[key])
export const stateNamed = (name: string): PlanState | undefined =>
  planStates.find((state) =>
    inEveryLanguage(stateKeys[state]).some((one) => one.toLowerCase() === name.trim().toLowerCase()),
  )

export class FollowRoom extends OwnWords<keyof FollowWords> {
  readonly room: Room
  readonly open: OpenPlan
  /** What shows the plan in short follows each change. */
  readonly followers: (() => void)[] = []

  constructor(room: Room, open: OpenPlan) {
    super(room.stage, { sv, en, fi, nb, da })
    this.room = room
    this.open = open
  }

  get file(): PlanFile {
    return this.open.file
  }

  get isSaved(): boolean {
    return this.file === this.open.saved
  }

  /** Takes a changed plan in; fields that show the change already need no new view. */
  change(file: PlanFile, isShown = false): void {
    this.open.file = file
    for (const follow of this.followers) follow()
    if (!isShown) this.show()
  }

  /** Draws the view again. The focus stays where it was. */
  show(): void {
    const marked = this.file.questions.map(({ id }) => id)
    this.stage.change({ ...this.stage.journey, marked })
  }

  /** Something to unfold. It stays as the reader left it when the view is drawn again. `of` tells one from another. */
  fold(key: keyof FollowWords, of: string, ...nodes: readonly (Node | null)[]): HTMLDetailsElement {
    const { folds } = this.open
    const name = `${key} ${of}`
    const details = h(
      'details',
      {
        class: 'fold',
        open: folds.has(name),
        ontoggle: () => (details.open ? folds.add(name) : folds.delete(name)),
      },
      this.label('summary', key),
      nodes,
    )
    return details
  }

  sayState(state: PlanState): string {
    return this.say(stateKeys[state])
  }

  labelState<Tag extends 'span' | 'option' | 'td'>(
    tag: Tag,
    state: PlanState,
    attributes: Parameters<typeof h>[1] = {},
  ) {
    return this.label(tag, stateKeys[state], {}, attributes)
  }

  day(day: string): string {
    const { locale } = this.stage.words.bundle._meta
    return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    )
  }

  /** A text in the reader's language, where the release has it; otherwise as the plan has it. */
  text(question: PlanQuestion, name: 'guide' | 'question' | 'principle' | PlanAction) {
    const { words } = this.stage
    const { questions, principles } = words.bundle
    const index = questions.findIndex(({ id }) => id === question.id)
    const pointer = () => {
      const at = `/questions/${index}`
      if (name === 'principle')
        return `/principles/${principles.findIndex(({ id }) => id === question.principle.id)}/title`
      if (typeof name === 'string') return name === 'guide' ? `${at}/guide/title` : `${at}/question`
      return `${at}/guide/actions/${questions[index]?.guide.actions.findIndex(({ id }) => id === name.id)}/text`
    }
    const found = index < 0 ? '' : words.text(pointer())
    if (found) return { pointer: pointer(), text: found }
    const kept = typeof name === 'object' ? name.text : name === 'principle' ? question.principle.title : question[name]
    return { pointer: undefined, text: kept }
  }

  /** The same as an element. A proposal of the team is in a language that nobody has stated. */
  textNode<Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    question: PlanQuestion,
    name: 'guide' | 'question' | 'principle' | PlanAction,
    attributes: Parameters<typeof h>[1] = {},
  ) {
    const { pointer, text } = this.text(question, name)
    if (pointer) return this.stage.words.rich(tag, pointer, attributes)
    const isOwn = typeof name === 'object' && name.id.startsWith('own-')
    return h(tag, { ...(!isOwn && { lang: this.file.locale }), dir: 'auto', ...attributes }, text)
  }
}

/** The name of a file of the plan, without its ending. */
export const stemOf = ({ stage, file }: FollowRoom): string =>
  `${stage.words.say('plan')}-${file.saved}`.replaceAll(/[\\/:*?"<>|\s]+/g, '-').toLowerCase()
