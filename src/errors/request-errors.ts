import { type Fault, mostFaults, ProblemError, problems } from './problem-error.ts'
import type { Bilingual } from './texts.ts'

/** States how many errors a request has, and how many of them `errors` lists. */
export const manyFaults = (count: number): Bilingual =>
  count > mostFaults
    ? {
        sv: `Begäran har ${count} fel. De ${mostFaults} första står i errors.`,
        en: `The request has ${count} errors. The first ${mostFaults} are in errors.`,
      }
    : {
        sv: `Begäran har ${count} fel. Alla står i errors.`,
        en: `The request has ${count} errors. All of them are in errors.`,
      }

export const invalidRequest = (faults: readonly Fault[]) =>
  new ProblemError('INVALID_REQUEST', faults.length === 1 ? (faults[0] as Fault).detail : manyFaults(faults.length), {
    faults,
  })

export const methodNotAllowed = (method: string, allow: string) =>
  new ProblemError(
    'METHOD_NOT_ALLOWED',
    {
      sv: `${method} är inte tillåtet här. Tillåtna metoder är ${allow}.`,
      en: `${method} is not allowed here. Allowed methods: ${allow}.`,
    },
    { headers: { Allow: allow } },
  )

export const notAcceptable = (types: readonly string[]) =>
  new ProblemError(
    'NOT_ACCEPTABLE',
    { sv: `Adressen kan svara med ${types.join(', ')}.`, en: `The URL can respond with ${types.join(', ')}.` },
    {
      faults: [
        {
          parameter: 'Accept',
          detail: {
            sv: `Ingen av medietyperna i Accept är ${types.join(' eller ')}.`,
            en: `None of the media types in Accept is ${types.join(' or ')}.`,
          },
        },
      ],
    },
  )

export const malformed = () => new ProblemError('MALFORMED_REQUEST', problems.MALFORMED_REQUEST.cause)

export const notJson = () =>
  new ProblemError('MALFORMED_REQUEST', {
    sv: 'Innehållet är inte giltig JSON i UTF-8.',
    en: 'The body is not valid JSON in UTF-8.',
  })
