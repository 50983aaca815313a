import type { Static } from 'typebox'
import type { Change } from '../../../schemas/differences.ts'
import type { Draft, DraftWithCoverage } from '../../../schemas/drafts.ts'
import { type Command, type Context, currentRelease, minute, usageOf } from './command.ts'
import { knownLocale } from './known-locale.ts'
import { kindsOfChange, short, undo } from './release-commands.ts'
import type { Service } from './service.ts'
import { Told } from './told.ts'

type Listed = Static<typeof Draft>
type Whole = Static<typeof DraftWithCoverage>

/** What is said of a language that is new. */
export const newLocale = {
  endonym: { type: 'string' },
  dir: { type: 'string' },
  fallback: { type: 'string' },
} as const

/** Commands that take a draft from nothing to published. */
export const draftCommands: Record<string, Command> = {
  drafts: {
    usage: '[--locale TAG | begin <locale> [--endonym NAME] [--dir ltr|rtl] [--fallback TAGS] | discard <draft>]',
    summary: {
      sv: 'listar de öppna utkasten, det senaste först. begin: påbörjar ett utkast för ett publicerat eller nytt språk. discard: stänger ett',
      en: 'lists the open drafts, newest first. begin: creates a draft of a published or new language. discard: closes one',
    },
    options: { locale: { type: 'string' }, ...newLocale },
    words: [0, 2],
    run: (context) => {
      const [what, subject] = context.words
      if (what === undefined) return list(context)
      if (what === 'begin' && subject !== undefined) return begin(context, subject)
      if (what === 'discard' && subject !== undefined) return discard(context, subject)
      throw usageOf('drafts', draftCommands.drafts?.usage)
    },
  },
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
        return undefined
      }
      const draft = await service.get<Whole>(`/drafts/${encodeURIComponent(id)}`)
      const changes = await service.all<Static<typeof Change>>(`/drafts/${encodeURIComponent(id)}/changes`)
      out.table(changes, {
        change: ({ change }) => kindsOfChange[change],
        text: ({ segment, setting, item }) => segment ?? setting ?? item,
        before: ({ before }) => short(before),
        after: ({ after }) => short(after),
      })
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
      return undefined
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
      return undefined
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
      return undefined
    },
  },
}

export const isDraftId = (word: string): boolean => /^[0-9a-f]{16}$/.test(word)

/** The open draft that a word names: by its id, or by its language where that has one. */
export async function draftNamed(service: Service, word: string): Promise<string> {
  if (isDraftId(word)) return word
  const [draft, other] = await openDrafts(service, word)
  if (!draft)
    throw new Told({
      sv: `${word} har inget öppet utkast. Påbörja ett: ”handbook drafts begin ${word}”`,
      en: `${word} has no open draft. Create one: “handbook drafts begin ${word}”`,
    })
  if (other)
    throw new Told({
      sv: `${word} har flera öppna utkast. Ange id för ett av dem (”handbook drafts --locale ${word}”)`,
      en: `${word} has several open drafts. Give the id of one (“handbook drafts --locale ${word}”)`,
    })
  return draft.id
}

async function openDrafts(service: Service, locale?: string): Promise<Listed[]> {
  const all = await service.all<Listed>('/drafts', { status: 'open' })
  if (locale === undefined) return all
  const tag = knownLocale(
    locale,
    all.map((draft) => draft.locale),
  )
  return all.filter((draft) => draft.locale === tag)
}

/** A draft's address and the revision that is there now. */
export async function seen(service: Service, id: string): Promise<{ path: string; etag: string | undefined }> {
  const path = `/drafts/${encodeURIComponent(id)}`
  const { etag } = await service.tagged<Whole>(path)
  return { path, etag }
}

async function list({ service, out, options: { locale } }: Context): Promise<undefined> {
  out.table(await openDrafts(service, typeof locale === 'string' ? locale : undefined), {
    draft: ({ id }) => id,
    locale: (draft) => draft.locale,
    texts: ({ texts }) => texts,
    'based on': ({ base }) => base,
    by: ({ writers }) => writers.join(' '),
    changed: ({ updatedAt }) => minute(updatedAt),
    approved: ({ approval }) => approval?.by ?? { sv: 'inte än', en: 'not yet' },
  })
  return undefined
}

async function begin({ service, out, options }: Context, locale: string): Promise<undefined> {
  const { endonym, dir, fallback } = options
  const body = {
    locale,
    ...(endonym !== undefined && { endonym }),
    ...(dir !== undefined && { dir }),
    ...(typeof fallback === 'string' && { fallback: fallback.split(',') }),
  }
  const draft = await service.post<Whole>('/drafts', { body })
  const next = `handbook export ${draft.id} --out ${locale}.xlf`
  out.result(
    draft,
    { sv: `${draft.id} är ett utkast för ${locale}.`, en: `${draft.id} is a draft of ${locale}.` },
    { sv: `Därefter: ${next}`, en: `Next: ${next}` },
  )
  return undefined
}

async function discard({ service, out }: Context, id: string): Promise<undefined> {
  const { path, etag } = await seen(service, id)
  await service.delete(path, { ifMatch: etag })
  out.result(
    { draft: id, discarded: true },
    { sv: `${id} är förkastat. Det går fortfarande att läsa.`, en: `${id} is discarded. It can still be read.` },
  )
  return undefined
}
