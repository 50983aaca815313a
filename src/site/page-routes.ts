import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { TSchema } from 'typebox'
import { EmbedQuery } from '../../schemas/embed.ts'
import type { BasedOn } from '../responses/groups.ts'
import type { LocalisedRelease } from '../responses/localised-release.ts'
import { findLocalised, localisedBy } from '../responses/read-request.ts'
import type { Rendered } from '../responses/rendered.ts'
import type { Responder } from '../responses/responder.ts'
import type { Release } from '../store/release.ts'
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
  /** The path of an item that the release may lack. */
  itemPath?: (request: FastifyRequest) => string | undefined
  show: (request: FastifyRequest, release: Release, marked: readonly string[]) => Shown
}

/** Adds addresses of pages in a language, whose queries name marked questions. */
export const pageRoutes =
  (app: FastifyInstance, responder: Responder) =>
  ({ address, basedOn = 'page', querystring = EmbedQuery, itemPath, show }: PageRoute): void => {
    app.get(address, {
      attachValidation: true,
      schema: { hide: true, querystring },
      ...responder.route({
        basedOn,
        find: async (request, from) => {
          const path = itemPath?.(request)
          const missing = path === undefined ? undefined : (release: Release) => missingItem(path, release)
          const { release, localisation } = await findLocalised(request, from, missing)
          const { questions, release: pinned } = request.query as EmbedQuery
          const marked = markedIn(questions, release)
          const { render, query } = show(request, release, marked)
          return {
            release,
            render: localisedBy(localisation, render),
            query: { ...query, ...marksQuery(marked), ...(pinned !== undefined && { release: pinned }) },
          }
        },
      }),
    })
  }
