/** The maintainers' addresses: drafts, translators' files, publishing, tokens, receivers, the audit trail. */
import { type HandbookOptions, type Query, type ReadOptions, rootOf, search } from './client.ts'
import type { operations } from './generated/openapi.ts'
import { createHandbook, type Handbook } from './handbook.ts'
import { fullBudget, request, type Transport } from './transport.ts'
import type { LocaleTag } from './types.ts'

export interface MaintainerOptions extends Pick<HandbookOptions, 'baseUrl' | 'fetch' | 'timeout' | 'headers'> {
  /** A token of the service, or of the organisation's identity provider. Never found in errors. */
  token: string
}

type Id = keyof operations
type Responses<Operation extends Id> = operations[Operation]['responses']
type Json<Body> = Body extends { content: { readonly 'application/json': infer Value } } ? Value : undefined
/** What an operation answers. */
export type Answered<Operation extends Id> = Omit<
  Json<Responses<Operation>[keyof Responses<Operation> & (200 | 201)]>,
  '_links'
>
/** What is sent to an operation. */
export type Sent<Operation extends Id> = operations[Operation] extends {
  readonly requestBody?: { readonly content: { readonly 'application/json': infer Body } }
}
  ? Body
  : never
type Asked<Operation extends Id> = NonNullable<operations[Operation]['parameters']['query']>

/** The revision that a change is meant for; another one is refused with `PRECONDITION_FAILED`. */
export interface AtRevision extends ReadOptions {
  revision?: number | undefined
}

