import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { NewFeedback } from '../../schemas/feedback.ts'
import { matchLocale } from '../../schemas/locale-match.ts'
import { ProblemError, unavailable } from '../errors.ts'
import { validatorCompiler } from '../http/validation.ts'
import { withQuery } from '../responses/address.ts'
import { LocalisedRelease } from '../responses/localised-release.ts'
import { feedbackPath } from '../site/feedback-link.ts'
import { type ItemPage, itemPages } from '../site/item-pages.ts'
import { sitePath } from '../site/showing.ts'
import { type FormState, formPage } from './form-page.ts'
import { type FeedbackOptions, largestFeedback, type Receive } from './send-route.ts'

type Values = Readonly<Record<string, string>>

/** The page with the form, where the operator takes feedback. It is never stored, because it says when it was opened. */
export function formRoutes(app: FastifyInstance, { head, feedback, config }: FeedbackOptions, receive: Receive): void {
  if (!feedback || !config.feedback) return
  const { publicUrl } = head
  const { terms, clock } = feedback
  const check = validatorCompiler({ schema: NewFeedback, httpPart: 'body' } as never)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(`${body}`))),
  )

  /** @returns What the page is about; undefined where no such page exists. */
  const find = async (request: FastifyRequest, { item = '', release: id }: Values) => {
    const locale = matchLocale((request.params as { locale: string }).locale, Object.keys(head.release.locales))
    const release = id === undefined ? head.release : await head.cache.releases.get(id)
    const page = release && itemPages(release.edition).find((one) => one.id === item)
    if (!locale || !release?.locales[locale] || release.withdrawn || !page) return undefined
    const options = { locale, fallback: 'chain', pinned: id !== undefined, publicUrl, feedback: terms } as const
    return { localised: new LocalisedRelease(release, options), page }
  }
  const show = (
    reply: FastifyReply,
    { localised, page }: { localised: LocalisedRelease; page: ItemPage },
    state: Pick<FormState, 'values' | 'problem' | 'sent'>,
  ) => {
    const { id: item, path: itemPath, title } = page
    const now = clock.now()
    const { body, languages, policy, contentType } = formPage(localised, {
      item,
      itemPath,
      title,
      now,
      ...terms,
      ...state,
    })
    return reply
      .headers({
        'Content-Type': contentType,
        'Content-Language': languages.join(', '),
        'Content-Security-Policy': policy as string,
        'Cache-Control': 'no-store',
      })
      .send(body)
  }

  const url = sitePath(':locale', feedbackPath)
  app.get(url, { schema: { hide: true } }, async (request, reply) => {
    const query = onlyTexts(request.query)
    const found = await find(request, query)
    if (!found) return reply.callNotFound()
    return show(reply, found, { sent: /^[0-9a-f]{16}$/.test(query.sent ?? '') ? query.sent : undefined })
  })
  app.post(url, { schema: { hide: true }, bodyLimit: 3 * largestFeedback }, async (request, reply) => {
    const values = onlyTexts(request.body)
    const found = await find(request, values)
    if (!found) return reply.callNotFound()
    try {
      const checked = check(asFeedback(values, clock.now())) as { value: NewFeedback } | { error: Error }
      if ('error' in checked) throw checked.error
      const { locale } = found.localised.options
      const { id } = await receive(request, locale, checked.value)
      const { item = '', release } = values
      const address = withQuery(`${publicUrl}${sitePath(locale, feedbackPath)}`, {
        item,
        ...(release !== undefined && { release }),
        sent: id,
      })
      return reply.header('Cache-Control', 'no-store').redirect(address, 303)
    } catch (error) {
      // The text must not be lost, whatever went wrong.
      const isKnown = error instanceof ProblemError
      if (!isKnown) request.log.error({ err: error }, 'feedback could not be stored')
      const problem = isKnown ? error : unavailable()
      reply.code(problem.status)
      return show(reply, found, { values, problem })
    }
  })
}

/** The form leaves fields empty, and says when it was shown. Browsers end lines with two characters. */
function asFeedback({ openedAt = '', ...values }: Values, now: Date) {
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === '' ? [] : [[name, value.replaceAll('\r\n', '\n')]],
  )
  const seconds = Math.floor((now.getTime() - Date.parse(openedAt)) / 1000) || 0
  return { ...Object.fromEntries(given), seconds }
}

const onlyTexts = (given: unknown): Values =>
  Object.fromEntries(
    Object.entries((given ?? {}) as Record<string, unknown>).filter(
      ([, value]) => typeof value === 'string' && value !== '',
    ),
  ) as Values
