/** Checks whether a page of a portal may show the handbook: the components by their script, and a part in a frame. */
import { root } from '../../responses/root.ts'
import { type Check, type Finding, failed, fault, ok, type Says, warning } from './doctor-finding.ts'
import { framing, sharing } from './doctor-portal-headers.ts'
import { hostOf, kitScript } from './portal-host.ts'
import { askAs, type PortalPage, readPage } from './portal-page.ts'
import { directiveOf, permits } from './source-list.ts'

/** What a page loads for each of the two forms, and the directives that decide it, the most special first. */
const loads = [
  // The second file is loaded by the first when it is needed. A policy may name the first alone.
  {
    check: 'script: page',
    paths: ['/sdk/embed.js', '/sdk/embed-views.js'],
    directives: ['script-src-elem', 'script-src'],
  },
  { check: 'script: texts', paths: [`${root}/sv/bundle`], directives: ['connect-src'] },
  { check: 'frame: page', paths: ['/embed/sv'], directives: ['frame-src', 'child-src'] },
  { check: 'frame: height', paths: ['/embed/host.js'], directives: ['script-src-elem', 'script-src'] },
] as const

/** Makes every check of a page. A page or a service that cannot be reached is a fault with its reason. */
export async function examinePortal(portal: string, publicUrl: string): Promise<Finding[]> {
  const findings: Finding[] = []
  const add = (check: Check, says: Says) => findings.push({ check, ...says })
  const page = await readPage(portal).catch((error: Error) => error)
  if (page instanceof Error) {
    const fix = {
      sv: `kontrollera att ${portal} är sidans adress`,
      en: `check that ${portal} is the URL of the page`,
    }
    return [{ check: 'page', ...fault(failed(page), fix) }]
  }
  const own = new URL(publicUrl)
  add(
    'page',
    page.status < 400
      ? ok({
          sv: `${page.url.href} svarar med ${page.status}. Policyer: ${page.policies.length}`,
          en: `${page.url.href} responds with ${page.status} and ${page.policies.length} policies`,
        })
      : fault(
          {
            sv: `${page.url.href} svarar med ${page.status}`,
            en: `${page.url.href} responds with ${page.status}`,
          },
          {
            sv: 'ange en adress som går att läsa utan att logga in',
            en: 'give a URL that can be read without signing in',
          },
        ),
  )
  const host = hostOf(page)
  if (host)
    add(
      'host',
      ok({
        sv: `sidan är gjord med ${host.name}: ${publicUrl}${host.docs} beskriver stegen`,
        en: `the page is made with ${host.name}: ${publicUrl}${host.docs} describes the steps`,
      }),
    )
  if (page.url.protocol === 'https:' && own.protocol === 'http:')
    add(
      'encryption',
      fault(
        {
          sv: `webbläsare hämtar inget från ${own.origin} till en sida med https`,
          en: `browsers load nothing from ${own.origin} into a page with https`,
        },
        { sv: 'sätt HANDBOOK_PUBLIC_URL till https', en: 'set HANDBOOK_PUBLIC_URL to https' },
      ),
    )
  if (page.policies.some((policy) => policy.has('sandbox') && !policy.get('sandbox')?.includes('allow-scripts')))
    add(
      'script: sandbox',
      fault(
        { sv: 'sidans policy kör inga skript', en: 'the policy of the page runs no scripts' },
        {
          sv: 'lägg till allow-scripts i sandbox, eller använd ramen',
          en: 'add allow-scripts to sandbox, or use the frame',
        },
      ),
    )
  // With a kit, the portal has the script itself, so that only the texts come from the service.
  const script = kitScript(page)
  for (const { check, paths, directives } of loads) {
    if (script !== undefined && check.startsWith('frame')) continue
    const isOwn = script !== undefined && check === 'script: page'
    const urls = isOwn ? [new URL(script, page.url)] : paths.map((path) => new URL(publicUrl + path))
    const all = urls.map((url) => policyFor(page, url, directives))
    const says = all.find(({ status }) => status !== 'ok') ?? (all[0] as Says)
    add(check, check === 'frame: height' && says.status === 'fault' ? { ...says, status: 'warning' } : says)
  }
  const look = (check: Check, path: string, judge: (headers: Headers) => Says) =>
    askAs(publicUrl + path, page.url.origin)
      .then(({ status, headers }) =>
        status === 200
          ? judge(headers)
          : fault(
              { sv: `${publicUrl}${path} svarar med ${status}`, en: `${publicUrl}${path} responds with ${status}` },
              { sv: 'kontrollera tjänsten med handbook doctor', en: 'check the service with handbook doctor' },
            ),
      )
      .catch((error: Error) =>
        fault(failed(error), {
          sv: `kontrollera att ${publicUrl} leder till tjänsten`,
          en: `check that ${publicUrl} leads to the service`,
        }),
      )
      .then((says) => add(check, says))
  if (script === undefined) await look('script: CORS', '/sdk/embed.js', (headers) => sharing(headers, page))
  await look('texts: CORS', `${root}/sv/bundle`, (headers) => sharing(headers, page))
  if (script === undefined)
    await look('frame: service', '/embed/sv?view=frame', (headers) => framing(headers, page, own))
  return findings
}

/** Whether every policy of the page lets it load a URL; otherwise the line as it should be. */
function policyFor({ policies, url: page }: PortalPage, url: URL, directives: readonly string[]): Says {
  for (const policy of policies) {
    const name = directiveOf(policy, directives)
    if (name === undefined) continue
    const sources = policy.get(name) ?? []
    if (name !== 'connect-src' && directives.includes('script-src') && sources.includes("'strict-dynamic'"))
      return warning(
        {
          sv: `${name} har 'strict-dynamic', som bortser från värdar`,
          en: `${name} has 'strict-dynamic', which ignores hosts`,
        },
        { sv: 'ge script-elementet sidans nonce', en: 'give the script element the nonce of the page' },
      )
    if (permits(sources, url, page)) continue
    const kept = sources.filter((source) => source !== "'none'")
    const line = [
      name === 'default-src' ? (directives.at(-1) === 'child-src' ? 'frame-src' : directives.at(-1)) : name,
      ...kept,
      url.origin,
    ]
    const rule = [name, ...sources].join(' ')
    return fault(
      {
        sv: `sidans policy spärrar ${url.href} (${rule})`,
        en: `the policy of the page blocks ${url.href} (${rule})`,
      },
      { sv: `sätt ${line.join(' ')}`, en: `set ${line.join(' ')}` },
    )
  }
  return ok({ sv: `sidan får hämta ${url.href}`, en: `the page may load ${url.href}` })
}
