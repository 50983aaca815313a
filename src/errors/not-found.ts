import { ProblemError, problems } from './problem-error.ts'
import { didYouMean, join } from './texts.ts'

export const localeNotFound = (tag: string, meant: string | undefined, tags: readonly string[]) =>
  new ProblemError(
    'LOCALE_NOT_FOUND',
    join(
      { sv: `Handboken finns inte på ”${tag}”.`, en: `The handbook is not published in “${tag}”.` },
      didYouMean(meant),
      {
        sv: ` Språken är ${tags.join(', ')}.`,
        en: ` The locales are ${tags.join(', ')}.`,
      },
    ),
    {
      faults: [
        {
          parameter: 'locale',
          detail: join(
            { sv: `”${tag}” är inte ett publicerat språk.`, en: `“${tag}” is not a published locale.` },
            didYouMean(meant),
          ),
        },
      ],
    },
  )

export const itemNotFound = (plural: string, id: string, meant: string | undefined) =>
  new ProblemError(
    'ITEM_NOT_FOUND',
    join(
      { sv: `Det finns ingen post ”${id}” bland ${plural}.`, en: `There is no item “${id}” among the ${plural}.` },
      didYouMean(meant),
    ),
    {
      faults: [
        {
          parameter: 'id',
          detail: join({ sv: `”${id}” finns inte.`, en: `“${id}” does not exist.` }, didYouMean(meant)),
        },
      ],
    },
  )

export const releaseNotFound = (id: string, meant: string | undefined) =>
  new ProblemError(
    'RELEASE_NOT_FOUND',
    join({ sv: `Det finns ingen utgåva ”${id}”.`, en: `There is no release “${id}”.` }, didYouMean(meant)),
    {
      faults: [
        {
          parameter: 'release',
          detail: join({ sv: `”${id}” finns inte.`, en: `“${id}” does not exist.` }, didYouMean(meant)),
        },
      ],
    },
  )

export const releaseWithdrawn = (id: string, { reason, replacement }: { reason: string; replacement: string }) =>
  new ProblemError(
    'RELEASE_WITHDRAWN',
    {
      sv: `${id} är tillbakadragen: ${reason} Använd ${replacement}.`,
      en: `${id} is withdrawn: ${reason} Use ${replacement}.`,
    },
    {
      faults: [
        {
          parameter: 'release',
          detail: { sv: `Ersätts av ${replacement}.`, en: `Replaced by ${replacement}.` },
        },
      ],
    },
  )

/** The same error for a missing draft and for one of another language, so that clients cannot probe for drafts. */
export const draftNotFound = () => new ProblemError('DRAFT_NOT_FOUND', problems.DRAFT_NOT_FOUND.cause)

export const addressNotFound = (path: string, meant: string | undefined) =>
  new ProblemError(
    'ADDRESS_NOT_FOUND',
    join({ sv: `Det finns ingen adress ${path}.`, en: `There is no URL ${path}.` }, didYouMean(meant)),
  )

/** @param url The URL that an oEmbed consumer asks about. */
export const notEmbeddable = (url: string) =>
  new ProblemError(
    'ADDRESS_NOT_FOUND',
    {
      sv: 'Adressen i url leder inte till någon sida i handboken som kan bäddas in.',
      en: 'The URL in url is not a page of the handbook that can be embedded.',
    },
    { faults: [{ parameter: 'url', detail: { sv: `${url} finns inte här.`, en: `${url} does not exist here.` } }] },
  )

export const formatNotImplemented = (format: string) =>
  new ProblemError('FORMAT_NOT_IMPLEMENTED', {
    sv: `Formatet ”${format}” stöds inte, bara json.`,
    en: `The format “${format}” is not supported. Only json is.`,
  })
