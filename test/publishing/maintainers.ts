/** Maintainers at work: the real app over a real store, and people with tokens. Every answer is held to the document. */
import { randomBytes } from 'node:crypto'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { FeedbackStore } from '../../src/feedback/feedback-store.ts'
import { optionalTexts } from '../../src/handbook/segments.ts'
import { MessageBox } from '../../src/mail/message-box.ts'
import { type Grant, localAdministrator } from '../../src/publishing/people/person.ts'
import { Publishing } from '../../src/publishing/publishing.ts'
import { storeSource } from '../../src/store/source.ts'
import { type Database, databaseAt, shipped } from '../database.ts'
import { type Operation, operations, validator } from '../document.ts'
import { publicUrl, root } from '../open-app.ts'

interface Test {
  teardown: (close: () => unknown) => void
}

export interface Asked {
  body?: object | string | Buffer
  headers?: Record<string, string>
  revision?: number
}

export type Method = 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'DELETE'

const { edition } = shipped()
/** Finnish is the new language of these tests, so it is not there to begin with. */
const { sv, en } = shipped().locales
/** How many texts there are. */
export const total = Object.keys(sv.texts).length
/** How many of them every language needs. */
export const required = total - optionalTexts(edition).size

const administrator = localAdministrator('local:test')

export async function openMaintainers(
  t: Test,
  {
    environment = {},
    now = () => new Date(),
    database = databaseAt(t, undefined),
  }: { environment?: Record<string, string>; now?: () => Date; database?: Database } = {},
) {
  const store = await database.open({ now })
  const release = await store.publish({ base: null, edition, locales: { sv, en }, actor: 'test' })
  const config = readConfig({
    LOG_LEVEL: 'silent',
    HANDBOOK_PUBLIC_URL: publicUrl,
    HANDBOOK_RATE_LIMIT_MAX: '100000',
    ...environment,
  })
  const publishing = new Publishing(store, { now, random: randomBytes }, config)
  const feedback = new FeedbackStore(store.connection(), config, { now, random: randomBytes })
  const messages = new MessageBox(store, publishing, config, { now, random: randomBytes })
  const served = { release, source: storeSource(store), publishing, feedback, messages }
  const { server, head, counts } = await buildApp(config, served)
  t.teardown(() => server.close())

  const ask = async (token: string | undefined, method: Method, path: string, asked: Asked = {}) => {
    const { body, headers = {}, revision } = asked
    const send = (more: Record<string, string> = {}, remoteAddress = '127.0.0.1') =>
      server.inject({
        remoteAddress,
        method,
        url: `${root}${path}`,
        headers: {
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...(revision !== undefined && { 'if-match': `"${revision}"` }),
          ...headers,
          ...more,
        },
        ...(body !== undefined && { payload: body }),
      })
    const answer = await send()
    // A request that was wrong changed nothing, so it can be repeated. It comes from elsewhere and uses up no quota.
    const isWrong = [400, 401, 403, 404].includes(answer.statusCode) && method !== 'HEAD'
    const again = (language: string) => send({ 'accept-language': language }, '10.9.8.7')
    const said = isWrong ? await Promise.all(['sv', 'en'].map(again)) : []
    const fault = undocumented(method, path, answer) || unsaid(said.map((one) => one.json()))
    if (fault) throw new Error(`${method} ${path} answered ${answer.statusCode}: ${fault}\n${answer.body}`)
    return answer
  }

  /** Somebody with a token of their own. */
  const as = async (name: string, ...grants: Grant[]) => {
    const { token, id } = await publishing.tokens.create(administrator, { name, grants })
    return Object.assign((method: Method, path: string, asked?: Asked) => ask(token, method, path, asked), {
      token,
      id,
    })
  }
  const follow = async () => head.follow(await store.head())
  return { store, publishing, feedback, messages, server, head, counts, ask, as, follow }
}

export type Maintainer = Awaited<ReturnType<Awaited<ReturnType<typeof openMaintainers>>['as']>>

export const grant = (role: 'translator' | 'reviewer' | 'publisher', locale: string): Grant => ({ role, locale })

export const finnish = { locale: 'fi', endonym: 'suomi', fallback: ['en', 'sv'] }
export const title = (text: string) => ({ texts: { 'p1.title': { text } } })

/** Begins a draft and writes one title in it; gives its id. */
export async function begin(by: Maintainer, draft: object = finnish, edit: object = title('Otsikko')): Promise<string> {
  const { id } = (await by('POST', '/drafts', { body: draft })).json()
  const { statusCode, body } = await by('PATCH', `/drafts/${id}`, { body: edit })
  if (statusCode !== 200) throw new Error(body)
  return id
}

/** Approves a draft as it is and publishes it; gives the last answer. */
export async function release(id: string, reviewer: Maintainer, publisher: Maintainer) {
  const { revision } = (await reviewer('GET', `/drafts/${id}`)).json()
  await reviewer('POST', `/drafts/${id}/approvals`, { body: {}, revision })
  return publisher('POST', `/drafts/${id}/publications`)
}

const check = validator()
const problem = { $ref: '#/components/schemas/Problem' }

interface Said {
  detail: string
  errors: { detail: string }[]
}

/** What a problem in two languages leaves unsaid in one of them; empty when all is well. */
function unsaid(problems: Said[]): string {
  const texts = problems.map(({ detail, errors }) => [detail, ...errors.map((error) => error.detail)])
  const [one = [], other = []] = texts
  const silent = texts.flat().find((text) => !/\p{L}{2}.*[.?$]$/su.test(text))
  if (silent !== undefined) return `“${silent}” is no sentence`
  const same = one.find((text, at) => text === other[at])
  return same === undefined ? '' : `“${same}” is in one language alone`
}

/** What of an answer the document does not say; empty when all is well. */
function undocumented(
  method: Method,
  path: string,
  answer: { statusCode: number; headers: Record<string, unknown>; body: string; json: () => unknown },
): string {
  const [address = ''] = path.split('?')
  const operation = operations.find((one) => one.method === method.toLowerCase() && matches(one.path, address))
  if (!operation) return ''
  const { statusCode } = answer
  const declared = operation.responses[statusCode] as Operation['responses'][string] | undefined
  if (!declared) return 'the status is not in the document'
  if (statusCode >= 400) return check(problem, answer.json())
  const { content = {}, headers = {} } = declared
  const missing = Object.keys(headers).filter((name) => answer.headers[name.toLowerCase()] === undefined)
  // No cache keeps a preview, so it has no tags.
  const isPrivate = String(answer.headers['cache-control']).startsWith('private')
  const optional = ['traceparent', 'RateLimit', ...(isPrivate ? ['Cache-Tag', 'Surrogate-Key'] : [])]
  const absent = missing.filter((name) => !optional.includes(name))
  if (absent.length > 0) return `lacks ${absent.join(', ')}`
  const json = content['application/json']
  return json ? check(json.schema, answer.json()) : ''
}

const matches = (template: string, path: string) =>
  new RegExp(`^${template.replaceAll(/\{[a-z]+\}/g, '[^/]+')}$`).test(path)
