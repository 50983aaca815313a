import type { Kysely } from 'kysely'
import { may } from '../../../schemas/roles.ts'
import type { Actor } from '../../store/store.ts'
import type { PeopleTables } from './people-tables.ts'
import type { Grant } from './person.ts'

/** Everybody with a token or a session that allows writing in a language, in the order of their names. */
export async function writersOf(db: Kysely<PeopleTables>, locale: string, now: Date): Promise<Actor[]> {
  const at = now.toISOString()
  const tokens = await db
    .selectFrom('tokens')
    .select(['name', 'grants'])
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at)
    .execute()
  // Who signs in with the identity provider has roles while the session lasts.
  const sessions = await db
    .selectFrom('sessions')
    .select(['actor', 'grants'])
    .where('token', 'is', null)
    .where('expires_at', '>', at)
    .execute()
  const known = [...tokens.map(({ name, grants }) => ({ actor: `token:${name}`, grants })), ...sessions]
  const writers = known.filter(({ grants }) => may({ grants: JSON.parse(grants) as Grant[] }, 'write', locale))
  return [...new Set(writers.map(({ actor }) => actor))].sort()
}
