import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import * as requests from '../../../schemas/draft-requests.ts'
import { single } from '../../../schemas/parts.ts'
import * as shapes from '../../../schemas/translation-files.ts'
import { ProblemError, type ProblemLanguage, problems } from '../../errors.ts'
import { mediaTypes } from '../../translation/file-kind.ts'
import type { ImportReport } from '../../translation/import-shapes.ts'
import type { ExportFormat } from '../../translation/read-file.ts'
import { type Address, json, languageOf, linked } from '../json-responses.ts'
import type { Publishing } from '../publishing.ts'
import { revisionSeen, tagged } from './draft-response.ts'

const extensions: Record<ExportFormat, string> = { xliff: 'xlf', xliff2: 'xlf', xlsx: 'xlsx' }
/** What is read. A version is a parameter, which the parser leaves out. */
const read = [mediaTypes.xliff, mediaTypes.xlsx]

/** Bytes of a translator's file; the whole handbook as XLIFF is less than a tenth of it. */
const largestFile = 5 * 1024 * 1024

const file = (type: string) => ({
  schema: Type.Unsafe<Buffer>({ description: 'The file.', contentMediaType: type }),
})
const files = Object.fromEntries(read.map((type) => [type, file(type)]))

/** A draft's texts as a file for translators, and back. */
export function fileRoutes(instance: FastifyInstance, { translations }: Publishing, at: Address): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>()
  app.route({
    method: 'GET',
    url: '/drafts/:id/exports',
    config: { negotiatesMedia: true },
    schema: {
      operationId: 'exportDraft',
      summary: 'Returns a file for translators',
      description:
        'The texts of a draft as XLIFF 1.2, as XLIFF 2.1 or as a workbook; all of them, or what is missing or outdated.',
      tags: ['drafts'],
      params: requests.DraftParams,
      querystring: shapes.ExportQuery,
      response: { 200: { description: 'The file.', content: files } },
    },
    handler: async (request, reply) => {
      const { person, params, query } = request
      const { format, only = 'all' } = query
      const bytes = await translations.exportFile(person, params.id, { format, only, language: languageOf(request) })
      reply.header('Content-Type', mediaTypes[format])
      reply.header('Content-Disposition', `attachment; filename="handbook-${params.id}.${extensions[format]}"`)
      return reply.send(Buffer.from(bytes) as never)
    },
  })
  // A scope of its own: only here does the service read files, and JSON is none.
  app.register(async (uploads) => {
    uploads.removeAllContentTypeParsers()
    for (const type of read)
      uploads.addContentTypeParser(type, { parseAs: 'buffer', bodyLimit: largestFile }, (_request, body, done) =>
        done(null, body),
      )
    importRoute(uploads, translations, at)
  })
}

function importRoute(instance: FastifyInstance, translations: Publishing['translations'], at: Address): void {
  instance.withTypeProvider<TypeBoxTypeProvider>().route({
    method: 'POST',
    url: '/drafts/:id/imports',
    bodyLimit: largestFile,
    schema: {
      operationId: 'importFile',
      summary: 'Imports a translated file',
      description:
        'Says text by text what the file would change in the draft, and with apply=true changes it. It never publishes. Texts that cannot be taken are set aside with the reason. Texts that are worth a look are taken only if the parameter take names them. A file that cannot be used is refused whole. Its kind is recognised by its content.',
      tags: ['drafts'],
      params: requests.DraftParams,
      headers: requests.IfMatch,
      querystring: shapes.ImportQuery,
      body: { content: files },
      response: { 200: json('What the file changes.', single(shapes.ImportReport, false)) },
    },
    handler: async (request, reply) => {
      const { person, params, query } = request
      if (!Buffer.isBuffer(request.body)) throw noFile()
      const take = query.take?.split(',') ?? []
      const imported = await translations.importFile(
        person,
        { id: params.id, revision: revisionSeen(request) },
        { bytes: request.body, apply: query.apply === 'true', take },
      )
      const { draft } = imported
      tagged(reply, draft)
      return linked(reportIn(languageOf(request), imported, take), at(`/drafts/${draft.id}`))
    },
  })
}

const noFile = () => new ProblemError('UNSUPPORTED_MEDIA_TYPE', problems.UNSUPPORTED_MEDIA_TYPE.cause)

type Imported = Awaited<ReturnType<Publishing['translations']['importFile']>>

const reportIn = (language: ProblemLanguage, { report, taken, draft }: Imported, take: readonly string[]) => {
  const noted = ({ id, where, message }: ImportReport['flagged'][number]) => ({
    id,
    where: where[language],
    message: message[language],
  })
  return {
    applied: taken.length > 0,
    message: report.message[language],
    revision: draft.revision,
    unchanged: report.unchanged,
    changes: report.changes.map(({ id, before = null, after, state, held }) => ({
      id,
      before,
      after,
      state,
      held: held && !take.includes(id),
    })),
    setAside: report.setAside.slice(0, shapes.mostNoted).map(noted),
    flagged: report.flagged.map(noted),
  }
}
