/** Checks whether a page of a portal may show the handbook: the components by their script, and a part in a frame. */
import { root } from '../../responses/root.ts'
import { type Check, type Finding, failed, fault, type Says } from './doctor-finding.ts'
import { framing, sharing } from './doctor-portal-headers.ts'
import { pageFindings } from './doctor-portal-page.ts'
import { policyFor } from './doctor-portal-policy.ts'
import { kitIn } from './portal-host.ts'
import { askAs, readPage } from './portal-page.ts'

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
  const kit = kitIn(page)
  findings.push(...pageFindings(page, kit, publicUrl))
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
  for (const { check, paths, directives } of page.signIn ? [] : loads) {
    // With a kit, the portal has the script itself, so that only the texts come from the service.
    const isOwn = kit !== undefined && check === 'script: page'
    if ((kit && check.startsWith('frame')) || (isOwn && kit.script === undefined)) continue
    const urls = isOwn ? [new URL(`${kit.script}`, page.url)] : paths.map((path) => new URL(publicUrl + path))
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
  if (!kit) await look('script: CORS', '/sdk/embed.js', (headers) => sharing(headers, page))
  await look('texts: CORS', `${root}/sv/bundle`, (headers) => sharing(headers, page))
  if (!kit)
    await look('frame: service', '/embed/sv?view=frame', (headers) => framing(headers, page, new URL(publicUrl)))
  return findings
}
