/** Changes of what readers see: publications, rollbacks, withdrawals and the trail that they leave. */
import Type from 'typebox'
import { actor, reason } from './maintaining-parts.ts'
import { closed, count, moment, nullable, releaseId, sha256 } from './parts.ts'
import { named, reference } from './reference.ts'

export const NewHead = Type.Object(
  { release: releaseId('The release that is to be current.'), reason },
  { ...closed, description: 'A rollback.' },
)

export const NewWithdrawal = Type.Object(
  { replacement: releaseId('The release to use instead.'), reason },
  { ...closed, description: 'A withdrawal.' },
)

export const Publication = named('Publication', 'The release that a draft became part of.', {
  release: releaseId('The new release.'),
  digest: sha256('Its digest.'),
  publishedAt: moment('When it was published.'),
})

/** A generator for Java rejects a schema that has a description and no type. */
export const AnyValue = Type.Unknown({ $id: 'AnyValue' })

export const AuditEvent = named('AuditEvent', 'One change, which nothing can alter or remove.', {
  id: count('The number of the event; events that concern no one are not numbered.', 2_147_483_647),
  at: moment('When.'),
  actor: actor('Who.'),
  action: Type.String({ description: 'What.', pattern: '^[a-z-]+$', maxLength: 40 }),
  from: nullable(releaseId('A release.'), 'From which release; null where it concerns none.'),
  to: nullable(releaseId('A release.'), 'To which release; null where it concerns none.'),
  detail: Type.Unsafe<Record<string, unknown>>({
    type: 'object',
    description: 'What else is known, such as the draft, its language and its texts.',
    // Without it, generated clients take the object for an empty one.
    additionalProperties: reference(AnyValue),
    maxProperties: 50,
  }),
})
