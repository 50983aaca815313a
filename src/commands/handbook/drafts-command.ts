import type { Static } from 'typebox'
import type { DraftWithCoverage } from '../../../schemas/drafts.ts'
import { type Command, type Context, minute, usageOf } from './command.ts'
import { openDrafts, seen } from './named-draft.ts'

/** What is said of a language that is new. */
export const newLocale = {
  endonym: { type: 'string' },
  dir: { type: 'string' },
  fallback: { type: 'string' },
} as const

/** The command that lists drafts, begins one and closes one. */
export const draftsCommand: Command = {
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
    throw usageOf('drafts', draftsCommand.usage)
  },
}

async function list({ service, out, options: { locale } }: Context): Promise<void> {
  out.table(await openDrafts(service, typeof locale === 'string' ? locale : undefined), {
    draft: ({ id }) => id,
    locale: (draft) => draft.locale,
    texts: ({ texts }) => texts,
    'based on': ({ base }) => base,
    by: ({ writers }) => writers.join(' '),
    changed: ({ updatedAt }) => minute(updatedAt),
    approved: ({ approval }) => approval?.by ?? { sv: 'inte än', en: 'not yet' },
  })
}

async function begin({ service, out, options }: Context, locale: string): Promise<void> {
  const { endonym, dir, fallback } = options
  const body = {
    locale,
    ...(endonym !== undefined && { endonym }),
    ...(dir !== undefined && { dir }),
    ...(typeof fallback === 'string' && { fallback: fallback.split(',') }),
  }
  const draft = await service.post<Static<typeof DraftWithCoverage>>('/drafts', { body })
  const next = `handbook export ${draft.id} --out ${locale}.xlf`
  out.result(
    draft,
    { sv: `${draft.id} är ett utkast för ${locale}.`, en: `${draft.id} is a draft of ${locale}.` },
    { sv: `Därefter: ${next}`, en: `Next: ${next}` },
  )
}

async function discard({ service, out }: Context, id: string): Promise<void> {
  const { path, etag } = await seen(service, id)
  await service.delete(path, { ifMatch: etag })
  out.result(
    { draft: id, discarded: true },
    { sv: `${id} är förkastat. Det går fortfarande att läsa.`, en: `${id} is discarded. It can still be read.` },
  )
}
