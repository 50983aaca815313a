import { matchLocale } from '../../../schemas/locale-match.ts'

/** The tag that a locale argument means among those that exist: `en-GB` is `en`. Others are taken as they are. */
export const knownLocale = (wanted: string, tags: readonly string[]): string => matchLocale(wanted, tags) ?? wanted
