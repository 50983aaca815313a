/** Everything the environment may set. A wrong value or an unknown `HANDBOOK_` name stops the start, all faults named. */
import { readFileSync } from 'node:fs'
import { nearest } from './handbook/nearest.ts'

export interface Config {
  port: number
  host: string
  logLevel: string
  /** Absolute, without a trailing slash; links carry it. */
  publicUrl: string
  /** The PostgreSQL database that replicas share; without it the store is a file in `dataDir`. */
  databaseUrl: string | undefined
  contentDir: string
  dataDir: string
  /** Requests a minute from one client; 0 sets no limit. */
  rateLimitMax: number
  /** How many proxies stand in front; 0 trusts no forwarded header. */
  trustProxy: number
  /** Seconds that requests in flight may take to end when the service is told to stop. */
  drainSeconds: number
  /** Where Prometheus reads; 0 for nowhere. */
  metricsPort: number
  operator: { name: string; url: string; email: string }
  /** What sort of body the operator is, in the words of ADMS; data portals sort by it. */
  operatorType: string
  /** Whether notifications may go to addresses inside the operator's own network, over http too. */
  privateReceivers: boolean
  /** Where the command line finds a service other than the one on the store here. */
  server: string | undefined
  /** What the command line shows that service. */
  token: string | undefined
  /** The sites that may show the embedded pages in a frame, as `frame-ancestors` has them. */
  frameAncestors: string
  /** The organisation's own identity provider, where maintainers sign in with it. */
  oidc:
    | {
        issuer: string
        audience: string
        rolesClaim: string
        /** How the provider knows the language desk; without it nobody signs in there with the provider. */
        client: { id: string; secret: string | undefined } | undefined
      }
    | undefined
}

export class ConfigError extends Error {
  override name = 'ConfigError'
}

interface Setting<Value> {
  default: Value
  read: (text: string) => Value | undefined
  must: string
  /** What it is for, as the documentation says. */
  about: string
  /** What stands for the default in the documentation, where the value alone says too little. */
  otherwise?: string
  /** It may hold a password: it is never repeated, and may be read from the file that `<NAME>_FILE` names. */
  isSecret?: true
}

type Kind<Value> = Pick<Setting<Value>, 'default' | 'read' | 'must'>

const integer = (otherwise: number, minimum: number, maximum: number): Kind<number> => ({
  default: otherwise,
  read: (text) =>
    /^\d{1,9}$/.test(text) && Number(text) >= minimum && Number(text) <= maximum ? Number(text) : undefined,
  must: `a whole number from ${minimum} to ${maximum}`,
})
const text = (otherwise: string, pattern: RegExp, must: string): Kind<string> => ({
  default: otherwise,
  read: (value) => (pattern.test(value) ? value : undefined),
  must,
})
const httpAddress = (otherwise: string): Kind<string> => ({
  default: otherwise,
  read: (value) => {
    const url = URL.parse(value)
    return url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username
      ? value.replace(/\/+$/, '')
      : undefined
  },
  must: 'an http or https address without query or fragment',
})

/** Kept exactly as written, a slash at its end included: tokens must name it so. Only this machine may be without TLS. */
const issuer: Kind<string> = {
  default: '',
  read: (value) => {
    const url = URL.parse(value)
    const isSafe = url?.protocol === 'https:' || /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|$)/.test(value)
    return isSafe && !url?.search && !url?.hash && !url?.username ? value : undefined
  },
  must: 'the https address of an OpenID Connect issuer',
}

