/** The publishing API, as any script could use it. Addresses are relative to the page. */
import type { Static } from 'typebox'
import type * as assignments from '../../../schemas/assignments.ts'
import type * as comments from '../../../schemas/comments.ts'
import type * as differences from '../../../schemas/differences.ts'
import type * as drafts from '../../../schemas/drafts.ts'
import type * as feedback from '../../../schemas/feedback.ts'
import type * as languages from '../../../schemas/languages.ts'
import type * as locales from '../../../schemas/locales.ts'
import type * as messages from '../../../schemas/messages.ts'
import type * as people from '../../../schemas/people.ts'
import type * as problem from '../../../schemas/problem.ts'
import type * as publications from '../../../schemas/publications.ts'
import type * as releases from '../../../schemas/releases.ts'
import type * as translationFiles from '../../../schemas/translation-files.ts'
import type * as webhooks from '../../../schemas/webhooks.ts'
import { root } from '../../responses/root.ts'
import { currentLanguage, words } from './words.ts'

export type Session = Static<typeof people.Session>
export type DraftSummary = Static<typeof drafts.Draft>
export type Draft = Static<typeof drafts.DraftWithCoverage>
export type DraftText = Static<typeof drafts.DraftText>
export type Suggestion = Static<typeof drafts.Suggestion>
export type MachineText = Static<typeof drafts.MachineTranslation>
export type Wording = Static<typeof drafts.Wording>
export type Assignment = Static<typeof assignments.Assignment>
export type Assignee = Static<typeof assignments.Assignee>
export type Report = Static<typeof translationFiles.ImportReport>
export type LocaleCoverage = Static<typeof languages.LocaleCoverage>
export type Term = Static<typeof languages.Term>
export type Token = Static<typeof people.Token>
export type LinkedPerson = Static<typeof people.LinkedPerson>
export type Subscription = Static<typeof webhooks.Subscription>
export type Comment = Static<typeof comments.Comment>
export type Feedback = Static<typeof feedback.Feedback>
export type Message = Static<typeof messages.Message>
export type MessageSettings = Static<typeof messages.MessageSettings>
export type AuditEvent = Static<typeof publications.AuditEvent>
export type Locale = Static<typeof locales.Locale>
export type Release = Static<typeof releases.Release>
export type ReleaseWithManifest = Static<typeof releases.ReleaseWithManifest>
export type Head = Static<typeof releases.Head>
export type Change = Static<typeof differences.Change>
type ProblemBody = Static<typeof problem.Problem>

/** A failure as the API told it, or that it could not be reached. */
export class Problem extends Error {
  override name = 'Problem'
  readonly code: string
  readonly title: string
  readonly errors: ProblemBody['errors']
  /** Whether the same request may well be answered in a while. */
  readonly mayPass: boolean
  constructor({ code, title, detail, errors, status }: ProblemFields) {
    super(detail)
    this.code = code
    this.title = title
    this.errors = errors
    this.mayPass = status >= 500 || status === 408 || status === 429
  }
}

type ProblemFields = Pick<ProblemBody, 'code' | 'title' | 'detail' | 'errors' | 'status'>

const unreachable = () => new Problem({ code: 'OFFLINE', title: '', detail: words().offline, errors: [], status: 503 })

interface RequestOptions {
  body?: object | Blob
  /** The media type of a file. */
  type?: string
  revision?: number
  token?: string
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** Called when a session has ended; resolves when the person is in again. */
let signInAgain: (() => Promise<void>) | undefined
export const whenSignedOut = (again: typeof signInAgain): void => {
  signInAgain = again
}

async function send(method: Method, path: string, { body, type, revision, token }: RequestOptions): Promise<Response> {
  const isJson = body !== undefined && !(body instanceof Blob)
  const headers: Record<string, string> = {
    Accept: path.includes('/exports') ? '*/*' : 'application/json',
    'Accept-Language': currentLanguage(),
    'Handbook-Client': 'desk',
  }
  if (body !== undefined) headers['Content-Type'] = isJson ? 'application/json' : (type as string)
  if (revision !== undefined) headers['If-Match'] = `"${revision}"`
  if (token !== undefined) headers.Authorization = `Bearer ${token}`
  const init: RequestInit = { method, headers, cache: 'no-store' }
  if (body !== undefined) init.body = isJson ? JSON.stringify(body) : (body as Blob)
  return fetch(`.${root}${path}`, init).catch(() => {
    throw unreachable()
  })
}

async function problemOf(answer: Response): Promise<Problem> {
  const body = (await answer.json().catch(() => undefined)) as ProblemBody | undefined
  return body ? new Problem(body) : unreachable()
}

export async function request(method: Method, path: string, asked: RequestOptions = {}): Promise<Response> {
  const answer = await send(method, path, asked)
  if (answer.ok) return answer
  if (answer.status !== 401 || !signInAgain || asked.token !== undefined) throw await problemOf(answer)
  await signInAgain()
  return request(method, path, asked)
}

export async function ask<Body>(method: Method, path: string, asked: RequestOptions = {}): Promise<Body> {
  const answer = await request(method, path, asked)
  return (answer.status === 204 ? undefined : await answer.json()) as Body
}

interface List<Item> {
  items: Item[]
  _meta: { totalRecords: number }
}

/** Receives how many items of a list have been read so far. */
export type Progress = (read: number, total: number) => void

/** Every item of a list, page by page. */
export async function all<Item>(path: string, onProgress?: Progress): Promise<Item[]> {
  const at = (page: number) => `${path}${path.includes('?') ? '&' : '?'}limit=100&page=${page}`
  const { items, _meta } = await ask<List<Item>>('GET', at(1))
  const pages = Math.ceil(_meta.totalRecords / 100)
  for (let page = 2; page <= pages; page += 1) {
    onProgress?.(items.length, _meta.totalRecords)
    items.push(...(await ask<List<Item>>('GET', at(page))).items)
  }
  return items
}

export const listed = <Item>(path: string) => ask<List<Item>>('GET', path)

/** Resolves when servers, which follow the store within a second, say so, or when that has taken too long to wait for. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 30; attempt += 1) {
    if (await isSo()) return
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
}

export const currentRelease = async (): Promise<string> => (await ask<Head>('GET', '/heads')).release

export const untilCurrent = (release: string) => until(async () => (await currentRelease()) === release)
