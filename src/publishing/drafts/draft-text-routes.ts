import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { Change } from '../../../schemas/differences.ts'
import { DraftParams, SuggestionsQuery, TextsQuery, WordingsQuery } from '../../../schemas/draft-requests.ts'
import { DraftText, Suggestion, Wording } from '../../../schemas/drafts.ts'
import { list, Paging } from '../../../schemas/parts.ts'
import { PageQuery } from '../../../schemas/requests.ts'
import { principleOf } from '../../handbook/segments.ts'
import type { TranslationUnit } from '../../translation/units.ts'
import { type Address, json, languageOf, pageFrom } from '../json-responses.ts'
import type { Publishing } from '../publishing.ts'
import type { Draft } from './draft.ts'

const tags = ['drafts']

/** What a draft says, text by text. */
export function draftTextRoutes(
  instance: FastifyInstance,
  { drafts, translations, writingAids, returns }: Publishing,
  at: Address,
): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>()
  app.route({
    method: 'GET',
    url: '/drafts/:id/texts',
    schema: {
      operationId: 'listDraftTexts',
      summary: 'Lists the texts of a draft',
      description: 'Every text of the handbook beside its source, as it would be with the draft, in reading order.',
      tags,
      params: DraftParams,
      querystring: TextsQuery,
      response: { 200: json('The texts.', list(DraftText, 'A page of texts.', Paging)) },
    },
    handler: async (request) => {
      const { person, params, query } = request
      const { draft, units } = await translations.texts(person, params.id, languageOf(request))
      const returned = await returns.standing(draft)
      const wanted = units
        .filter(({ state, outdated }) => query.state === undefined || query.state === (outdated ? 'outdated' : state))
        .map((unit) => ({ ...textResponse(unit, draft), returned: returned.has(unit.id) }))
      return pageFrom(wanted, query, at(`/drafts/${params.id}/texts`), 20)
    },
  })
  app.route({
    method: 'GET',
    url: '/drafts/:id/suggestions',
    schema: {
      operationId: 'listDraftSuggestions',
      summary: 'Lists suggestions for one text of a draft',
      description:
        'Wordings of the draft and of up to 100 releases whose source is the same or similar, the best first, then the text in related languages. The service computes them itself and stops after a quarter of a second, the newest releases first. The source language has none.',
      tags,
      params: DraftParams,
      querystring: SuggestionsQuery,
      response: { 200: json('The suggestions.', list(Suggestion, 'A page of suggestions.', Paging)) },
    },
    handler: async ({ person, params, query }) => {
      const all = await writingAids.suggestions(person, params.id, query.segment)
      return pageFrom(all, query, at(`/drafts/${params.id}/suggestions`), 20)
    },
  })
  app.route({
    method: 'GET',
    url: '/drafts/:id/changes',
    schema: {
      operationId: 'listDraftChanges',
      summary: 'Lists what publishing a draft would change',
      description:
        'Everything that publishing the draft would change of the current release: settings of the language, texts, states and minor marks.',
      tags,
      params: DraftParams,
      querystring: PageQuery,
      response: { 200: json('The changes.', list(Change, 'A page of changes.', Paging)) },
    },
    handler: async ({ person, params, query }) =>
      pageFrom(await drafts.changes(person, params.id), query, at(`/drafts/${params.id}/changes`)),
  })
  app.route({
    method: 'GET',
    url: '/drafts/:id/wordings',
    schema: {
      operationId: 'listDraftWordings',
      summary: 'Lists the wordings of a text over the releases',
      description:
        'Each wording and state that a text of the draft’s language had in a release, newest first, with the people who wrote, approved and published it. Withdrawn releases are left out.',
      tags,
      params: DraftParams,
      querystring: WordingsQuery,
      response: { 200: json('The wordings.', list(Wording, 'A page of wordings.', Paging)) },
    },
    handler: async ({ person, params, query }) =>
      pageFrom(await drafts.wordings(person, params.id, query.segment), query, at(`/drafts/${params.id}/wordings`), 20),
  })
}

const textResponse = ({ file, sourceHash: _hash, target, oldSource, ...unit }: TranslationUnit, draft: Draft) => ({
  ...unit,
  principle: principleOf(file),
  target: target ?? null,
  oldSource: oldSource ?? null,
  proposed: Object.hasOwn(draft.proposal.texts, unit.id),
  unfinished: draft.proposal.unfinished?.[unit.id] ?? null,
})
