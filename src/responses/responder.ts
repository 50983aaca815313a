import type { FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify'
import { addressOf } from './address.ts'
import { type BasedOn, groupOf } from './groups.ts'
import { OtherLocale, redirectTo } from './other-locale.ts'
import { type Previews, sendPreview } from './preview.ts'
import { draftOf, type Found, type ReadFrom } from './read-request.ts'
import type { ResponseCache } from './response-cache.ts'
import { sendKept, sendRendered } from './send.ts'
import type { ServedHead } from './served-head.ts'

/** How a route answers. */
export interface Answer {
  /** What the bytes follow from, perhaps by the form that is chosen; absent where the address always names a release. */
  basedOn?: BasedOn | ((request: FastifyRequest) => BasedOn)
  /** What besides the address chooses the response: a media type, a language. @throws {ProblemError} when none fits. */
  choose?: (request: FastifyRequest, cache: ResponseCache) => string
  /** Looks at a request for which nothing is there. @throws {ProblemError} when it cannot be answered. */
  find: (request: FastifyRequest, from: ReadFrom) => Found | Promise<Found>
}

/** Answers the read routes: with what is kept, or with what is rendered now. */
export class Responder {
  readonly #head: ServedHead
  readonly #previews: Previews

  constructor(head: ServedHead, previews: Previews) {
    this.#head = head
    this.#previews = previews
  }

  /**
   * The options of a route. What is kept is sent before anything is validated, for it was valid when it was rendered. All
   * of a request concerns the head that is current when it is looked at, whatever comes meanwhile.
   */
  route(answer: Answer) {
    const { basedOn, choose } = answer
    return {
      onRequest: (request: FastifyRequest, reply: FastifyReply, done: HookHandlerDoneFunction): void => {
        const { cache } = this.#head
        const url = request.raw.url as string
        // An address without a query and an escape is canonical as it stands.
        const isCanonical = basedOn !== undefined && !url.includes('?') && !url.includes('%')
        const kept =
          isCanonical && cache.find(groupIn(request, basedOn), url + (choose ? ` ${choose(request, cache)}` : ''))
        if (!kept || !sendKept(request, reply, kept)) done()
      },
      handler: async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
        const { cache, publicUrl } = this.#head
        const chosen = choose ? ` ${choose(request, cache)}` : ''
        try {
          await this.#render(request, reply, { ...answer, cache, chosen })
          return undefined
        } catch (error) {
          if (!(error instanceof OtherLocale)) throw error
          return redirectTo(error, request, reply, { publicUrl, isPrivate: draftOf(request) !== undefined })
        }
      },
    }
  }

  async #render(
    request: FastifyRequest,
    reply: FastifyReply,
    { cache, chosen, basedOn, find }: Answer & { cache: ResponseCache; chosen: string },
  ): Promise<void> {
    const began = performance.now()
    const { publicUrl } = this.#head
    const from = { cache, openDraft: this.#previews.open, publicUrl, feedback: this.#head.feedback }
    const { release, render, query } = await find(request, from)
    if (draftOf(request) !== undefined) {
      const rendered = await render(release, cache.releases)
      return sendPreview(request, reply, rendered, { release, publicUrl, previews: this.#previews })
    }
    const address = addressOf(request, query)
    const group = basedOn === undefined || address.includes('?') ? undefined : groupIn(request, basedOn)
    const key = { address: address + chosen, group, route: request.routeOptions.url as string }
    const there = cache.find(group, key.address)
    if (there && sendKept(request, reply, there)) return
    await sendRendered(request, reply, await cache.obtain(key, release, render), { cache, began })
  }
}

const groupIn = (request: FastifyRequest, basedOn: NonNullable<Answer['basedOn']>) =>
  groupOf(typeof basedOn === 'function' ? basedOn(request) : basedOn, (request.params as { locale?: string }).locale)
