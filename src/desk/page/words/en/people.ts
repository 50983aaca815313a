import type { Words } from '../sv.ts'

export const people: Words['people'] = {
  title: 'People',
  text: 'A person can have several accounts, such as a token and a sign-in of the organisation. Linked accounts count as one person, who cannot approve drafts that any of them wrote in.',
  link: 'Link the accounts of a person',
  tokens: 'Tokens of the person',
  signIn: 'Sign-in of the person',
  signInHint: 'As in the audit trail, without oidc: at the beginning. Leave empty if the person has only tokens.',
  button: 'Link',
  done: 'The accounts now count as one person.',
  linked: 'People with linked accounts',
  none: 'No accounts are linked yet.',
  unlink: 'Unlink',
  unlinkOf: (names) => `Unlink ${names}`,
  kinds: { token: 'token', oidc: 'sign-in', local: 'command line' },
}
