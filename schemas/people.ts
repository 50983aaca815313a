/** Tokens, roles and sessions. */
import Type from 'typebox'
import { newRole, role } from './choices.ts'
import { actor, id, inLine, line } from './maintaining-parts.ts'
import { closed, listOf, moment, nullable, words } from './parts.ts'
import { named, reference } from './reference.ts'

const grantedLocale = Type.Optional(
  Type.String({
    description: 'In which language; * for every one. Absent for the administrator.',
    pattern: '^([*]|[a-z]{2,3}(-[a-z0-9]{2,8})*)$',
    maxLength: 35,
  }),
)

const NewGrant = Type.Object({ role: newRole(), locale: grantedLocale }, { ...closed, description: 'A role.' })

export const Grant = named('Grant', 'A role in one language or in all.', { role: role(), locale: grantedLocale })

export const NewToken = Type.Object(
  {
    name: line(
      'Whose it is. A person keeps the name from token to token, so that nobody approves their own work.',
      100,
    ),
    grants: Type.Array(NewGrant, {
      description: 'What it allows.',
      minItems: 1,
      maxItems: 100,
    }),
    expiresAt: Type.Optional(moment('When it stops working; in ninety days unless stated, at most two years ahead.')),
  },
  { ...closed, description: 'A token to issue.' },
)

export const Token = named('Token', 'A token, without the secret itself.', {
  id: id('Id of the token.'),
  name: words('Whose it is.', 100),
  grants: listOf(reference(Grant), 'What it allows.', 100),
  createdAt: moment('When it was issued.'),
  createdBy: actor('Who issued it.'),
  expiresAt: moment('When it stops working.'),
  revokedAt: nullable(moment('The time.'), 'When it was revoked; null while it is not.'),
  lastUsedAt: nullable(moment('The time.'), 'When it was last used, to the minute; null when it never was.'),
})

export const IssuedToken = named('IssuedToken', 'A token just issued.', {
  ...Token.properties,
  token: Type.String({
    description: 'The secret, shown this once.',
    pattern: '^hbk_[A-Za-z0-9_-]{43}[0-9a-f]{8}$',
    maxLength: 55,
  }),
})

const account = Type.String({
  description: 'An account as the audit trail names it: token:<name>, oidc:<sub> or local:<user>.',
  pattern: `^(token|oidc|local):${inLine}+$`,
  maxLength: 300,
})
export const NewPerson = Type.Object(
  {
    accounts: Type.Array(account, { description: 'The accounts of one person.', minItems: 2, maxItems: 20 }),
  },
  { ...closed, description: 'Accounts to link.' },
)
export const LinkedPerson = named('LinkedPerson', 'A person with several accounts, which count as one.', {
  id: id('Id of the person.'),
  accounts: listOf(actor('An account.'), 'The accounts of the person.', 20),
})
export const PersonParams = Type.Object({ id: id('Id of the person.', 'PersonId') }, closed)

export const Session = named('Session', 'Who you are and what you may do.', {
  actor: actor('How the audit trail names you.'),
  grants: listOf(reference(Grant), 'What you may do.', 100),
  expiresAt: moment('When your token stops working.'),
})

export const TokenParams = Type.Object({ id: id('Id of the token.', 'TokenId') }, closed)
