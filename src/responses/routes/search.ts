import type { FastifyInstance } from 'fastify'
import type { Static } from 'typebox'
import { list } from '../../../schemas/parts.ts'
import * as requests from '../../../schemas/requests.ts'
import { itemTypes } from '../../handbook/kinds/index.ts'
import { SearchHit } from '../../handbook/kinds/shapes.ts'
import { jsonResponse } from '../json-response.ts'
import { findLocalised, localisedBy } from '../read-request.ts'
import { renderSearch } from '../render-search.ts'
import type { Responder } from '../responder.ts'
import type { SearchIndexes } from '../search-index.ts'

const SearchQuery = requests.searchQuery(itemTypes)

export function searchRoute(app: FastifyInstance, responder: Responder, indexes: SearchIndexes): void {
  app.route({
    method: 'GET',
    url: '/:locale/search',
    attachValidation: true,
    schema: {
      operationId: 'searchItems',
      summary: 'Searches all items',
      description:
        'Hits among all items, best match first, with highlighted excerpts. The search knows inflected words, compounds and synonyms. It tolerates typing errors and missing diacritics.',
      tags: ['search'],
      params: requests.LocaleParams,
      querystring: SearchQuery,
      response: jsonResponse('The hits, best first.', list(SearchHit, 'A page of hits.')),
    },
    ...responder.route({
      basedOn: 'language',
      find: async (request, from) => {
        const { release, localisation } = await findLocalised(request, from)
        const asked = request.query as Static<typeof SearchQuery>
        return { release, render: localisedBy(localisation, renderSearch(indexes, asked)) }
      },
    }),
  })
}
