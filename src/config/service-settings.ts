import { httpUrl, integer, text } from './setting.ts'

/** Where the service listens, what it serves, and where it keeps it. */
export const serviceSettings = {
  PORT: { ...integer(3000, 0, 65535), about: 'Port to listen on. 0 chooses a free port.' },
  HOST: { ...text('0.0.0.0', /^[\w.:-]+$/, 'a host name or IP address'), about: 'Network interface to listen on.' },
  LOG_LEVEL: {
    ...text(
      'info',
      /^(trace|debug|info|warn|error|fatal|silent)$/,
      'one of trace, debug, info, warn, error, fatal, silent',
    ),
    about:
      'Lowest level that is logged. debug logs a line for every response, which costs more processor time than the response itself.',
  },
  DATABASE_URL: {
    ...text('', /^postgres(ql)?:\/\/\S+$/, 'a PostgreSQL address such as postgres://user@host/database'),
    about: 'The PostgreSQL database that all replicas share.',
    otherwise: 'a SQLite file in the data directory',
    isSecret: true,
  },
  HANDBOOK_PUBLIC_URL: {
    ...httpUrl(''),
    about: 'Public URL of the service. Every link in a response begins with it.',
    otherwise: '`http://localhost:<PORT>`',
  },
  HANDBOOK_CONTENT_DIR: {
    ...text('content', /\S/, 'a directory'),
    about: 'Directory with the content that an empty store publishes at its first start.',
  },
  HANDBOOK_DATA_DIR: {
    ...text('data', /\S/, 'a directory'),
    about: 'Directory of the SQLite file with every release.',
  },
} as const

/** Limits and protections of the HTTP server. */
export const httpSettings = {
  HANDBOOK_RATE_LIMIT_MAX: {
    ...integer(6000, 0, 100_000_000),
    about: 'Requests per minute that one client may make. One in ten of them may be a change. 0 sets no limit.',
  },
  HANDBOOK_TRUST_PROXY: {
    ...integer(0, 0, 10),
    about:
      'Number of proxies in front of the service. 0 ignores forwarded headers. Set too high, clients can spoof their IP address.',
  },
  HANDBOOK_FRAME_ANCESTORS: {
    ...text(
      '*',
      /^(\*|'none'|https?:\/\/[\w.*:-]+( https?:\/\/[\w.*:-]+)*)$/,
      "*, 'none', or the URLs of sites with a space between them",
    ),
    about: 'Sites that may show the embedded pages in a frame. Pages of the service itself always may.',
  },
  HANDBOOK_PRIVATE_RECEIVERS: {
    ...text('refuse', /^(refuse|allow)$/, 'refuse or allow'),
    about: 'allow: webhooks may also be http URLs and hosts inside your own network.',
  },
  HANDBOOK_DRAIN_SECONDS: {
    ...integer(20, 0, 600),
    about: 'Seconds that open requests may take to finish when the service stops.',
  },
  HANDBOOK_METRICS_PORT: {
    ...integer(0, 0, 65535),
    about: 'Port where Prometheus reads `/metrics`. Make it reachable only from your own network. 0 serves no metrics.',
  },
} as const
