import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { DraftParams, TranslationWanted } from '../../../schemas/draft-requests.ts'
import { MachineTranslation } from '../../../schemas/drafts.ts'
import { single } from '../../../schemas/parts.ts'
import { NoQuery } from '../../../schemas/requests.ts'
import { type Address, json, linked } from '../json-responses.ts'
import type { Publishing } from '../publishing.ts'

/** The machine translator that the operator chose. */
export function machineRoutes(instance: FastifyInstance, { writingAids }: Publishing, at: Address): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>()
  app.route({
    method: 'POST',
    url: '/drafts/:id/machine-translations',
    schema: {
      operationId: 'translateText',
      summary: 'Returns a machine translation of one text',
      description:
        'Sends the published source of one text to the machine translator that the operator chose, and returns its translation. The draft does not change. Save the text with the state machine until a person has worked on it.',
      tags: ['drafts'],
      params: DraftParams,
      querystring: NoQuery,
      body: TranslationWanted,
      response: { 200: json('The translation.', single(MachineTranslation, false)) },
    },
    handler: async ({ person, params, body: { segment } }) => {
      const text = await writingAids.machineTranslation(person, params.id, segment)
      return linked({ segment, text, state: 'machine' }, at(`/drafts/${params.id}/machine-translations`))
    },
  })
}
