/** Everything that the environment can set. An invalid value or an unknown `HANDBOOK_` name stops the start. */
import { feedbackSettings } from './config/feedback-settings.ts'
import { noEmail, operatorSettings } from './config/operator-settings.ts'
import { EnvironmentReader } from './config/read-environment.ts'
import { httpSettings, serviceSettings } from './config/service-settings.ts'
import type { Setting } from './config/setting.ts'
import { commandSettings, signInSettings } from './config/sign-in-settings.ts'
import { translatorSettings } from './config/translator-settings.ts'

export interface Config {
  port: number
  host: string
  logLevel: string
  /** Absolute, without a trailing slash. Every link begins with it. */
  publicUrl: string
  /** The PostgreSQL database that replicas share. Without it, the store is a file in `dataDir`. */
  databaseUrl: string | undefined
  contentDir: string
  dataDir: string
  /** Requests per minute from one client. 0 sets no limit. */
  rateLimitMax: number
  /** Number of proxies in front of the service. 0 ignores forwarded headers. */
  trustProxy: number
  /** Seconds that open requests may take to finish when the service stops. */
  drainSeconds: number
  /** Port where Prometheus reads. 0 serves no metrics. */
  metricsPort: number
  operator: { name: string; url: string; email: string }
  /** Kind of organisation that the operator is, as an ADMS publisher type. */
  operatorType: string
  /** Whether webhooks may be http URLs and hosts inside the operator's own network. */
  privateReceivers: boolean
  /** URL of the service that the command line connects to. Without it, the command line opens the local store. */
  server: string | undefined
  /** Token that the command line sends to that service. */
  token: string | undefined
  /** What is promised to readers who send feedback. Without it, the service takes none. */
  feedback: { days: number; privacyUrl: string } | undefined
  /** Directory for feedback that is about to be deleted. Without it, nothing is written before. */
  feedbackArchiveDir: string | undefined
  /** Mail server for messages to maintainers and the daily summary of feedback. Without it, the service sends no mail. */
  smtpUrl: string | undefined
  /** Machine translator that the operator chose. Without it, nothing is sent to any. With a model, it is OpenAI-compatible. */
  translator: { url: string; key: string | undefined; model: string | undefined } | undefined
  /** The sites that may show the embedded pages in a frame, as `frame-ancestors` has them. */
  frameAncestors: string
  /** The organisation's identity provider, if maintainers sign in with it. */
  oidc:
    | {
        issuer: string
        audience: string
        rolesClaim: string
        /** The language desk as a client of the provider. Without it, nobody can sign in at the desk with the provider. */
        client: { id: string; secret: string | undefined } | undefined
      }
    | undefined
}

export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** Every setting, in the order of the documentation. */
export const settings = {
  ...serviceSettings,
  ...httpSettings,
  ...operatorSettings,
  ...feedbackSettings,
  ...translatorSettings,
  ...signInSettings,
  ...commandSettings,
} satisfies Record<string, Setting<string> | Setting<number>>

/** @throws {ConfigError} with everything that is wrong. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const reader = new EnvironmentReader<keyof typeof settings>(settings, environment)
  const port = reader.get<number>('PORT')
  const publicUrl = reader.get<string>('HANDBOOK_PUBLIC_URL') || `http://localhost:${port}`
  const issuerAddress = reader.get<string>('HANDBOOK_OIDC_ISSUER')
  const audience = reader.get<string>('HANDBOOK_OIDC_AUDIENCE')
  const rolesClaim = reader.get<string>('HANDBOOK_OIDC_ROLES_CLAIM')
  const clientId = reader.get<string>('HANDBOOK_OIDC_CLIENT_ID')
  const clientSecret = reader.get<string>('HANDBOOK_OIDC_CLIENT_SECRET')
  const takesFeedback = reader.get('HANDBOOK_FEEDBACK') === 'on'
  const days = reader.get<number>('HANDBOOK_FEEDBACK_DAYS')
  const privacyUrl = reader.get<string>('HANDBOOK_PRIVACY_URL')
  const mtUrl = reader.get<string>('HANDBOOK_MT_URL')
  const mtKey = reader.get<string>('HANDBOOK_MT_KEY')
  const mtModel = reader.get<string>('HANDBOOK_MT_MODEL')
  const config: Config = {
    port,
    host: reader.get('HOST'),
    logLevel: reader.get('LOG_LEVEL'),
    publicUrl,
    databaseUrl: reader.get<string>('DATABASE_URL') || undefined,
    contentDir: reader.get('HANDBOOK_CONTENT_DIR'),
    dataDir: reader.get('HANDBOOK_DATA_DIR'),
    rateLimitMax: reader.get('HANDBOOK_RATE_LIMIT_MAX'),
    trustProxy: reader.get('HANDBOOK_TRUST_PROXY'),
    drainSeconds: reader.get('HANDBOOK_DRAIN_SECONDS'),
    metricsPort: reader.get('HANDBOOK_METRICS_PORT'),
    operator: {
      name: reader.get('HANDBOOK_OPERATOR_NAME'),
      url: reader.get<string>('HANDBOOK_OPERATOR_URL') || publicUrl,
      email: reader.get('HANDBOOK_OPERATOR_EMAIL'),
    },
    operatorType: reader.get('HANDBOOK_OPERATOR_TYPE'),
    privateReceivers: reader.get('HANDBOOK_PRIVATE_RECEIVERS') === 'allow',
    oidc:
      issuerAddress && audience
        ? {
            issuer: issuerAddress,
            audience,
            rolesClaim,
            client: clientId ? { id: clientId, secret: clientSecret || undefined } : undefined,
          }
        : undefined,
    server: reader.get<string>('HANDBOOK_SERVER') || undefined,
    token: reader.get<string>('HANDBOOK_TOKEN') || undefined,
    feedback: takesFeedback ? { days, privacyUrl } : undefined,
    feedbackArchiveDir: reader.get<string>('HANDBOOK_FEEDBACK_ARCHIVE_DIR') || undefined,
    smtpUrl: reader.get<string>('HANDBOOK_SMTP_URL') || undefined,
    translator: mtUrl ? { url: mtUrl, key: mtKey || undefined, model: mtModel || undefined } : undefined,
    frameAncestors: reader.get('HANDBOOK_FRAME_ANCESTORS'),
  }
  if ((issuerAddress === '') !== (audience === ''))
    reader.faults.push('HANDBOOK_OIDC_ISSUER and HANDBOOK_OIDC_AUDIENCE must be set together')
  if ((clientId && !issuerAddress) || (clientSecret && !clientId))
    reader.faults.push('HANDBOOK_OIDC_CLIENT_ID needs HANDBOOK_OIDC_ISSUER, and HANDBOOK_OIDC_CLIENT_SECRET needs both')
  if (takesFeedback && !(days && privacyUrl))
    reader.faults.push('HANDBOOK_FEEDBACK=on needs HANDBOOK_FEEDBACK_DAYS and HANDBOOK_PRIVACY_URL')
  if (config.smtpUrl && config.operator.email === noEmail)
    reader.faults.push('HANDBOOK_SMTP_URL needs HANDBOOK_OPERATOR_EMAIL, which the mail comes from')
  if (!mtUrl && (mtKey || mtModel)) reader.faults.push('HANDBOOK_MT_KEY and HANDBOOK_MT_MODEL need HANDBOOK_MT_URL')
  if (reader.faults.length > 0) throw new ConfigError(reader.faults.join('\n'))
  return config
}