/** Everything there is to set, in the order of the documentation. */
export const settings = {
  PORT: { ...integer(3000, 0, 65535), about: 'The port to listen on; 0 for any that is free.' },
  HOST: { ...text('0.0.0.0', /^[\w.:-]+$/, 'a host name or IP address'), about: 'The address to listen on.' },
  LOG_LEVEL: {
    ...text(
      'info',
      /^(trace|debug|info|warn|error|fatal|silent)$/,
      'one of trace, debug, info, warn, error, fatal, silent',
    ),
    about:
      'What is logged, and everything graver; debug has a line for every answer once all is started, which costs more than the answer.',
  },
  DATABASE_URL: {
    ...text('', /^postgres(ql)?:\/\/\S+$/, 'a PostgreSQL address such as postgres://user@host/database'),
    about: 'The PostgreSQL database that replicas share.',
    otherwise: 'a SQLite file in the data folder',
    isSecret: true,
  },
  HANDBOOK_PUBLIC_URL: {
    ...httpAddress(''),
    about: 'The address that links carry.',
    otherwise: '`http://localhost:<PORT>`',
  },
  HANDBOOK_CONTENT_DIR: { ...text('content', /\S/, 'a folder'), about: 'The content that an empty store publishes.' },
  HANDBOOK_DATA_DIR: {
    ...text('data', /\S/, 'a folder'),
    about: 'The folder of the SQLite file with every release.',
  },
  HANDBOOK_RATE_LIMIT_MAX: {
    ...integer(6000, 0, 100_000_000),
    about: 'Requests a minute from one client, of which one in ten may change something; 0 for no limit.',
  },
  HANDBOOK_TRUST_PROXY: {
    ...integer(0, 0, 10),
    about: 'How many proxies stand in front; 0 believes no forwarded header.',
  },
  HANDBOOK_FRAME_ANCESTORS: {
    ...text(
      '*',
      /^(\*|'none'|https?:\/\/[\w.*:-]+( https?:\/\/[\w.*:-]+)*)$/,
      "*, 'none', or the addresses of sites with a space between them",
    ),
    about: 'The sites that may show the embedded pages in a frame; the service’s own pages always may.',
  },
  HANDBOOK_OPERATOR_NAME: {
    ...text('The operator of this service', /\S/, 'a name'),
    about: 'Who runs the service; shown in the OpenAPI contact, api-info, security.txt and the DCAT record.',
  },
  HANDBOOK_OPERATOR_URL: {
    ...httpAddress(''),
    about: 'Where more is told of the operator.',
    otherwise: 'the public address',
  },
  HANDBOOK_OPERATOR_EMAIL: {
    ...text('operator@handbook.example', /^[^\s@]+@[^\s@]+$/, 'an e-mail address'),
    about: 'Where the operator is written to.',
  },
  HANDBOOK_OPERATOR_TYPE: {
    ...text(
      'PrivateIndividual(s)',
      /^(NationalAuthority|RegionalAuthority|LocalAuthority|SupraNationalAuthority|Academia-ScientificOrganisation|Company|IndustryConsortium|NonGovernmentalOrganisation|NonProfitOrganisation|PrivateIndividual\(s\)|StandardisationBody)$/,
      'a publisher type of ADMS such as NationalAuthority, RegionalAuthority, LocalAuthority or Company',
    ),
    about: 'What sort of body the operator is, for data portals.',
  },
  HANDBOOK_OIDC_ISSUER: {
    ...issuer,
    about: 'The identity provider whose bearer tokens maintainers may use; together with the audience.',
    otherwise: 'none',
  },
  HANDBOOK_OIDC_AUDIENCE: {
    ...text('', /\S/, 'the audience that tokens must be for'),
    about: 'The audience that the provider’s tokens are for.',
    otherwise: 'none',
  },
  HANDBOOK_OIDC_CLIENT_ID: {
    ...text('', /\S/, 'the name that the provider knows this service by'),
    about:
      'How the provider knows the language desk, so that people sign in there with it; it sends them back to `/desk/signed-in`.',
    otherwise: 'none',
  },
  HANDBOOK_OIDC_CLIENT_SECRET: {
    ...text('', /\S/, 'the secret that the provider gave'),
    about: 'The secret that goes with it.',
    otherwise: 'none',
    isSecret: true,
  },
  HANDBOOK_OIDC_ROLES_CLAIM: {
    ...text('roles', /^\S{1,200}$/, 'the name of a claim'),
    about: 'The claim with roles such as `handbook:publisher:fi` or `handbook:administrator`; dots lead into it.',
  },
  HANDBOOK_PRIVATE_RECEIVERS: {
    ...text('refuse', /^(refuse|allow)$/, 'refuse or allow'),
    about: 'Whether notifications may go to addresses inside your own network, over http too.',
  },
  HANDBOOK_DRAIN_SECONDS: {
    ...integer(20, 0, 600),
    about: 'How long requests in flight may take to end when the service is told to stop.',
  },
  HANDBOOK_METRICS_PORT: {
    ...integer(0, 0, 65535),
    about: 'The port on which Prometheus reads `/metrics`, for your own network alone; 0 for none.',
  },
  HANDBOOK_SERVER: {
    ...httpAddress(''),
    about: 'A service elsewhere that `npx handbook` asks.',
    otherwise: 'the store here',
  },
  HANDBOOK_TOKEN: {
    ...text('', /^[\x21-\x7e]{1,10000}$/, 'a token'),
    about: 'The token that `npx handbook` shows there.',
    otherwise: 'none',
    isSecret: true,
  },
} satisfies Record<string, Setting<string> | Setting<number>>
type Name = keyof typeof settings

