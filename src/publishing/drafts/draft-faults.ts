/** What is wrong with what somebody wants to write, all at once, by JSON Pointer. */
import type { Bilingual, Fault } from '../../errors.ts'
import { didYouMean, join } from '../../errors.ts'
import { type Locale, sourceLocale, takenNames } from '../../handbook/locale.ts'
import { nearest } from '../../handbook/nearest.ts'
import { segmentsOf } from '../../handbook/segments.ts'
import type { Release } from '../../store/release.ts'
import { fill } from '../../translation/bilingual.ts'
import { reasons } from '../../translation/set-aside.ts'
import { textFault } from '../../translation/text-faults.ts'
import type { LocaleSettings } from './draft.ts'

/** A draft is moved to the current release or stays where it is. */
export function baseFaults(wanted: string | undefined, current: string | null): Fault[] {
  if (wanted === undefined || wanted === current) return []
  const detail = {
    sv: `Ett utkast kan bara flyttas till den aktuella utgåvan, ${current}.`,
    en: `A draft can only be moved to the current release, ${current}.`,
  }
  return [{ pointer: '/base', detail }]
}

export function settingsFaults(tag: string, { fallback }: Partial<LocaleSettings>, { locales }: Release): Fault[] {
  if (fallback === undefined) return []
  const at = (index: number, detail: Bilingual): Fault => ({ pointer: `/fallback/${index}`, detail })
  if (tag === sourceLocale)
    return fallback.map((_, index) =>
      at(index, {
        sv: 'sv är källspråket och har inget att falla tillbaka på.',
        en: 'sv is the source and has nothing to fall back on.',
      }),
    )
  const faults = fallback.flatMap((other, index): Fault[] => {
    if (other === tag) return [at(index, { sv: 'är språket självt.', en: 'is the locale itself.' })]
    if (locales[other]) return []
    const unknown = { sv: `”${other}” är inte ett publicerat språk.`, en: `“${other}” is not a published locale.` }
    return [at(index, join(unknown, didYouMean(nearest(other, Object.keys(locales)))))]
  })
  const endsInSource = fallback.at(-1) === sourceLocale
  const must = { sv: `Kedjan måste sluta i ${sourceLocale}.`, en: `The chain must end in ${sourceLocale}.` }
  return endsInSource ? faults : [...faults, { pointer: '/fallback', detail: must }]
}

/** Whether a tag that looks like one is one (BCP 47): `fi-fi-fi` is not. */
export function tagFaults(tag: string): Fault[] {
  if (takenNames.includes(tag)) {
    const detail = {
      sv: `Adressen /${tag} är upptagen. Lägg till en region, till exempel ${tag}-001.`,
      en: `The address /${tag} is taken. Add a region, for example ${tag}-001.`,
    }
    return [{ pointer: '/locale', detail }]
  }
  try {
    Intl.getCanonicalLocales(tag)
    return []
  } catch {
    const detail = { sv: `”${tag}” är ingen språktagg (BCP 47).`, en: `“${tag}” is no language tag (BCP 47).` }
    return [{ pointer: '/locale', detail }]
  }
}

/** A new language must say what it calls itself. */
export const unnamedFault: Fault = {
  pointer: '/endonym',
  detail: {
    sv: 'Språket är nytt; endonym måste säga vad språket kallar sig.',
    en: 'The language is new; endonym must say what it calls itself.',
  },
}

interface GivenText {
  text: string
  minor?: boolean
}

/** Ids of texts have no characters that a JSON Pointer escapes. */
const pointerTo = (segment: string, property: string) => `/${property}/${segment.slice(0, 150)}`

const noSuchText = (id: string, known: Iterable<string>): Bilingual =>
  join(
    { sv: 'Texten finns inte i handboken.', en: 'There is no such text in the handbook.' },
    didYouMean(nearest(id, [...known])),
  )

/** What is wrong with the text that a request asks about. */
export function segmentFaults(segment: string, { edition }: Release): Fault[] {
  const known = segmentsOf(edition).map(({ id }) => id)
  return known.includes(segment) ? [] : [{ parameter: 'segment', detail: noSuchText(segment, known) }]
}

/** An unfinished text may lack anything but its place in the handbook. */
export function unfinishedFaults(unfinished: Record<string, string>, { edition }: Release): Fault[] {
  const known = new Set(segmentsOf(edition).map(({ id }) => id))
  return Object.keys(unfinished)
    .filter((id) => !known.has(id))
    .map((id) => ({ pointer: pointerTo(id, 'unfinished'), detail: noSuchText(id, known) }))
}

/** @param take Ids of texts that are to be taken from a file. */
export function namedFaults(take: readonly string[], { edition }: Release): Fault[] {
  const known = new Set(segmentsOf(edition).map(({ id }) => id))
  const unknown = take.filter((id) => !known.has(id))
  return unknown.map((id) => ({
    parameter: 'take',
    detail: join({ sv: `${id}: `, en: `${id}: ` }, noSuchText(id, known)),
  }))
}

/** What is wrong with the name of a text that is not there. */
export function unknownText(segment: string, { edition, locales }: Release): Bilingual | undefined {
  const { texts } = locales[sourceLocale] as Locale
  const known = new Set(segmentsOf(edition).flatMap(({ id }) => (texts[id] === undefined ? [] : id)))
  return known.has(segment) ? undefined : noSuchText(segment, known)
}

/** @param texts What is to be written, by segment. */
export function textsFaults(tag: string, texts: Record<string, GivenText>, { edition, locales }: Release): Fault[] {
  const segments = new Map(segmentsOf(edition).map((segment) => [segment.id, segment]))
  const source = locales[sourceLocale] as Locale
  return Object.entries(texts).flatMap(([id, given]): Fault[] => {
    const pointer = pointerTo(id, 'texts')
    const segment = segments.get(id)
    const original = source.texts[id]
    if (!segment || original === undefined) return [{ pointer, detail: noSuchText(id, segments.keys()) }]
    if (given.minor && tag !== sourceLocale)
      return [
        {
          pointer: `${pointer}/minor`,
          detail: { sv: 'minor gäller bara källspråket.', en: 'minor is for the source language alone.' },
        },
      ]
    const text = given.text.normalize('NFC').trim()
    const fault = textFault(text, original, segment)
    return fault ? [{ pointer: `${pointer}/text`, detail: sentence(fill(reasons[fault.reason], fault.values)) }] : []
  })
}

const sentence = ({ sv, en }: Bilingual): Bilingual => ({ sv: `Texten ${sv}`, en: `The text ${en}` })
