import { outlineOf } from '../handbook/outline.ts'
import { json } from './drafts.ts'
import { guide } from './kinds.ts'
import { licence } from './licence.ts'
import type { RichText, Section } from './plan-document.ts'
import { planHtml, planMarkdown } from './plan-document.ts'
import { type Reading, settle } from './reading.ts'
import type { Draft } from './representation.ts'

export const planTypes = ['application/json', 'text/markdown', 'text/html'] as const
export type PlanType = (typeof planTypes)[number]

/** A plan with its texts settled: what the documents are written from. */
export interface SettledPlan {
  title: string | null
  questions: {
    id: string
    principle: string
    principleTitle: string | null
    question: string | null
    guide: {
      title: string | null
      question: string | null
      actions: { id: string; text: RichText | null }[]
      ownProposal: string | null
      toolbox: Section
      caseStudy: Section
    }
  }[]
  licence: {
    name: string
    url: string
    attribution: string | null
    notice: string | null
    translationNotice: string | null
  }
}

/** The plan for the questions a team marked, as JSON, Markdown or HTML. `ids` exist and stand in the order of the handbook. */
export function planDraft(reading: Reading, ids: readonly string[], type: PlanType): Draft {
  const { locale } = reading.options
  const outline = outlineOf(reading.release.edition)
  const path = '/plan'
  const query = { questions: ids.join(',') }
  const projected = {
    title: reading.plain('handbook.title'),
    questions: ids.map((id) => {
      const principle = outline.questions.find((entry) => entry.id === id)?.principle as string
      return {
        id,
        principle,
        principleTitle: reading.plain(`${principle}.title`),
        question: reading.plain(`${id}.question`),
        guide: guide(id, reading),
      }
    }),
    licence: licence(reading),
  }
  const { body, meta, languages } = settle(projected, reading)
  const self = reading.address(`/${locale}${path}`, query)
  const plan = body as SettledPlan
  const document = { plan, meta, reading, self, headings: headingsOf(reading) }
  const write: Record<PlanType, () => string> = {
    'application/json': () =>
      JSON.stringify({
        ...plan,
        _meta: meta,
        _links: {
          self: { href: self, rel: 'self', method: 'GET' },
          license: { href: plan.licence.url, rel: 'license', method: 'GET' },
        },
      }),
    'text/markdown': () => planMarkdown(document),
    'text/html': () => planHtml(document),
  }
  return {
    contentType: type === 'application/json' ? json : `${type}; charset=utf-8`,
    body: write[type](),
    languages,
    vary: ['Accept'],
    address: reading.parts(path, query),
    pinned: reading.options.pinned,
  }
}

/** Words of the handbook that a document needs as headings. */
function headingsOf(reading: Reading) {
  const label = (name: string) => reading.served(`handbook.labels.${name}`)
  return { guide: label('guide'), actions: label('actions') }
}
