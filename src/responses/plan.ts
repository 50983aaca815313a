import { planMarkdown } from '../../schemas/markdown.ts'
import type { PlanDocument } from '../../schemas/plan.ts'
import { link } from './link.ts'
import type { LocalisedRelease } from './localised-release.ts'
import { planDocument } from './plan-document.ts'
import { projected } from './projected-plan.ts'
import type { Rendered } from './rendered.ts'
import { settle } from './settle.ts'

export const planTypes = ['application/json', 'text/markdown', 'text/html'] as const
export type PlanType = (typeof planTypes)[number]

/** Writes a plan as an HTML page, which the site does. */
export type PlanPage = (plan: PlanDocument, localised: LocalisedRelease) => string

/** The plan for the questions a team marked, as JSON, Markdown or HTML. `ids` exist and stand in the order of the handbook. */
export const renderPlan =
  (ids: readonly string[], type: PlanType, planPage: PlanPage) =>
  (localised: LocalisedRelease): Rendered => {
    const { locale, pinned } = localised.options
    const path = '/plan'
    const query = { questions: ids.join(',') }
    const plan = projected(ids, localised)
    const { body, meta, languages } = settle(plan, localised)
    const self = localised.address(`/${locale}${path}`, query)
    const document = () => planDocument(plan, localised, self)
    const write: Record<PlanType, () => string> = {
      'application/json': () => {
        const _links = { self: link('self', self), license: link('license', plan.licence.url) }
        return JSON.stringify({ ...(body as object), _meta: meta, _links })
      },
      'text/markdown': () => planMarkdown(document()),
      'text/html': () => planPage(document(), localised),
    }
    return {
      contentType: `${type}; charset=utf-8`,
      body: write[type](),
      languages,
      vary: ['Accept'],
      address: localised.parts(path, query),
      pinned,
    }
  }
