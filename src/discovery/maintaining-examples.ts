import type { FastifyInstance } from 'fastify'
import type { Person } from '../publishing/people/person.ts'
import type { Publishing } from '../publishing/publishing.ts'
import { root } from '../responses/root.ts'
import { exampleAddress } from './address.ts'
import { abridge, type Examples } from './examples.ts'

/** One step of the way from a new draft to a release and back. */
interface Step {
  operation: string
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  path: string
  body?: object
  /** An XLIFF file, in the place of a body. */
  file?: string
  revision?: number
}

const draft = { locale: 'fi', endonym: 'suomi', dir: 'ltr', fallback: ['en', 'sv'] }
const texts = { 'p1.title': { text: 'Edistä ja vahvista innovointia julkisella sektorilla', state: 'translated' } }

const steps = (id: string, token: string, person: string, subscription: string, assignment: string): Step[] => [
  { operation: 'listCoverages', method: 'GET', path: '/coverages' },
  { operation: 'listTerms', method: 'GET', path: '/terms?locale=en' },
  { operation: 'getSession', method: 'GET', path: '/sessions' },
  { operation: 'createSession', method: 'POST', path: '/sessions' },
  { operation: 'listTokens', method: 'GET', path: '/tokens' },
  { operation: 'updateDraft', method: 'PATCH', path: `/drafts/${id}`, body: { texts }, revision: 1 },
  { operation: 'getDraft', method: 'GET', path: `/drafts/${id}` },
  { operation: 'listDraftTexts', method: 'GET', path: `/drafts/${id}/texts?state=translated` },
  { operation: 'listDraftSuggestions', method: 'GET', path: `/drafts/${id}/suggestions?segment=p1.title` },
  { operation: 'listDraftChanges', method: 'GET', path: `/drafts/${id}/changes` },
  { operation: 'listDraftWordings', method: 'GET', path: `/drafts/${id}/wordings?segment=p1.title` },
  { operation: 'listAssignees', method: 'GET', path: '/assignees?locale=fi' },
  { operation: 'listAssignments', method: 'GET', path: '/assignments?locale=fi' },
  { operation: 'removeAssignment', method: 'DELETE', path: `/assignments/${assignment}` },
  { operation: 'submitDraft', method: 'POST', path: `/drafts/${id}/submissions` },
  {
    operation: 'returnText',
    method: 'POST',
    path: `/drafts/${id}/returns`,
    body: { segment: 'p1.title', reason: 'Use the word of the glossary.' },
    revision: 2,
  },
  { operation: 'approveDraft', method: 'POST', path: `/drafts/${id}/approvals`, body: {}, revision: 3 },
  { operation: 'listDrafts', method: 'GET', path: '/drafts' },
  { operation: 'publishDraft', method: 'POST', path: `/drafts/${id}/publications`, revision: 4 },
  {
    operation: 'rollBack',
    method: 'POST',
    path: '/heads',
    body: { release: '2023-01-r1', reason: 'The title was wrong.' },
  },
  {
    operation: 'withdrawRelease',
    method: 'POST',
    path: '/releases/2023-01-r2/withdrawals',
    body: { replacement: '2023-01-r1', reason: 'The title was wrong.' },
  },
  { operation: 'listAuditEvents', method: 'GET', path: '/audit-events' },
  { operation: 'listPeople', method: 'GET', path: '/people' },
  { operation: 'removePerson', method: 'DELETE', path: `/people/${person}` },
  { operation: 'revokeToken', method: 'DELETE', path: `/tokens/${token}` },
  { operation: 'listSubscriptions', method: 'GET', path: '/subscriptions' },
  { operation: 'removeSubscription', method: 'DELETE', path: `/subscriptions/${subscription}` },
]

const feedbackSteps = (id: string): Step[] => [
  { operation: 'listFeedback', method: 'GET', path: '/feedback' },
  { operation: 'updateFeedback', method: 'PATCH', path: `/feedback/${id}`, body: { handled: true } },
  { operation: 'deleteFeedback', method: 'DELETE', path: `/feedback/${id}` },
]

/** Of the person who wrote the draft that somebody else published. */
const messageSteps = (id: string): Step[] => [
  { operation: 'listMessages', method: 'GET', path: '/messages' },
  { operation: 'updateMessage', method: 'PATCH', path: `/messages/${id}`, body: { read: true } },
  { operation: 'readMessages', method: 'POST', path: '/message-readings', body: { until: id } },
  { operation: 'createMessageFeed', method: 'POST', path: '/message-feeds', body: { language: 'en' } },
  { operation: 'getMessageSettings', method: 'GET', path: '/message-settings' },
  { operation: 'updateMessageSettings', method: 'PATCH', path: '/message-settings', body: { language: 'en' } },
  { operation: 'removeMessageFeed', method: 'DELETE', path: '/message-feeds' },
  { operation: 'removeMailAddress', method: 'DELETE', path: '/mail-addresses' },
]

const question = {
  locale: 'fi',
  segment: 'p1.title',
  kind: 'question',
  text: 'Is this about innovation only, or also about improvement?',
}

const commentSteps = (id: string): Step[] => [
  { operation: 'replyToComment', method: 'POST', path: `/comments/${id}/replies`, body: { text: 'About both.' } },
  { operation: 'listComments', method: 'GET', path: '/comments?locale=fi&resolved=false' },
  { operation: 'updateComment', method: 'PATCH', path: `/comments/${id}`, body: { resolved: true } },
]

