import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Document } from '../../../schemas/across-kinds.ts'
import { single } from '../../../schemas/parts.ts'
import { Head } from '../../../schemas/releases.ts'
import * as requests from '../../../schemas/requests.ts'
import { notAcceptable } from '../../errors.ts'
import { atom, renderFeed } from '../feed.ts'
import { jsonResponse } from '../json-response.ts'
import { mediaTypes } from '../negotiate.ts'
import { findRelease } from '../read-request.ts'
import { renderHead } from '../render-releases.ts'
import type { Responder } from '../responder.ts'

/** Which release is current, as JSON for clients that poll and as a feed for readers. */
export function headRoutes(app: FastifyInstance, responder: Responder, operator: string): void {
  app.route({
    method: 'GET',
    url: '/heads',
    attachValidation: true,
    schema: {
      operationId: 'getHead',
      summary: 'Returns the current release',
      description: 'Which release is current, in under 300 bytes, for those that poll.',
      tags: ['releases'],
      querystring: requests.NoQuery,
      response: jsonResponse('The current release.', single(Head, false)),
    },
    ...responder.route({
      basedOn: 'head',
      find: async (request, from) => {
        const { release } = await findRelease(request, from)
        return { release, render: renderHead(from.publicUrl) }
      },
    }),
  })
  app.route({
    method: 'GET',
    url: '/feed',
    attachValidation: true,
    config: { negotiatesMedia: true },
    schema: {
      operationId: 'getFeed',
      summary: 'Returns the releases as an Atom feed',
      description: 'The latest releases and which items each changed, for intranets that cannot receive notifications.',
      tags: ['releases'],
      querystring: requests.AnyQuery,
      response: {
        200: { description: 'The feed.', content: { [atom]: { schema: Document } } },
      },
    },
    ...responder.route({
      basedOn: 'head',
      choose: atomOf,
      find: async (request, from) => {
        const { release } = await findRelease(request, from)
        return { release, render: renderFeed(from.publicUrl, operator) }
      },
    }),
  })
}

/** Readers of feeds that ask for RSS or for any XML read Atom. */
const acceptsAtom = mediaTypes([atom, 'application/rss+xml', 'application/xml', 'text/xml'])

function atomOf({ headers }: FastifyRequest): string {
  if (acceptsAtom(headers.accept) === null) throw notAcceptable([atom])
  return atom
}
