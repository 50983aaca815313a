/** What a portal's page is: whether it can be read, which system made it, and which service its kit reads. */
import { type Finding, fault, ok, type Says, warning } from './doctor-finding.ts'
import { hostOf, type Kit } from './portal-host.ts'
import type { PortalPage } from './portal-page.ts'

/** @param kit The kit in the page, if it has one. */
export function pageFindings(page: PortalPage, kit: Kit | undefined, publicUrl: string): Finding[] {
  const host = hostOf(page)
  const findings: Finding[] = [{ check: 'page', ...response(page) }]
  if (host) {
    const docs = `${publicUrl}${host.docs}`
    const says = {
      sv: `sidan är gjord med ${host.name}: ${docs} beskriver stegen`,
      en: `the page is made with ${host.name}: ${docs} describes the steps`,
    }
    findings.push({ check: 'host', ...ok(says) })
  }
  for (const service of kit?.services ?? [])
    findings.push({ check: 'page: service', ...reading(service, publicUrl.replace(/\/+$/, '')) })
  if (page.url.protocol === 'https:' && publicUrl.startsWith('http:'))
    findings.push({ check: 'encryption', ...unencrypted(new URL(publicUrl).origin) })
  return findings
}

function response({ url: { href }, status, policies, signIn }: PortalPage): Says {
  if (signIn)
    return warning(
      {
        sv: `${href} leder till inloggning på ${signIn.host}, så sidans policy är inte kontrollerad`,
        en: `${href} leads to a page for signing in on ${signIn.host}, so the policy of the page is not checked`,
      },
      {
        sv: 'ange en sida som går att läsa utan att logga in, om det finns någon',
        en: 'give a page that can be read without signing in, if there is one',
      },
    )
  return status < 400
    ? ok({
        sv: `${href} svarar med ${status}. Policyer: ${policies.length}`,
        en: `${href} responds with ${status} and ${policies.length} policies`,
      })
    : fault(
        { sv: `${href} svarar med ${status}`, en: `${href} responds with ${status}` },
        {
          sv: 'ange en adress som går att läsa utan att logga in',
          en: 'give a URL that can be read without signing in',
        },
      )
}

const reading = (service: string, own: string): Says =>
  service === own
    ? ok({ sv: `sidan läser ${service}`, en: `the page reads ${service}` })
    : fault(
        { sv: `sidan läser ${service}, inte ${own}`, en: `the page reads ${service}, not ${own}` },
        {
          sv: `ange ${own} som tjänstens adress i portalen, eller kontrollera med --server ${service}`,
          en: `enter ${own} as the URL of the service in the portal, or check with --server ${service}`,
        },
      )

const unencrypted = (own: string): Says =>
  fault(
    {
      sv: `webbläsare hämtar inget från ${own} till en sida med https`,
      en: `browsers load nothing from ${own} into a page with https`,
    },
    { sv: 'sätt HANDBOOK_PUBLIC_URL till https', en: 'set HANDBOOK_PUBLIC_URL to https' },
  )
