/** What the files say, taken from a bundle of the API: each text with its language. */
import type { Said } from '../../../../schemas/look/slides.ts'

export type { Said }

interface Question {
  id: string
  question: Said
  prompts: Said[]
}

interface Principle {
  /** From 1. */
  place: number
  title: Said
  summary: Said | undefined
  challenges: Said[]
  questions: Question[]
}

interface Step {
  title: Said
  summary: Said | undefined
  /** What the facilitator says. */
  say: Said | undefined
}

interface Agenda {
  title: Said
  text: Said
  items: { time: string; text: Said }[]
}

export interface Material {
  lang: string
  isRtl: boolean
  title: Said
  subtitle: Said
  steps: Step[]
  principles: Principle[]
  agendas: Agenda[]
  labels: { prompts: Said | undefined; needsImprovement: Said }
  /** Where the texts come from and under what terms. */
  source: Said[]
}

/** What the page gives the script. */
export interface Given {
  /** The URL of the bundle. */
  bundle: string
  /** The URL of the guide. */
  page: string
  principle?: string
  questions: string[]
  /** Words of the site, in the language `lang`. */
  words: Record<'making' | 'made' | 'failed' | 'works' | 'partly' | 'unknown' | 'lang', string> &
    Record<'principle' | 'challenge' | 'question', string>
}

/** As far as it is read here. */
interface Bundle {
  handbook: { steps: { id: string }[] }
  /** Releases from before the guide lack it. */
  workshop?: {
    labels: Record<string, string | undefined>
    steps: { id: string }[]
    agendas: { items: { minutes: number }[] }[]
  }
  principles: { id: string; challenges: unknown[]; questions: { id: string }[] }[]
  questions: { id: string; prompts?: unknown[] }[]
  _meta: { locale: string; dir: 'ltr' | 'rtl'; deviations: { pointer: string; lang: string; dir: 'ltr' | 'rtl' }[] }
}

/** @param release What the header of the bundle names. */
export function materialOf(bundle: Bundle, given: Given, release: string): Material {
  const { _meta, handbook, workshop = { labels: {}, steps: [], agendas: [] }, principles } = bundle
  const deviations = new Map(_meta.deviations.map((deviation) => [deviation.pointer, deviation]))
  const isRtl = _meta.dir === 'rtl'
  const own = (text: string): Said => ({ text, lang: _meta.locale, isRtl })
  /** The text at a JSON Pointer, whose names need no escapes; nothing where there is none. */
  const find = (pointer: string): Said | undefined => {
    const value = pointer
      .slice(1)
      .split('/')
      .reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], bundle)
    if (typeof value !== 'string') return undefined
    const { lang, dir } = deviations.get(pointer) ?? { lang: _meta.locale, dir: _meta.dir }
    return { text: value, lang, isRtl: dir === 'rtl' }
  }
  const said = (pointer: string) => find(pointer) ?? own('')
  const all = (list: readonly unknown[], pointerOf: (at: number) => string) => list.map((_, at) => said(pointerOf(at)))
  const time = (minutes: number) => (workshop.labels.minutes ?? '{minutes}').replace('{minutes}', `${minutes}`)
  const isChosen = (principle: string, question: string) =>
    given.questions.length > 0
      ? given.questions.includes(question)
      : given.principle === undefined || given.principle === principle
  return {
    lang: _meta.locale,
    isRtl,
    title: said('/handbook/title'),
    subtitle: said('/handbook/subtitle'),
    steps: handbook.steps.map(({ id }, at) => {
      const led = workshop.steps.findIndex((step) => step.id === id)
      return {
        title: said(`/handbook/steps/${at}/title`),
        summary: find(`/handbook/steps/${at}/summary`) ?? find(`/handbook/steps/${at}/question`),
        say: find(`/workshop/steps/${led}/say`),
      }
    }),
    principles: principles
      .map(({ id, challenges, questions }, at) => ({
        place: at + 1,
        title: said(`/principles/${at}/title`),
        summary: find(`/principles/${at}/summary`),
        challenges: all(challenges, (index) => `/principles/${at}/challenges/${index}/text`),
        questions: questions.flatMap((question, index) => {
          if (!isChosen(id, question.id)) return []
          const whole = bundle.questions.findIndex((one) => one.id === question.id)
          const prompts = bundle.questions[whole]?.prompts ?? []
          return [
            {
              id: question.id,
              question: said(`/principles/${at}/questions/${index}/question`),
              prompts: all(prompts, (prompt) => `/questions/${whole}/prompts/${prompt}`),
            },
          ]
        }),
      }))
      .filter(({ questions }) => questions.length > 0),
    agendas: workshop.agendas.map(({ items }, at) => ({
      title: said(`/workshop/agendas/${at}/title`),
      text: said(`/workshop/agendas/${at}/text`),
      items: items.map(({ minutes }, item) => ({
        time: time(minutes),
        text: said(`/workshop/agendas/${at}/items/${item}/text`),
      })),
    })),
    labels: {
      prompts: find('/workshop/labels/prompts'),
      needsImprovement: said('/handbook/labels/needsImprovement'),
    },
    source: [
      said('/handbook/licence/attribution'),
      ...[find('/handbook/licence/notice'), find('/workshop/notice')].flatMap((text) => text ?? []),
      { text: `${release} · ${given.page}`, lang: _meta.locale, isRtl: false },
    ],
  }
}

/** A text where its language cannot be stated otherwise: with its tag in brackets if it is not that of the file. */
export const marked = ({ text, lang }: Said, material: Pick<Material, 'lang'>): string =>
  lang === material.lang || text === '' ? text : `${text} [${lang}]`
