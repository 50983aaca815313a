import type { Static } from 'typebox'
import type { Token } from '../../../schemas/people.ts'
import { type GivenGrant, localeRoles, type Role, roleNames } from '../../../schemas/roles.ts'
import { type Command, type Context, minute, usageOf } from './command.ts'
import { UsageError } from './told.ts'

type Listed = Static<typeof Token>
type Issued = Listed & { token: string }
const roleText = ({ role, locale }: GivenGrant): string => (locale === undefined ? role : `${role}:${locale}`)

/** The command for tokens. */
export const tokenCommands: Record<string, Command> = {
  tokens: {
    usage: '[create <name> --roles translator:fi,reviewer:fi [--expires TIME] | revoke <id>]',
    summary: {
      sv: 'listar, ger ut eller återkallar nycklar. En ny nyckel visas en gång. Använd --roles administrator för den första',
      en: 'lists, issues or revokes tokens. A new token is shown once. Use --roles administrator for the first',
    },
    options: { roles: { type: 'string' }, expires: { type: 'string' } },
    words: [0, 2],
    run: (context) => {
      const [what, subject] = context.words
      if (what === undefined) return list(context)
      if (what === 'create' && subject !== undefined) return create(context, subject)
      if (what === 'revoke' && subject !== undefined) return revoke(context, subject)
      throw usageOf('tokens', tokenCommands.tokens?.usage)
    },
  },
}

async function list({ service, out }: Context): Promise<void> {
  out.table(await service.all<Listed>('/tokens'), {
    token: ({ id }) => id,
    name: ({ name }) => name,
    roles: ({ grants }) => (grants as GivenGrant[]).map(roleText).join(' '),
    expires: ({ expiresAt }) => minute(expiresAt),
    'last used': ({ lastUsedAt }) => minute(lastUsedAt),
    '': ({ revokedAt }) => (revokedAt === null ? '' : { sv: 'återkallad', en: 'revoked' }),
  })
}

async function create({ service, out, options }: Context, name: string): Promise<void> {
  const { roles: wanted, expires } = options
  const grants = grantsFrom(wanted)
  const expiresAt = typeof expires === 'string' ? expires : undefined
  if (expiresAt !== undefined && Number.isNaN(Date.parse(expiresAt)))
    throw new UsageError({
      sv: '--expires måste vara en tid som 2027-01-31T00:00:00Z',
      en: '--expires must be a time such as 2027-01-31T00:00:00Z',
    })
  const body = { name, grants, ...(expiresAt !== undefined && { expiresAt }) }
  const issued = await service.post<Issued>('/tokens', { body })
  const [roles, until] = [grants.map(roleText).join(', '), minute(issued.expiresAt)]
  out.result(
    issued,
    issued.token,
    {
      sv: `Nyckel för ${name} (${roles}), giltig till ${until}.`,
      en: `Token of ${name} (${roles}), valid until ${until}.`,
    },
    {
      sv: 'Den visas inte igen. Skicka den på ett säkert sätt.',
      en: 'It is not shown again. Send it over a secure channel.',
    },
  )
}

async function revoke({ service, out }: Context, id: string): Promise<void> {
  await service.delete(`/tokens/${encodeURIComponent(id)}`)
  out.result({ token: id, revoked: true }, { sv: `${id} är återkallad.`, en: `${id} is revoked.` })
}

const grantPattern = new RegExp(`^(${roleNames.join('|')})(?::(\\*|[a-z]{2,3}(?:-[a-z0-9]{2,8})*))?$`)

/** @throws {UsageError} */
function grantsFrom(given: string | boolean | undefined): GivenGrant[] {
  const allowed = [...localeRoles.map((role) => `${role}:LOCALE`), 'administrator'].join(', ')
  if (typeof given !== 'string')
    throw new UsageError({ sv: `--roles krävs. Roller: ${allowed}`, en: `--roles is required. Roles: ${allowed}` })
  return given.split(',').map((one) => {
    const [, role, locale] = grantPattern.exec(one) ?? []
    if (role === undefined)
      throw new UsageError({
        sv: `${one} är ingen roll. Roller: ${allowed}. Använd * för alla språk`,
        en: `${one} is not a role. Roles: ${allowed}. Use * for every locale`,
      })
    return { role: role as Role, ...(locale !== undefined && { locale }) }
  })
}
