/** The pages about the service itself: no script, one stylesheet of our own, nothing from elsewhere. */
import { readFileSync } from 'node:fs'
import type { ProblemLanguage } from '../errors.ts'
import { contentLicence } from '../responses/licence.ts'
import { page } from './page.ts'

export const stylesheet = () => readFileSync(new URL('pages.css', import.meta.url), 'utf8')

export interface ServicePage {
  language: ProblemLanguage
  /** Plain text. */
  title: string
  /** HTML. */
  body: string
  publicUrl: string
}

export const servicePage = ({ language, title, body, publicUrl }: ServicePage): string =>
  page({
    lang: language,
    title,
    stylesheets: [`${publicUrl}/assets/pages.css`],
    body: ['<main>', body, '</main>', '<footer>', footers[language], '</footer>'],
  })

const licenceLink = `<a rel="license" href="${contentLicence.url}">${contentLicence.name}</a>`
const footers: Record<ProblemLanguage, string> = {
  sv: `<p>Innehåll: OECD Observatory of Public Sector Innovation och Vinnova, ${licenceLink}, rättat och översatt. Kod: MIT. Det här är inte en officiell publikation från OECD eller Vinnova.</p>`,
  en: `<p>Content: OECD Observatory of Public Sector Innovation and Vinnova, ${licenceLink}, corrected and translated. Code: MIT. This is not an official publication of the OECD or of Vinnova.</p>`,
}

/** A link that shows its path. */
export const pathLink = (publicUrl: string, path: string) => `<a href="${publicUrl}${path}"><code>${path}</code></a>`
