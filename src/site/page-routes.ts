import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { TSchema } from 'typebox'
import { EmbedQuery } from '../../schemas/embed.ts'
import type { BasedOn } from '../responses/groups.ts'
import type { LocalisedRelease } from '../responses/localised-release.ts'
import { findLocalised, localisedBy } from '../responses/read-request.ts'
import type { Rendered } from '../responses/rendered.ts'
import type { Answer, Responder } from '../responses/responder.ts'
import type { Release } from '../store/release.ts'
import { atOwnAddress, markdownPath, pageAsMarkdown, preferring } from './markdown.ts'
import { missingItem } from './missing-item.ts'
import { markedIn, marksQuery } from './showing.ts'

/** What a request is shown. */
interface Shown {
  render: (localised: LocalisedRelease) => Rendered | Promise<Rendered>
  /** What of the query chooses it, marks and release apart. */
  query?: Readonly<Record<string, string>>
}

interface PageRoute {
  address: string
  basedOn?: BasedOn
  querystring?: TSchema
  /** Whether the page has a Markdown form, at an address of its own and for clients that prefer it. */
  hasMarkdown?: boolean
  /** The path of an item that the release may lack. */
  itemPath?: (request: FastifyRequest) => string | undefined
  show: (request: FastifyRequest, release: Release, marked: readonly string[]) => Shown
}

const { isMarkdown, typeFor } = preferring('text/html')
const prefersMarkdown = ({ headers }: FastifyRequest) => isMarkdown(headers.accept)

/** Adds addresses of pages in a language, whose queries name marked questions. */
export const pageRoutes =
  (app: FastifyInstance, responder: Responder) =>
  ({ address, basedOn = 'page', querystring = EmbedQuery, hasMarkdown = false, itemPath, show }: PageRoute): void => {
    const found =
      (formOf: (request: FastifyRequest, render: Shown['render']) => Shown['render']): Answer['find'] =>
      async (request, from) => {
        const path = itemPath?.(request)
        const missing = path === undefined ? undefined : (release: Release) => missingItem(path, release)
        const { release, localisation } = await findLocalised(request, from, missing)
        const { questions, release: pinned } = request.query as EmbedQuery
        const marked = markedIn(questions, release)
        const { render, query } = show(request, release, marked)
        return {
          release,
          render: localisedBy(localisation, formOf(request, render)),
          query: { ...query, ...marksQuery(marked), ...(pinned !== undefined && { release: pinned }) },
        }
      }
    const add = (at: string, answer: Answer) =>
      app.get(at, { attachValidation: true, schema: { hide: true, querystring }, ...responder.route(answer) })
    if (!hasMarkdown) {
      add(address, { basedOn, find: found((_request, render) => render) })
      return
    }
    add(address, {
      basedOn: (request) => (prefersMarkdown(request) ? 'head' : basedOn),
      choose: ({ headers }) => typeFor(headers.accept),
      find: found((request, render) => negotiated(prefersMarkdown(request) ? pageAsMarkdown(render) : render)),
    })
    add(markdownPath(address), {
      basedOn: 'head',
      find: found((_request, render) => async (localised) => atOwnAddress(await pageAsMarkdown(render)(localised))),
    })
  }

/** A form of a page that `Accept` chooses. */
const negotiated =
  (render: Shown['render']): Shown['render'] =>
  async (localised) => ({ ...(await render(localised)), vary: ['Accept'] })
