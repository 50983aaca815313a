/** What the replica that responds knows about itself, for people. Programs read `/health/ready`. */
import type { FastifyInstance } from 'fastify'
import { type ProblemLanguage, problemLanguages } from '../errors.ts'
import { lookUpLocale } from '../handbook/look-up-locale.ts'
import { escapeHtml } from '../handbook/rich-text.ts'
import type { Release } from '../store/release.ts'
import { apiVersion } from '../version.ts'
import { html } from './page.ts'
import { pagePolicy } from './policy.ts'
import { servicePage } from './service-page.ts'
import { type Failures, statusWords } from './status-words.ts'

export interface StatusOptions {
  failures: Readonly<Failures>
  current: () => Release
  publicUrl: string
}

export function statusRoute(app: FastifyInstance, { failures, current, publicUrl }: StatusOptions): void {
  const startedAt = new Date()
  app.get('/status', { schema: { hide: true } }, (request, reply) => {
    const language = lookUpLocale(request.headers['accept-language'], problemLanguages, 'en') as ProblemLanguage
    reply
      .headers({
        'Cache-Control': 'no-store',
        'Content-Security-Policy': pagePolicy(publicUrl, "'none'", false),
        'Content-Language': language,
        'Content-Type': html,
        Vary: 'Accept-Language',
      })
      .send(
        servicePage({
          language,
          title: statusWords[language].title,
          body: statusBody(language, { failures, release: current(), startedAt, now: new Date() }),
          publicUrl,
        }),
      )
  })
}

interface Status {
  failures: Readonly<Failures>
  release: Release
  startedAt: Date
  now: Date
}

function statusBody(language: ProblemLanguage, { failures, release, startedAt, now }: Status): string {
  const words = statusWords[language]
  const time = (at: Date | string) => {
    const date = new Date(at)
    const shown = date.toLocaleString(language === 'en' ? 'en-GB' : 'sv', { ...dateFormat, timeZone: 'UTC' })
    return `<time datetime="${date.toISOString()}">${shown} UTC</time>`
  }
  const failing = Object.entries(words.failures).flatMap(([name, sentence]) => {
    const since = failures[name as keyof Failures]
    return since === null ? [] : [`<p><strong>${sentence}</strong> ${words.since} ${time(since)}.</p>`]
  })
  const languages = Object.values(release.locales).map(
    ({ tag, endonym, dir }) => `<li lang="${tag}" dir="${dir}">${escapeHtml(endonym)}</li>`,
  )
  const rows = [
    [words.release, `${release.id}, ${words.published} ${time(release.publishedAt)}`],
    [words.running, `${ago(now.getTime() - startedAt.getTime(), language)} (${words.since} ${time(startedAt)})`],
    [words.version, apiVersion],
    [words.languages, `<ul>${languages.join('')}</ul>`],
  ]
  return `<h1>${words.title}</h1>
${failing.length > 0 ? failing.join('\n') : `<p><strong>${words.well}</strong></p>`}
<dl>
${rows.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('\n')}
</dl>
<p>${words.about}</p>`
}

const dateFormat = { dateStyle: 'long', timeStyle: 'short' } as const

/** A duration in whole minutes, hours or days. */
function ago(milliseconds: number, language: ProblemLanguage): string {
  const minutes = Math.floor(milliseconds / 60_000)
  const [unit, count] =
    minutes < 120
      ? (['minute', minutes] as const)
      : minutes < 48 * 60
        ? (['hour', Math.floor(minutes / 60)] as const)
        : (['day', Math.floor(minutes / (24 * 60))] as const)
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
}
