/** The pages about the service itself: no script, one stylesheet of our own, nothing from elsewhere. */
import { readFileSync } from 'node:fs'
import type { ProblemLanguage } from '../errors.ts'
import { contentLicence } from '../responses/licence.ts'
import { page } from './page.ts'

/** Its URL, and what it holds. */
export const serviceStylesheet = (publicUrl: string) => `${publicUrl}/assets/pages.css`
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
    stylesheets: [serviceStylesheet(publicUrl)],
    body: ['<main>', body, '</main>', '<footer>', footers[language](publicUrl), '</footer>'],
  })

const licenceLink = `<a rel="license" href="${contentLicence.url}">${contentLicence.name}</a>`
const footers: Record<ProblemLanguage, (publicUrl: string) => string> = {
  sv: (publicUrl) =>
    `<p>Innehåll: OECD Observatory of Public Sector Innovation och Vinnova, ${licenceLink}, <a href="${publicUrl}/embed/sv/corrections">rättat</a> och översatt. Kod: MIT. Det här är inte en officiell publikation från OECD eller Vinnova.</p>`,
  en: (publicUrl) =>
    `<p>Content: OECD Observatory of Public Sector Innovation and Vinnova, ${licenceLink}, <a href="${publicUrl}/embed/en/corrections">corrected</a> and translated. Code: MIT. This is not an official publication of the OECD or of Vinnova.</p>`,
}

/** A link that shows its path. */
export const pathLink = (publicUrl: string, path: string) => `<a href="${publicUrl}${path}"><code>${path}</code></a>`
