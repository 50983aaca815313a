import { httpUrl, issuer, text } from './setting.ts'

/** The identity provider of the organisation. */
export const signInSettings = {
  HANDBOOK_OIDC_ISSUER: {
    ...issuer,
    about: 'Identity provider whose bearer tokens maintainers may use. Requires the audience too.',
    otherwise: 'none',
  },
  HANDBOOK_OIDC_AUDIENCE: {
    ...text('', /\S/, 'the audience that tokens must be for'),
    about: 'Audience that tokens of the identity provider must have.',
    otherwise: 'none',
  },
  HANDBOOK_OIDC_CLIENT_ID: {
    ...text('', /\S/, 'the name that the provider knows this service by'),
    about:
      'Client id of the language desk at the identity provider, for signing in at the desk. The redirect URI is `/desk/signed-in`.',
    otherwise: 'none',
  },
  HANDBOOK_OIDC_CLIENT_SECRET: {
    ...text('', /\S/, 'the secret that the provider gave'),
    about: 'Client secret that belongs to the client id.',
    otherwise: 'none',
    isSecret: true,
  },
  HANDBOOK_OIDC_ROLES_CLAIM: {
    ...text('roles', /^\S{1,200}$/, 'the name of a claim'),
    about: 'Claim with roles such as `handbook:publisher:fi` or `handbook:administrator`. Dots lead to a nested claim.',
  },
} as const

/** The service that the command line connects to. */
export const commandSettings = {
  HANDBOOK_SERVER: {
    ...httpUrl(''),
    about: 'URL of a running service that `npx handbook` sends its requests to.',
    otherwise: 'the local store',
  },
  HANDBOOK_TOKEN: {
    ...text('', /^[\x21-\x7e]{1,10000}$/, 'a token'),
    about: 'Token that `npx handbook` sends to that service.',
    otherwise: 'none',
    isSecret: true,
  },
} as const