/** The names that are known: a secret may stand in a file of its own. */
const known = Object.entries(settings).flatMap(([name, setting]) =>
  'isSecret' in setting ? [name, `${name}_FILE`] : [name],
)

/** @throws {ConfigError} naming every fault. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const faults: string[] = []
  const get = <Value>(name: Name): Value => {
    const setting = settings[name] as unknown as Setting<Value>
    const given = environment[name] || (setting.isSecret && fromFile(name))
    if (given === undefined || given === '') return setting.default
    const value = setting.read(given)
    if (value === undefined)
      faults.push(`${name} must be ${setting.must}${setting.isSecret ? '' : `, not ${JSON.stringify(given)}`}`)
    return value ?? setting.default
  }
  const fromFile = (name: Name): string | undefined => {
    const file = environment[`${name}_FILE`]
    if (!file) return undefined
    try {
      const content = readFileSync(file, 'utf8').trim()
      if (content === '') faults.push(`${name}_FILE names ${file}, which is empty`)
      return content
    } catch (error) {
      faults.push(`${name}_FILE names ${file}, which cannot be read (${(error as NodeJS.ErrnoException).code})`)
      return undefined
    }
  }
  for (const name of Object.keys(environment)) {
    const [, plain = ''] = /^(.*)_FILE$/.exec(name) ?? []
    if (known.includes(name) && environment[name] && environment[plain])
      faults.push(`${plain} and ${name} are both set; one of them must go`)
    if (!name.startsWith('HANDBOOK_') || known.includes(name)) continue
    const meant = nearest(name, known)
    faults.push(`${name} is not a setting${meant ? `; did you mean ${meant}?` : ''}`)
  }
  const port = get<number>('PORT')
  const publicUrl = get<string>('HANDBOOK_PUBLIC_URL') || `http://localhost:${port}`
  const issuerAddress = get<string>('HANDBOOK_OIDC_ISSUER')
  const audience = get<string>('HANDBOOK_OIDC_AUDIENCE')
  const rolesClaim = get<string>('HANDBOOK_OIDC_ROLES_CLAIM')
  const clientId = get<string>('HANDBOOK_OIDC_CLIENT_ID')
  const clientSecret = get<string>('HANDBOOK_OIDC_CLIENT_SECRET')
  const config: Config = {
    port,
    host: get('HOST'),
    logLevel: get('LOG_LEVEL'),
    publicUrl,
    databaseUrl: get<string>('DATABASE_URL') || undefined,
    contentDir: get('HANDBOOK_CONTENT_DIR'),
    dataDir: get('HANDBOOK_DATA_DIR'),
    rateLimitMax: get('HANDBOOK_RATE_LIMIT_MAX'),
    trustProxy: get('HANDBOOK_TRUST_PROXY'),
    drainSeconds: get('HANDBOOK_DRAIN_SECONDS'),
    metricsPort: get('HANDBOOK_METRICS_PORT'),
    operator: {
      name: get('HANDBOOK_OPERATOR_NAME'),
      url: get<string>('HANDBOOK_OPERATOR_URL') || publicUrl,
      email: get('HANDBOOK_OPERATOR_EMAIL'),
    },
    operatorType: get('HANDBOOK_OPERATOR_TYPE'),
    privateReceivers: get('HANDBOOK_PRIVATE_RECEIVERS') === 'allow',
    oidc:
      issuerAddress && audience
        ? {
            issuer: issuerAddress,
            audience,
            rolesClaim,
            client: clientId ? { id: clientId, secret: clientSecret || undefined } : undefined,
          }
        : undefined,
    server: get<string>('HANDBOOK_SERVER') || undefined,
    token: get<string>('HANDBOOK_TOKEN') || undefined,
    frameAncestors: get('HANDBOOK_FRAME_ANCESTORS'),
  }
  if ((issuerAddress === '') !== (audience === ''))
    faults.push('HANDBOOK_OIDC_ISSUER and HANDBOOK_OIDC_AUDIENCE must be set together')
  if ((clientId && !issuerAddress) || (clientSecret && !clientId))
    faults.push('HANDBOOK_OIDC_CLIENT_ID needs HANDBOOK_OIDC_ISSUER, and HANDBOOK_OIDC_CLIENT_SECRET needs both')
  if (faults.length > 0) throw new ConfigError(faults.join('\n'))
  return config
}
