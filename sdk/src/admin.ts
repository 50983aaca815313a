/** The endpoints for maintainers: drafts, translators' files, publishing, tokens, webhooks, the audit trail. */
import type { ReadOptions } from './client.ts'
import { methodsOf } from './generated/admin.ts'
import { createHandbook, type Handbook } from './handbook.ts'
import { type Answered, type Asked, type AtRevision, callerOf, type MaintainerOptions } from './maintaining.ts'
import type { LocaleTag } from './types.ts'

export type { Answered, AtRevision, MaintainerOptions, Sent } from './maintaining.ts'

export type FileFormat = 'xliff' | 'xlsx'
const mediaTypes: Record<FileFormat, string> = {
  xliff: 'application/xliff+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export type Maintainer = ReturnType<typeof createMaintainer>

/** One method for each operation that needs a token. All are generated, but for those whose bodies are files. */
export function createMaintainer(options: MaintainerOptions) {
  const caller = callerOf(options)
  const { call, download, headers } = caller
  const { drafts, ...others } = methodsOf(caller)
  const at = (id: string, part: string) => `/drafts/${encodeURIComponent(id)}/${part}`
  return {
    ...others,
    drafts: {
      ...drafts,
      /** Returns the file that a translator works in. */
      export: (
        id: string,
        format: FileFormat,
        { only, ...given }: { only?: 'open' | undefined } & ReadOptions = {},
      ): Promise<Blob> => download(at(id, 'exports'), mediaTypes[format], { query: { format, only }, ...given }),
      /** Returns what a translator’s file would change; with `apply` it does. */
      import: (
        id: string,
        file: NonNullable<RequestInit['body']>,
        format: FileFormat,
        { apply, ...given }: Asked<'importFile'> & AtRevision = {},
      ) =>
        call<Answered<'importFile'>>('POST', at(id, 'imports'), {
          query: { apply },
          file,
          type: mediaTypes[format],
          ...given,
        }),
      /** The handbook as if the draft were published; private, and never kept. */
      preview: (id: string, locale: LocaleTag): Handbook => createHandbook({ ...options, headers, locale, draft: id }),
    },
  }
}
