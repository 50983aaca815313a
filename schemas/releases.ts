/** The immutable releases and the pointer to the current one. */
import Type from 'typebox'
import { listOf, localeTag, moment, nullable, releaseId, sha256, words } from './parts.ts'
import { named, reference } from './reference.ts'

const digest = sha256('The release’s digest: SHA-256 of its manifest as canonical JSON (RFC 8785).')

const publishedAt = moment('When the release was published (RFC 3339, UTC).')

export const Withdrawal = named('Withdrawal', 'That a release must no longer be used.', {
  at: moment('When it was withdrawn (RFC 3339, UTC).'),
  reason: words('Why.', 500),
  replacement: releaseId('The release to use instead.'),
})

export const Release = named('Release', 'An immutable snapshot of an edition with every published locale.', {
  id: releaseId('The release’s id.'),
  edition: Type.String({ description: 'The edition it holds.', pattern: '^[0-9]{4}-[0-9]{2}$', maxLength: 7 }),
  publishedAt,
  digest,
  locales: listOf(localeTag('A locale.'), 'The language versions it holds.', 300),
  withdrawn: nullable(
    reference(Withdrawal),
    'Present when the release must no longer be used; its other URLs then return 410.',
  ),
})

export const Manifest = named('Manifest', 'The parts of a release and their hashes.', {
  edition: sha256('SHA-256 of the edition as canonical JSON.'),
  locales: Type.Unsafe<Record<string, string>>({
    type: 'object',
    description: 'SHA-256 of each locale as canonical JSON, by tag.',
    propertyNames: { pattern: '^[a-z]{2,3}(-[a-z0-9]{2,8})*$' },
    additionalProperties: sha256('The hash.'),
    maxProperties: 300,
  }),
})

export const ReleaseWithManifest = named(
  'ReleaseWithManifest',
  'A release with the manifest that its digest is computed from.',
  { ...Release.properties, manifest: reference(Manifest) },
)

export const Head = named('Head', 'The pointer to the current release; small, for those that poll.', {
  release: releaseId('The current release.'),
  digest,
  publishedAt,
})
