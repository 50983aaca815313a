/** Errors as the API returns them (RFC 9457). */
import Type from 'typebox'
import { address, listOf, words } from './parts.ts'
import { named, reference } from './reference.ts'

export const ProblemFault = named('ProblemFault', 'One fault among those a problem names.', {
  detail: words('What is wrong, and what was probably meant.', 1000),
  parameter: Type.Optional(
    Type.String({
      description: 'The query, path or header parameter that is wrong.',
      pattern: '^[A-Za-z][A-Za-z0-9-]*$',
      maxLength: 200,
    }),
  ),
  pointer: Type.Optional(
    Type.String({
      description: 'The place in the request body, as a JSON Pointer.',
      format: 'json-pointer',
      maxLength: 500,
    }),
  ),
})

export const Problem = named('Problem', 'A failure (RFC 9457).', {
  type: address('An address that explains this sort of problem.'),
  title: words('What sort of problem it is.', 200),
  status: Type.Integer({ description: 'The HTTP status.', minimum: 400, maximum: 599, format: 'int32' }),
  detail: words('What went wrong with this request.', 2000),
  instance: Type.String({ description: 'The address that was asked for.', format: 'uri-reference', maxLength: 4000 }),
  code: Type.String({ description: 'The stable name of the problem.', pattern: '^[A-Z][A-Z_]*$', maxLength: 60 }),
  errors: listOf(reference(ProblemFault), 'All faults at once; empty where the detail says it all.', 100),
})
