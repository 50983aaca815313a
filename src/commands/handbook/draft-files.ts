/** A draft's texts as files, and how far the languages of a service have come: the same commands, away from content/. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Static } from 'typebox'
import type { Draft, DraftWithCoverage } from '../../../schemas/drafts.ts'
import type { LocaleCoverage } from '../../../schemas/languages.ts'
import type { ImportReport } from '../../../schemas/translation-files.ts'
import { mediaTypeOf } from '../../translation/file-kind.ts'
import type { ExportFormat } from '../../translation/read-file.ts'
import type { Context } from './command.ts'
import { draftNamed, seen } from './named-draft.ts'
import { exitCodes } from './told.ts'
import { approveNext, countColumns, steps, whenTranslated } from './translation-files.ts'

/** The languages of the current release, and below them the open drafts. */
export async function statusOfService({ service, out }: Context): Promise<void> {
  const published = await service.all<Static<typeof LocaleCoverage>>('/coverages')
  const drafts = await service.all<Static<typeof Draft>>('/drafts', { status: 'open' })
  const opened = await Promise.all(
    drafts.map(({ id }) => service.get<Static<typeof DraftWithCoverage>>(`/drafts/${id}`)),
  )
  const rows = [
    ...published.map(({ locale, coverage, outdated }) => ({ locale, draft: null, ...coverage, outdated })),
    ...opened.map(({ locale, id, coverage, outdated }) => ({ locale, draft: id, ...coverage, outdated })),
  ]
  out.table(rows, {
    locale: ({ locale }) => locale,
    draft: ({ draft }) => draft ?? { sv: 'publicerat', en: 'published' },
    ...countColumns,
  })
}

/** @param named A draft, or a language with one open draft. */
export async function exportDraft(
  { service, out }: Context,
  named: string,
  { file, only, format }: { file: string; only: 'all' | 'open'; format: ExportFormat },
): Promise<void> {
  const draft = await draftNamed(service, named)
  const bytes = await service.bytes(`/drafts/${draft}/exports`, { format, only })
  writeFileSync(file, bytes)
  out.result(
    { file, draft, only },
    { sv: `Skrev ${file}.`, en: `Wrote ${file}.` },
    whenTranslated(`handbook import ${file} --draft ${draft}`),
  )
}

/** @param named A draft, or a language with one open draft. */
export async function importIntoDraft(
  { service, out }: Context,
  named: string,
  { file, apply, take }: { file: string; apply: boolean; take: readonly string[] },
): Promise<number> {
  const draft = await draftNamed(service, named)
  const { path, etag } = await seen(service, draft)
  const bytes = readFileSync(file)
  const report = await service.post<Static<typeof ImportReport>>(`${path}/imports`, {
    query: { apply: `${apply}`, ...(take.length > 0 && { take: take.join(',') }) },
    ifMatch: etag,
    body: { bytes, contentType: mediaTypeOf(bytes) },
  })
  for (const { message } of report.setAside) out.say(message)
  for (const { message } of report.flagged) out.say(message)
  const left = report.changes.filter(({ held }) => held).length
  const next = apply ? approveNext(draft) : steps.apply
  out.result(
    { draft, ...report },
    report.message,
    ...(left > 0 ? [steps.take] : []),
    ...(report.changes.length > left ? [next] : []),
  )
  return report.setAside.length + left > 0 ? exitCodes.inPart : exitCodes.done
}
