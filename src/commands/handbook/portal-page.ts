/** Reads a portal's page and what it loads from the service, within bounds. */
import { type Policy, policiesIn } from './source-list.ts'

/** Milliseconds that a URL may take to respond. */
const timeout = 10_000
/** Bytes of a page that are read: policies stand in its head. */
const mostBytes = 1024 * 1024

export interface PortalPage {
  /** Where redirects ended. If that is a page for signing in: what was asked for. */
  url: URL
  /** The page for signing in to which the portal led, which tells nothing about the page that was asked for. */
  signIn: URL | undefined
  status: number
  headers: Headers
  policies: Policy[]
  /** The beginning of the page as it was sent. */
  html: string
}

const signInPage = /^https?:\/\/login\.|\/(adfs|saml2?|oauth2|log-?in|sign-?in|wp-login\.php)\b/i

/** Whoever runs the command names the page, so its address may be a private one. */
export async function readPage(address: string): Promise<PortalPage> {
  const response = await fetch(address, { headers: { Accept: 'text/html' }, signal: AbortSignal.timeout(timeout) })
  const { headers, status } = response
  if (response.redirected && signInPage.test(response.url)) {
    await response.body?.cancel()
    return { url: new URL(address), signIn: new URL(response.url), status, headers, policies: [], html: '' }
  }
  const html = await beginningOf(response)
  // What browsers take for no element of the page, where scripts run.
  const elements = html.replaceAll(
    /<!--.*?(-->|$)|<(script|style|noscript|template|textarea|title)\b.*?(<\/\2|$)/gis,
    '',
  )
  const metas = [...elements.matchAll(/<meta\b(?=[^>]*http-equiv=["']?content-security-policy["'\s>])[^>]*>/gi)]
  const written = metas.map(([meta]) => /content=(?:"([^"]*)"|'([^']*)')/i.exec(meta)?.slice(1).find(Boolean) ?? '')
  const policies = policiesIn(headers.get('content-security-policy'))
  // In a page, a policy cannot put it into a sandbox.
  for (const policy of written.map(unescapeQuotes).flatMap(policiesIn))
    policies.push(new Map([...policy].filter(([name]) => name !== 'sandbox')))
  return { url: new URL(response.url), signIn: undefined, status, headers, policies, html }
}

const unescapeQuotes = (text: string) => text.replaceAll('&#39;', "'").replaceAll('&apos;', "'")

async function beginningOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let read = 0
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    read += chunk.length
    if (read >= mostBytes) break
  }
  return text
}

/** What the service responds to a page of another origin; the body is not read. */
export async function askAs(url: string, origin: string): Promise<{ status: number; headers: Headers }> {
  const response = await fetch(url, {
    headers: { Origin: origin },
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
  })
  await response.body?.cancel()
  return response
}
