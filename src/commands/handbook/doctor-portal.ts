/** Checks whether a page of a portal may show the handbook: the components by their script, and a part in a frame. */
import { root } from '../../responses/root.ts'
import { type Finding, fault, ok, warning } from './doctor-finding.ts'
import { askAs, type PortalPage, readPage } from './portal-page.ts'
import { directiveOf, permits, policiesIn } from './source-list.ts'

type Says = Omit<Finding, 'check'>

/** What a page loads for each of the two forms, and the directives that decide it, the most special first. */
const loads = [
  { check: 'script: page', path: '/sdk/embed.js', directives: ['script-src-elem', 'script-src'] },
  { check: 'script: texts', path: `${root}/sv/bundle`, directives: ['connect-src'] },
  { check: 'frame: page', path: '/embed/sv', directives: ['frame-src', 'child-src'] },
  { check: 'frame: height', path: '/embed/host.js', directives: ['script-src-elem', 'script-src'] },
] as const

/** Makes every check of a page. A page or a service that cannot be reached is a fault with its reason. */
export async function examinePortal(portal: string, publicUrl: string): Promise<Finding[]> {
  const findings: Finding[] = []
  const add = (check: string, says: Says) => findings.push({ check, ...says })
  const page = await readPage(portal).catch((error: Error) => error)
  if (page instanceof Error)
    return [{ check: 'page', ...fault(reasonOf(page), `check that ${portal} is the URL of the page`) }]
  const own = new URL(publicUrl)
  add(
    'page',
    page.status < 400
      ? ok(`${page.url.href} responds with ${page.status} and ${page.policies.length} policies`)
      : fault(`${page.url.href} responds with ${page.status}`, 'give a URL that can be read without signing in'),
  )
  if (page.url.protocol === 'https:' && own.protocol === 'http:')
    add(
      'encryption',
      fault(`browsers load nothing from ${own.origin} into a page with https`, 'set HANDBOOK_PUBLIC_URL to https'),
    )
  if (page.policies.some((policy) => policy.has('sandbox') && !policy.get('sandbox')?.includes('allow-scripts')))
    add(
      'script: sandbox',
      fault('the policy of the page runs no scripts', 'add allow-scripts to sandbox, or use the frame'),
    )
  for (const { check, path, directives } of loads) {
    const says = policyFor(page, new URL(publicUrl + path), directives)
    add(check, check === 'frame: height' && says.status === 'fault' ? { ...says, status: 'warning' } : says)
  }
  const look = (check: string, path: string, judge: (headers: Headers) => Says) =>
    askAs(publicUrl + path, page.url.origin)
      .then(({ status, headers }) =>
        status === 200
          ? judge(headers)
          : fault(`${publicUrl}${path} responds with ${status}`, 'check the service with handbook doctor'),
      )
      .catch((error: Error) => fault(reasonOf(error), `check that ${publicUrl} leads to the service`))
      .then((says) => add(check, says))
  await look('script: CORS', '/sdk/embed.js', (headers) => sharing(headers, page))
  await look('texts: CORS', `${root}/sv/bundle`, (headers) => sharing(headers, page))
  await look('frame: service', '/embed/sv?view=frame', (headers) => framing(headers, page, own))
  return findings
}

/** An error's own words; those of a failed fetch stand in its cause. */
function reasonOf({ message, cause }: Error): string {
  const { message: words, code } = (cause ?? {}) as { message?: string; code?: string }
  return words || code || message
}

/** Whether every policy of the page lets it load a URL; otherwise the line as it should be. */
function policyFor({ policies, url: page }: PortalPage, url: URL, directives: readonly string[]): Says {
  for (const policy of policies) {
    const name = directiveOf(policy, directives)
    if (name === undefined) continue
    const sources = policy.get(name) ?? []
    if (name !== 'connect-src' && directives.includes('script-src') && sources.includes("'strict-dynamic'"))
      return warning(
        `${name} has 'strict-dynamic', which ignores hosts`,
        'give the script element the nonce of the page',
      )
    if (permits(sources, url, page)) continue
    const kept = sources.filter((source) => source !== "'none'")
    const line = [
      name === 'default-src' ? (directives.at(-1) === 'child-src' ? 'frame-src' : directives.at(-1)) : name,
      ...kept,
      url.origin,
    ]
    return fault(`the policy of the page blocks ${url.href} (${[name, ...sources].join(' ')})`, `set ${line.join(' ')}`)
  }
  return ok(`the page may load ${url.href}`)
}

/** Whether the headers let a page of another origin read a response. */
function sharing(headers: Headers, { url: page }: PortalPage): Says {
  const origin = headers.get('access-control-allow-origin')
  if (origin !== '*' && origin !== page.origin)
    return fault(
      `the response has ${origin === null ? 'no Access-Control-Allow-Origin' : `Access-Control-Allow-Origin: ${origin}`}`,
      'configure the proxy to keep Access-Control-Allow-Origin: *',
    )
  return ok(`pages of ${page.origin} may read it`)
}

/** Whether the headers of a frame let the page show it. */
function framing(headers: Headers, { url: page, headers: its }: PortalPage, service: URL): Says {
  const options = headers.get('x-frame-options')
  const ancestors = policiesIn(headers.get('content-security-policy')).flatMap((policy) => {
    const sources = policy.get('frame-ancestors')
    return sources && !permits(sources, page, service) ? [sources.join(' ')] : []
  })
  if (ancestors.length > 0)
    return fault(`the service says frame-ancestors ${ancestors[0]}`, `add ${page.origin} to HANDBOOK_FRAME_ANCESTORS`)
  if (options !== null && !headers.get('content-security-policy')?.includes('frame-ancestors'))
    return fault(
      `something in front of the service adds X-Frame-Options: ${options}`,
      'configure the proxy to remove it',
    )
  if (its.get('cross-origin-embedder-policy')?.startsWith('require-corp'))
    return warning(
      'the page requires Cross-Origin-Embedder-Policy of its frames',
      'use the script form, or give the iframe the attribute credentialless',
    )
  return ok(`pages of ${page.origin} may frame the handbook`)
}
