import t from 'tap'
import { feedback } from '../../sdk/src/feedback.ts'
import { NotFoundError, ProblemError, UnreachableError } from '../../sdk/src/index.ts'
import { takingFeedback, thought } from '../feedback/sender.ts'
import { fetchOf, injectFetch } from '../inject-fetch.ts'
import { openMaintainers } from '../publishing/maintainers.ts'

const message = { ...thought, kind: 'thought' as const }
const baseUrl = 'https://handbook.example'

t.test('feedback is sent once, and the caller learns its number and how long it is kept', async (t) => {
  const service = await openMaintainers(t, { environment: takingFeedback })
  const { fetch, asked } = fetchOf(service.server)
  const received = await feedback({ baseUrl, locale: 'en', fetch }, message)
  t.same(Object.keys(received).sort(), ['id', 'keptUntil', 'receivedAt'])
  t.same(asked, [{ url: '/handbook/v1/en/feedback', status: 201 }])
  const wrong = await feedback({ baseUrl, fetch }, { ...message, text: '', email: 'nobody' }).catch((error) => error)
  t.ok(wrong instanceof ProblemError)
  t.match(wrong, { code: 'INVALID_REQUEST', problem: { errors: [{ pointer: '/text' }, { pointer: '/email' }] } })
})

t.test('where the operator takes no feedback, the error says so', async (t) => {
  const { fetch } = await injectFetch(t)
  const error = await feedback({ baseUrl, fetch }, message).catch((error) => error)
  t.ok(error instanceof NotFoundError)
  t.equal(error.code, 'FEEDBACK_OFF')
})

t.test('what failed is not repeated, because it may have arrived', async (t) => {
  let sent = 0
  const fetch = async () => {
    sent += 1
    throw new TypeError('cut off')
  }
  await t.rejects(feedback({ baseUrl, fetch }, message), UnreachableError)
  t.equal(sent, 1)
  await t.rejects(feedback({ baseUrl, fetch, signal: AbortSignal.abort() }, message), { name: 'AbortError' })
  t.equal(sent, 1)
})
