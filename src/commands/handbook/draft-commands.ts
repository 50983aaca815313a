import type { Static } from 'typebox'
import type { Change } from '../../../schemas/differences.ts'
import type { DraftWithCoverage } from '../../../schemas/drafts.ts'
import { type Command, currentRelease } from './command.ts'
import { draftsCommand } from './drafts-command.ts'
import { undo } from './head-commands.ts'
import { seen } from './named-draft.ts'
import { changeColumns } from './release-commands.ts'

type Whole = Static<typeof DraftWithCoverage>

/** Commands that take a draft from nothing to published. */
export const draftCommands: Record<string, Command> = {
  drafts: draftsCommand,
  preview: {
    usage: '<draft> [<address>]',
    summary: {
      sv: 'listar vad som ändras när ett utkast publiceras. Med en sökväg som fi/questions/p1-q1: skriver ut svaret med utkastet',
      en: 'lists what publishing a draft would change. With a path such as fi/questions/p1-q1: prints the response with the draft',
    },
    words: [1, 2],
    async run({ service, out, words }) {
      const [id, address] = words as [string, string | undefined]
      if (address !== undefined) {
        const response = await service.get(`/${address.replace(/^\/+/, '')}`, { draft: id })
        out.result(response, JSON.stringify(response, null, 2))
        return
      }
      const draft = await service.get<Whole>(`/drafts/${encodeURIComponent(id)}`)
      const changes = await service.all<Static<typeof Change>>(`/drafts/${encodeURIComponent(id)}/changes`)
      out.table(changes, changeColumns)
      const { total, missing } = draft.coverage
      out.say({
        sv: `${changes.length} ändringar för läsarna. ${total - missing} av ${total} texter finns, och resten faller tillbaka.`,
        en: `${changes.length} changes for readers. ${total - missing} of ${total} texts are there, and the rest falls back.`,
      })
      const example = `handbook preview ${id} ${draft.locale}/questions/p1-q1`
      out.say({
        sv: `Så visas ett svar med utkastet: ${example}`,
        en: `To see one response with the draft: ${example}`,
      })
    },
  },
  approve: {
    usage: '<draft> [--overrule] [--reason TEXT]',
    summary: {
      sv: 'godkänner ett utkast som det är nu. --overrule godkänner ditt eget arbete. Ett officiellt språk kräver --reason. Händelseloggen visar båda',
      en: 'approves the current revision of a draft. --overrule approves your own work. An official language needs --reason. The audit trail shows both',
    },
    options: { overrule: { type: 'boolean' }, reason: { type: 'string' } },
    words: [1, 1],
    async run({ service, out, words, options }) {
      const id = words[0] as string
      const { path, etag } = await seen(service, id)
      const { overrule, reason } = options
      const body = { overrule: overrule === true, ...(reason !== undefined && { reason }) }
      const { locale, approval } = await service.post<Whole>(`${path}/approvals`, { body, ifMatch: etag })
      out.result(
        { draft: id, locale, approval },
        { sv: `${id} (${locale}) är godkänt.`, en: `${id} (${locale}) is approved.` },
        { sv: `Därefter: handbook publish ${id}`, en: `Next: handbook publish ${id}` },
      )
    },
  },
  publish: {
    usage: '<draft>',
    summary: {
      sv: 'publicerar ett godkänt utkast som en ny utgåva. Alla repliker visar den inom en sekund',
      en: 'publishes an approved draft as a new release. Every replica serves it within a second',
    },
    words: [1, 1],
    async run(context) {
      const { service, out, words } = context
      const id = words[0] as string
      const before = await currentRelease(context)
      const { path, etag } = await seen(service, id)
      const { release, digest } = await service.post<{ release: string; digest: string }>(`${path}/publications`, {
        ifMatch: etag,
      })
      out.result(
        { draft: id, release, digest },
        { sv: `${id} är publicerat i ${release}.`, en: `${id} is published in ${release}.` },
        undo(before),
      )
    },
  },
}
