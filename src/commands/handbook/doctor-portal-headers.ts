/** What the headers of a response let the page of a portal do with it. */
import { fault, ok, type Says, warning } from './doctor-finding.ts'
import type { PortalPage } from './portal-page.ts'
import { permits, policiesIn } from './source-list.ts'

/** Whether the headers let a page of another origin read a response. */
export function sharing(headers: Headers, { url: page }: PortalPage): Says {
  const origin = headers.get('access-control-allow-origin')
  if (origin === '*' || origin === page.origin)
    return ok({ sv: `sidor på ${page.origin} får läsa det`, en: `pages of ${page.origin} may read it` })
  const fix = {
    sv: 'låt proxyn behålla Access-Control-Allow-Origin: *',
    en: 'configure the proxy to keep Access-Control-Allow-Origin: *',
  }
  return origin === null
    ? fault(
        {
          sv: 'svaret har inget Access-Control-Allow-Origin',
          en: 'the response has no Access-Control-Allow-Origin',
        },
        fix,
      )
    : fault(
        {
          sv: `svaret har Access-Control-Allow-Origin: ${origin}`,
          en: `the response has Access-Control-Allow-Origin: ${origin}`,
        },
        fix,
      )
}

/** Whether the headers of a frame let the page show it. */
export function framing(headers: Headers, { url: page, headers: its }: PortalPage, service: URL): Says {
  const options = headers.get('x-frame-options')
  const [ancestors] = policiesIn(headers.get('content-security-policy')).flatMap((policy) => {
    const sources = policy.get('frame-ancestors')
    return sources && !permits(sources, page, service) ? [sources.join(' ')] : []
  })
  if (ancestors !== undefined)
    return fault(
      { sv: `tjänsten anger frame-ancestors ${ancestors}`, en: `the service says frame-ancestors ${ancestors}` },
      {
        sv: `lägg till ${page.origin} i HANDBOOK_FRAME_ANCESTORS`,
        en: `add ${page.origin} to HANDBOOK_FRAME_ANCESTORS`,
      },
    )
  if (options !== null && !headers.get('content-security-policy')?.includes('frame-ancestors'))
    return fault(
      {
        sv: `något framför tjänsten lägger till X-Frame-Options: ${options}`,
        en: `something in front of the service adds X-Frame-Options: ${options}`,
      },
      { sv: 'låt proxyn ta bort det', en: 'configure the proxy to remove it' },
    )
  if (its.get('cross-origin-embedder-policy')?.startsWith('require-corp'))
    return warning(
      {
        sv: 'sidan kräver Cross-Origin-Embedder-Policy av sina ramar',
        en: 'the page requires Cross-Origin-Embedder-Policy of its frames',
      },
      {
        sv: 'använd skriptet, eller ge iframe attributet credentialless',
        en: 'use the script form, or give the iframe the attribute credentialless',
      },
    )
  return ok({
    sv: `sidor på ${page.origin} får visa handboken i en ram`,
    en: `pages of ${page.origin} may frame the handbook`,
  })
}
