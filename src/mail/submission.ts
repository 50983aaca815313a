/** Asking for approval: it changes nothing in a draft, and tells those who may approve it. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { DraftParams } from '../../schemas/draft-requests.ts'
import { NoQuery } from '../../schemas/requests.ts'
import type { ClockAndRandom } from '../publishing/clock-and-random.ts'
import { assertAllowed } from '../publishing/drafts/draft-store.ts'
import type { Drafts } from '../publishing/drafts/drafts.ts'
import type { Person } from '../publishing/people/person.ts'
import type { ReleaseStore } from '../store/store.ts'

/** Events that are looked at for an earlier request of the same revision. */
const mostEvents = 500
const day = 24 * 3600 * 1000

export class Submissions {
  readonly #store: ReleaseStore
  readonly #drafts: Drafts
  readonly #now: () => Date

  constructor(store: ReleaseStore, drafts: Drafts, { now }: Pick<ClockAndRandom, 'now'>) {
    this.#store = store
    this.#drafts = drafts
    this.#now = now
  }

  /** Does nothing if approval of this revision was asked for within a day. */
  async submit(person: Person, id: string): Promise<void> {
    const { draft } = await this.#drafts.open(person, id)
    assertAllowed(person, 'write', draft, undefined)
    const { actor, token } = person
    const { locale, revision, base } = draft
    const since = new Date(this.#now().getTime() - day).toISOString()
    const before = await this.#store.eventsOf(['submit-draft'], { after: 0, since, limit: mostEvents })
    if (before.some(({ detail }) => detail.draft === id && detail.revision === revision)) return
    await this.#store.connection().change(({ append }) =>
      append({
        at: this.#now().toISOString(),
        actor,
        action: 'submit-draft',
        from: base,
        detail: { draft: id, locale, revision, ...(token && { token }) },
      }),
    )
  }
}

export function submissionRoute(instance: FastifyInstance, submissions: Submissions): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>()
  app.route({
    method: 'POST',
    url: '/drafts/:id/submissions',
    schema: {
      operationId: 'submitDraft',
      summary: 'Asks for approval of a draft',
      description:
        'Sends a message to those who may approve the draft, at most once a day for each revision. The draft stays as it is. For translators of the language.',
      tags: ['drafts'],
      params: DraftParams,
      querystring: NoQuery,
      response: { 204: { description: 'They are told.', type: 'null' } },
    },
    handler: async ({ person, params }, reply) => {
      await submissions.submit(person, params.id)
      return reply.code(204).send(undefined as never)
    },
  })
}
