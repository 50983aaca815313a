import { differencesBetween } from '../handbook/differences.ts'
import { root } from '../responses/root.ts'
import type { Found } from './passages.ts'
import type { Reader } from './reader.ts'

/** What changed in the structure and in one language. */
export async function changesSince(
  { since, language }: { since: string; language?: string },
  reader: Reader,
): Promise<Found> {
  const localised = reader.in(language)
  const { release, options } = localised
  const changes = differencesBetween(await reader.earlier(since), release).filter(
    ({ locale }) => locale === null || locale === options.locale,
  )
  return {
    localised,
    passages: changes.map(({ change, item, segment, setting, before, after }) => ({
      id: item,
      type: change,
      title: segment ?? setting ?? 'structure',
      ...((before ?? after) !== null && { text: `${before ?? '–'} → ${after ?? '–'}` }),
    })),
    more: `${options.publicUrl}${root}/releases/${release.id}/changes?since=${since}`,
  }
}
