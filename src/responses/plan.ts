import { guide } from '../handbook/kinds/question.ts'
import { outlineOf } from '../handbook/outline.ts'
import { licence } from './licence.ts'
import type { LocalisedRelease } from './localised-release.ts'
import { planHtml, planMarkdown, type SettledPlan } from './plan-document.ts'
import { json } from './render-items.ts'
import type { Rendered } from './rendered.ts'
import { settle } from './settle.ts'

export const planTypes = ['application/json', 'text/markdown', 'text/html'] as const
export type PlanType = (typeof planTypes)[number]

/** The plan for the questions a team marked, as JSON, Markdown or HTML. `ids` exist and stand in the order of the handbook. */
export const renderPlan =
  (ids: readonly string[], type: PlanType) =>
  (localised: LocalisedRelease): Rendered => {
    const { locale } = localised.options
    const outline = outlineOf(localised.release.edition)
    const path = '/plan'
    const query = { questions: ids.join(',') }
    const projected = {
      title: localised.plain('handbook.title'),
      questions: ids.map((id) => {
        const principle = outline.questions.find((entry) => entry.id === id)?.principle as string
        return {
          id,
          principle,
          principleTitle: localised.plain(`${principle}.title`),
          question: localised.plain(`${id}.question`),
          guide: guide(id, localised),
        }
      }),
      licence: licence(localised),
    }
    const { body, meta, languages } = settle(projected, localised)
    const self = localised.address(`/${locale}${path}`, query)
    const plan = body as SettledPlan
    const document = { plan, meta, localised, self, headings: headingsOf(localised) }
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
      address: localised.parts(path, query),
      pinned: localised.options.pinned,
    }
  }

/** Words of the handbook that a document needs as headings. */
function headingsOf(localised: LocalisedRelease) {
  const label = (name: string) => localised.served(`handbook.labels.${name}`)
  return { guide: label('guide'), actions: label('actions') }
}
