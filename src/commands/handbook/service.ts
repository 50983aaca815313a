import { type Bilingual, type ProblemCode, type ProblemLanguage, problems } from '../../errors.ts'
import { Told } from './told.ts'

/** A request to an address of the API. `path` is below the root of the contract and may carry a query. */
export interface ServiceRequest {
  method: 'GET' | 'POST' | 'DELETE'
  path: string
  headers: Record<string, string>
  body?: Uint8Array<ArrayBuffer> | string | undefined
}

interface ServiceAnswer {
  status: number
  contentType: string
  etag: string | undefined
  body: Uint8Array
}

/** The way to a service: over the network, or within this process. */
export type Transport = (request: ServiceRequest) => Promise<ServiceAnswer>

type Query = Record<string, string | number | undefined>

interface RequestOptions {
  query?: Query
  /** An object is sent as JSON; a file as what it is. */
  body?: object | { bytes: Uint8Array<ArrayBuffer>; contentType: string }
  /** The entity tag that the change is made on. */
  ifMatch?: string | undefined
}

/** What the API answers, refused requests apart: those are thrown, told in the reader's language. */
export class Service {
  readonly #transport: () => Promise<Transport>
  readonly #language: ProblemLanguage
  readonly #progress: (text: string) => void

  constructor(transport: () => Promise<Transport>, language: ProblemLanguage, progress: (text: string) => void) {
    this.#transport = transport
    this.#language = language
    this.#progress = progress
  }

  async get<Body>(path: string, query: Query = {}): Promise<Body> {
    return (await this.#ask('GET', path, { query })).body as Body
  }

  /** An answer with the entity tag that a change of it must name. */
  tagged<Body>(path: string): Promise<{ body: Body; etag: string | undefined }> {
    return this.#ask('GET', path, {}) as Promise<{ body: Body; etag: string | undefined }>
  }

  async bytes(path: string, query: Query): Promise<Uint8Array> {
    return (await this.#answer('GET', path, { query }, '*/*')).body
  }

  async post<Body>(path: string, asked: RequestOptions): Promise<Body> {
    return (await this.#ask('POST', path, asked)).body as Body
  }

  async delete(path: string, asked: RequestOptions = {}): Promise<void> {
    await this.#ask('DELETE', path, asked)
  }

  /** The items of a list, page by page; `most` ends it early. */
  async all<Item>(path: string, query: Query = {}, most = Number.POSITIVE_INFINITY): Promise<Item[]> {
    const items: Item[] = []
    for (let page = 1; ; page++) {
      const limit = Math.min(most, 100)
      const { items: some, _meta } = await this.get<{ items: Item[]; _meta: { totalRecords: number } }>(path, {
        ...query,
        page,
        limit,
      })
      items.push(...some)
      const wanted = Math.min(most, _meta.totalRecords)
      if (items.length >= wanted || some.length === 0) return items.slice(0, wanted)
      this.#progress(`${items.length} / ${wanted}`)
    }
  }

  async #ask(method: ServiceRequest['method'], path: string, asked: RequestOptions) {
    const { body, etag } = await this.#answer(method, path, asked, 'application/json')
    return { body: body.length > 0 ? JSON.parse(new TextDecoder().decode(body)) : undefined, etag }
  }

  async #answer(
    method: ServiceRequest['method'],
    path: string,
    { query = {}, body, ifMatch }: RequestOptions,
    accept: string,
  ) {
    const isFile = body && 'bytes' in body
    const transport = await this.#transport()
    const answer = await transport({
      method,
      path: withQuery(path, query),
      headers: {
        accept,
        'accept-language': this.#language,
        ...(body && { 'content-type': isFile ? body.contentType : 'application/json' }),
        ...(ifMatch !== undefined && { 'if-match': ifMatch }),
      },
      body: isFile ? body.bytes : body && JSON.stringify(body),
    })
    if (answer.status >= 400) throw new Refused(answer)
    return answer
  }
}

function withQuery(path: string, query: Query): string {
  const given = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) given.set(name, `${value}`)
  return given.size > 0 ? `${path}?${given}` : path
}

interface Problem {
  code: ProblemCode
  detail: string
  errors: { pointer?: string; parameter?: string; detail: string }[]
}

/** Whoever reads this sets no headers. */
const ownRemedies: Partial<Record<ProblemCode, Bilingual>> = {
  UNAUTHENTICATED: {
    sv: 'Sätt HANDBOOK_TOKEN till en giltig nyckel. En administratör kan ge ut en ny.',
    en: 'Set HANDBOOK_TOKEN to a valid token. An administrator can issue a new one.',
  },
}

/** A request that the service rejected: every error, each said once, and what to do. */
export class Refused extends Told {
  /** What the service said. */
  readonly problem: Problem

  constructor({ body }: ServiceAnswer) {
    const problem = JSON.parse(new TextDecoder().decode(body)) as Problem
    const { code, detail, errors } = problem
    const faults = errors
      .filter((fault) => fault.detail !== detail)
      .map((fault) => `  ${fault.pointer ?? fault.parameter ?? ''}: ${fault.detail}`)
    // A newer service may have codes that this command does not know.
    const remedy = ownRemedies[code] ?? (Object.hasOwn(problems, code) ? problems[code].remedy : undefined)
    const lines = (language: ProblemLanguage) =>
      [...new Set([detail, ...faults, ...(remedy ? [remedy[language]] : [])])].join('\n')
    super({ sv: lines('sv'), en: lines('en') }, code)
    this.problem = problem
  }
}
