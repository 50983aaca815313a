import type { Words } from './words.ts'

/**
 * The language of the whole, then those that its texts fall back on, the one of most texts first. Words that the handbook does
 * not have are looked for in these, because the bundle does not state the fallback chain.
 */
export function spokenIn({ bundle }: Words): string[] {
  const { locale, deviations } = bundle._meta
  const counts = new Map([[locale, Number.POSITIVE_INFINITY]])
  for (const { lang } of deviations) counts.set(lang, (counts.get(lang) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([lang]) => lang)
}
