/** What the policies of a portal's page let it load. */
import { fault, ok, type Says, warning } from './doctor-finding.ts'
import type { PortalPage } from './portal-page.ts'
import { directiveOf, permits } from './source-list.ts'

/** Whether every policy of the page lets it load a URL; otherwise the line as it should be. */
export function policyFor({ policies, url: page }: PortalPage, url: URL, directives: readonly string[]): Says {
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