export type FileFormat = 'xliff' | 'xlsx'
const mediaTypes: Record<FileFormat, string> = {
  xliff: 'application/xliff+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

interface Call extends AtRevision {
  query?: Query | undefined
  body?: object
  file?: NonNullable<RequestInit['body']>
  type?: string
  transport?: Transport
}

export type Maintainer = ReturnType<typeof createMaintainer>

/** Every change is sent once: what failed may have been done, so that only a person can tell whether to repeat it. */
export function createMaintainer(options: MaintainerOptions) {
  const { token, timeout = 10_000, fetch: own } = options
  const root = rootOf(options.baseUrl)
  const headers = { ...options.headers, authorization: `Bearer ${token}` }
  const send: typeof fetch = own ?? ((...given) => fetch(...given))
  const base: Transport = { fetch: send, headers, timeout, retries: 2, budget: fullBudget }

  async function call<Result>(method: string, path: string, given: Call = {}): Promise<Result> {
    const { query = {}, body, file, revision, signal, transport = base } = given
    const type = body ? 'application/json' : given.type
    const controller = new AbortController()
    signal?.throwIfAborted()
    const abort = () => controller.abort(signal?.reason)
    signal?.addEventListener('abort', abort)
    try {
      const { text } = await request(transport, root + path + search(query), controller, {
        // Without a method it is a read, which may be repeated.
        ...(method !== 'GET' && { method }),
        headers: {
          ...(type && { 'content-type': type }),
          ...(revision !== undefined && { 'if-match': `"${revision}"` }),
        },
        ...(body && { body: JSON.stringify(body) }),
        ...(file !== undefined && { body: file }),
      })
      const { _links, ...rest } = text && transport === base ? JSON.parse(text) : {}
      return rest
    } finally {
      signal?.removeEventListener('abort', abort)
    }
  }
  const get = <Operation extends Id>(path: string, query?: Asked<Operation>, given?: ReadOptions) =>
    call<Answered<Operation>>('GET', path, { query: query as Query, ...given })
  const post = <Operation extends Id>(path: string, body: Sent<Operation>, given?: AtRevision) =>
    call<Answered<Operation>>('POST', path, { body: body as object, ...given })
  const at = (collection: string, id: string, more = '') => `/${collection}/${encodeURIComponent(id)}${more}`

  return {
    /** Who the token says you are, and what you may do. */
    session: (given?: ReadOptions) => get<'getSession'>('/sessions', undefined, given),

    drafts: {
      list: (query?: Asked<'listDrafts'>, given?: ReadOptions) => get<'listDrafts'>('/drafts', query, given),
      get: (id: string, given?: ReadOptions) => get<'getDraft'>(at('drafts', id), undefined, given),
      create: (body: Sent<'createDraft'>, given?: ReadOptions) => post<'createDraft'>('/drafts', body, given),
      update: (id: string, body: Sent<'updateDraft'>, given?: AtRevision) =>
        call<Answered<'updateDraft'>>('PATCH', at('drafts', id), { body, ...given }),
      discard: async (id: string, given?: AtRevision) => {
        await call('DELETE', at('drafts', id), given)
      },
      texts: (id: string, query?: Asked<'listDraftTexts'>, given?: ReadOptions) =>
        get<'listDraftTexts'>(at('drafts', id, '/texts'), query, given),
      changes: (id: string, query?: Asked<'listDraftChanges'>, given?: ReadOptions) =>
        get<'listDraftChanges'>(at('drafts', id, '/changes'), query, given),
      /** Approves the draft as you saw it: the revision is needed. */
      approve: (id: string, body: Sent<'approveDraft'>, given: AtRevision & { revision: number }) =>
        post<'approveDraft'>(at('drafts', id, '/approvals'), body, given),
      /** Makes it part of a release that is current at once. */
      publish: (id: string, given?: AtRevision) =>
        call<Answered<'publishDraft'>>('POST', at('drafts', id, '/publications'), given),
      /** The file that a translator works in. */
      async export(
        id: string,
        format: FileFormat,
        { only, ...given }: { only?: 'open' } & ReadOptions = {},
      ): Promise<Blob> {
        let file: Promise<Blob> | undefined
        const keeping: typeof fetch = async (...sent) => {
          const response = await send(...sent)
          file = response.clone().blob()
          return response
        }
        const transport = { ...base, fetch: keeping, headers: { ...headers, accept: mediaTypes[format] } }
        await call('GET', at('drafts', id, '/exports'), { query: { format, only }, transport, ...given })
        return file as Promise<Blob>
      },
      /** Says what a translator’s file would change; with `apply` it does. */
      import: (
        id: string,
        file: NonNullable<RequestInit['body']>,
        format: FileFormat,
        { apply, ...given }: Asked<'importFile'> & AtRevision = {},
      ) =>
        call<Answered<'importFile'>>('POST', at('drafts', id, '/imports'), {
          query: { apply: apply === undefined ? undefined : `${apply}` },
          file,
          type: mediaTypes[format],
          ...given,
        }),
      /** The handbook as if the draft were published; private, and never kept. */
      preview: (id: string, locale: LocaleTag): Handbook => createHandbook({ ...options, headers, locale, draft: id }),
    },

    /** Makes an earlier release current. */
    rollBack: (body: Sent<'rollBack'>, given?: ReadOptions) => post<'rollBack'>('/heads', body, given),
    /** Takes a release out of use for ever. */
    withdraw: (release: string, body: Sent<'withdrawRelease'>, given?: ReadOptions) =>
      post<'withdrawRelease'>(at('releases', release, '/withdrawals'), body, given),
    auditEvents: (query?: Asked<'listAuditEvents'>, given?: ReadOptions) =>
      get<'listAuditEvents'>('/audit-events', query, given),

    tokens: {
      list: (query?: Asked<'listTokens'>, given?: ReadOptions) => get<'listTokens'>('/tokens', query, given),
      /** The answer holds the secret, this once. */
      create: (body: Sent<'createToken'>, given?: ReadOptions) => post<'createToken'>('/tokens', body, given),
      revoke: async (id: string, given?: ReadOptions) => {
        await call('DELETE', at('tokens', id), given)
      },
    },

    /** Receivers of signed messages; see `/notifications` for the receiving side. */
    subscriptions: {
      list: (given?: ReadOptions) => get<'listSubscriptions'>('/subscriptions', undefined, given),
      create: (body: Sent<'createSubscription'>, given?: ReadOptions) =>
        post<'createSubscription'>('/subscriptions', body, given),
      /** Sends a message that proves the way. */
      test: (id: string, given?: ReadOptions) =>
        call<Answered<'testSubscription'>>('POST', at('subscriptions', id, '/deliveries'), given),
      remove: async (id: string, given?: ReadOptions) => {
        await call('DELETE', at('subscriptions', id), given)
      },
    },
  }
}
