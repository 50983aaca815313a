import type { Words } from '../sv.ts'

export const tokens: Words['tokens'] = {
  title: 'Tokens',
  text: 'A person or a program signs in with a token. A person keeps the same name when the token is replaced.',
  issue: 'Issue a token',
  name: 'Name',
  role: 'Role',
  roles: { translator: 'translator', reviewer: 'reviewer', publisher: 'publisher', administrator: 'administrator' },
  locale: 'Language',
  localeHint: 'The language’s tag, or * for all.',
  expires: 'Expires',
  expiresHint: 'Leave empty for ninety days.',
  button: 'Issue',
  secret: (name) => `The token of ${name}`,
  revoke: 'Revoke',
  revokeOf: (name) => `Revoke the token of ${name}`,
  revoked: 'Revoked',
  works: (time) => `Works until ${time}`,
  over: 'Expired',
  used: (time) => `Last used ${time}`,
  unused: 'Never used',
  every: 'every language',
}