/** Goes the whole way with real requests, and keeps what was sent and answered. */
export async function maintainingExamples(
  app: FastifyInstance,
  publishing: Publishing,
  administrator: Person,
): Promise<Pick<Examples, 'answers' | 'bodies'>> {
  const examples: Pick<Examples, 'answers' | 'bodies'> = { answers: {}, bodies: {} }
  const issue = (name: string, role: 'administrator') =>
    publishing.tokens.create(administrator, { name, grants: [{ role }] })
  const [writer, reviewer] = [await issue('anna', 'administrator'), await issue('bertil', 'administrator')]
  const take = async ({ operation, method, path, body, file, revision }: Step, by: { token: string }) => {
    const answer = await app.inject({
      method,
      url: root + path,
      headers: {
        authorization: `Bearer ${by.token}`,
        ...(file && { 'content-type': 'application/xliff+xml' }),
        ...(revision && { 'if-match': `"${revision}"` }),
      },
      ...((body ?? file) && { payload: body ?? file }),
    })
    if (answer.statusCode >= 300) throw new Error(`${operation}: ${path} answered ${answer.statusCode}: ${answer.body}`)
    if (body) examples.bodies[operation] = { 'application/json': { example: body } }
    if (answer.body) examples.answers[operation] = { 'application/json': { example: abridge(answer.json()) } }
    return answer
  }
  const grants = [{ role: 'translator', locale: 'fi' }]
  const token = { name: 'Cecilia', grants, expiresAt: '2027-01-31T00:00:00.000Z' }
  const issued = await take({ operation: 'createToken', method: 'POST', path: '/tokens', body: token }, writer)
  const accounts = ['token:Cecilia', 'oidc:a1b2']
  const person = await take({ operation: 'createPerson', method: 'POST', path: '/people', body: { accounts } }, writer)
  const begun = await take({ operation: 'createDraft', method: 'POST', path: '/drafts', body: draft }, writer)
  const { id } = begun.json()
  const headers = { authorization: `Bearer ${writer.token}` }
  const { body: file } = await app.inject({ url: `${root}/drafts/${id}/exports?format=xliff`, headers })
  await take({ operation: 'importFile', method: 'POST', path: `/drafts/${id}/imports`, file }, writer)
  const message = {
    item: 'p1-q6',
    kind: 'example',
    text: 'We review our whole portfolio of innovation twice a year.',
    place: 'The municipality of Exempelstad',
    url: 'https://exempelstad.example/portfolio',
    seconds: 90,
  }
  const sent = await take({ operation: 'sendFeedback', method: 'POST', path: '/sv/feedback', body: message }, writer)
  for (const step of feedbackSteps(sent.json().id)) await take(step, writer)
  const asked = await take({ operation: 'createComment', method: 'POST', path: '/comments', body: question }, writer)
  for (const step of commentSteps(asked.json().id)) await take(step, reviewer)
  const receiver = { url: 'https://portal.example/handbook' }
  const subscribe: Step = { operation: 'createSubscription', method: 'POST', path: '/subscriptions', body: receiver }
  const subscription = (await take(subscribe, writer)).json().id
  const section = { locale: 'fi', section: 'p1', assignee: 'token:Cecilia', due: '2026-12-18' }
  const assign: Step = { operation: 'createAssignment', method: 'POST', path: '/assignments', body: section }
  const assignment = (await take(assign, writer)).json().id
  for (const step of steps(id, issued.json().id, person.json().id, subscription, assignment)) {
    const answer = await take(step, step.method === 'PATCH' ? writer : reviewer)
    if (step.operation !== 'returnText') continue
    // The draft can be approved once nothing in it is returned.
    await take({ operation: 'deleteComment', method: 'DELETE', path: `/comments/${answer.json().id}` }, reviewer)
  }
  const { items } = (await take({ operation: 'listMessages', method: 'GET', path: '/messages' }, writer)).json()
  for (const step of messageSteps(items[0].id)) await take(step, writer)
  // No mail is sent while the document is made.
  const own = await app.inject({ url: `${root}/message-settings`, headers })
  const mail = { email: 'anna@agency.example', frequency: 'daily', language: 'en' }
  const bodies = { addMailAddress: mail, confirmMailAddress: { code: 'A'.repeat(43) } }
  for (const [operation, body] of Object.entries(bodies)) {
    const example = { ...own.json(), ...mail, canMail: true, emailConfirmed: operation === 'confirmMailAddress' }
    examples.bodies[operation] = { 'application/json': { example: body } }
    examples.answers[operation] = { 'application/json': { example } }
  }
  // Nobody is called while the document is made.
  const translated = {
    segment: 'p1.title',
    text: 'Edistä ja vahvista innovointia julkisella sektorilla',
    state: 'machine',
    _links: {
      self: { href: `${exampleAddress}${root}/drafts/${id}/machine-translations`, rel: 'self', method: 'GET' },
    },
  }
  examples.bodies.translateText = { 'application/json': { example: { segment: 'p1.title' } } }
  examples.answers.translateText = { 'application/json': { example: translated } }
  const self = { href: `${exampleAddress}${root}/subscriptions/${subscription}/deliveries`, rel: 'self', method: 'GET' }
  examples.answers.testSubscription = {
    'application/json': { example: { arrived: true, outcome: '204', _links: { self } } },
  }
  return examples
}
