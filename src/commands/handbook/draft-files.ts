/** A draft's texts as files, and how far the languages of a service have come: the same commands, away from content/. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Static } from 'typebox'
import type { Draft, DraftWithCoverage } from '../../../schemas/drafts.ts'
import type { LocaleCoverage } from '../../../schemas/languages.ts'
import type { ImportReport } from '../../../schemas/translation-files.ts'
import { type Context, exitCodes } from './command.ts'
import { draftNamed, seen } from './draft-commands.ts'
import { isSheet, sameAsSource, steps } from './translation-files.ts'

/** The languages of the current release, and below them the open drafts. */
export async function statusOfService({ service, out }: Context): Promise<undefined> {
  const published = await service.all<Static<typeof LocaleCoverage>>('/coverages')
  const drafts = await service.all<Static<typeof Draft>>('/drafts', { status: 'open' })
  const opened = await Promise.all(
    drafts.map(({ id }) => service.get<Static<typeof DraftWithCoverage>>(`/drafts/${id}`)),
  )
  const rows = [
    ...published.map(({ locale, coverage, outdated }) => ({ locale, draft: null, ...coverage, outdated })),
    ...opened.map(({ locale, id, coverage, outdated }) => ({ locale, draft: id, ...coverage, outdated })),
  ]
  const counts = ['total', 'missing', 'machine', 'translated', 'reviewed', 'final', 'outdated'] as const
  out.table(rows, {
    locale: ({ locale }) => locale,
    draft: ({ draft }) => draft ?? 'published',
    ...Object.fromEntries(counts.map((name) => [name, (row: (typeof rows)[number]) => row[name]])),
  })
  return undefined
}

/** @param named A draft, or a language with one open draft. */
export async function exportDraft(
  { service, out }: Context,
  named: string,
  { file, only }: { file: string; only: 'all' | 'open' },
): Promise<undefined> {
  const draft = await draftNamed(service, named)
  const bytes = await service.bytes(`/drafts/${draft}/exports`, { format: isSheet(file) ? 'xlsx' : 'xliff', only })
  writeFileSync(file, bytes)
  out.result({ file, draft, only }, `Wrote ${file}.`, `When it is translated: handbook import ${file} --draft ${draft}`)
  return undefined
}

const mediaTypes = {
  xliff: 'application/xliff+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** @param named A draft, or a language with one open draft. */
export async function importIntoDraft(
  { service, out, language }: Context,
  named: string,
  { file, apply }: { file: string; apply: boolean },
): Promise<number> {
  const draft = await draftNamed(service, named)
  const { path, etag } = await seen(service, draft)
  const report = await service.post<Static<typeof ImportReport>>(`${path}/imports`, {
    query: { apply: `${apply}` },
    ifMatch: etag,
    body: { bytes: readFileSync(file), contentType: mediaTypes[isSheet(file) ? 'xlsx' : 'xliff'] },
  })
  for (const { message } of report.setAside) out.say(message)
  if (report.flagged.length > 0) out.say(`${sameAsSource[language]} ${report.flagged.map(({ id }) => id).join(', ')}`)
  const next = apply ? `${steps.approve[language]} handbook approve ${draft}` : steps.apply[language]
  out.result({ draft, ...report }, report.message, ...(report.changes.length > 0 ? [next] : []))
  return report.setAside.length > 0 ? exitCodes.inPart : exitCodes.done
}
