/** The pages about the service itself, with the head and foot of the site. */
import { readFileSync } from 'node:fs'
import type { ProblemLanguage } from '../errors.ts'
import { contentLicence } from '../responses/licence.ts'
import { lines } from './html.ts'
import { type SitePage, sitePage } from './shell.ts'
import { wordsFor } from './words/words.ts'

/** The stylesheet that plans of earlier versions link: people have saved such pages. */
export const stylesheet = () => readFileSync(new URL('pages.css', import.meta.url), 'utf8')

export interface ServicePage
  extends Pick<SitePage, 'title' | 'publicUrl'>,
    Partial<
      Pick<SitePage, 'section' | 'description' | 'isMirrored' | 'head' | 'className' | 'markdown' | 'translations'>
    > {
  language: ProblemLanguage
  /** HTML. */
  body: string
}

const names: Record<ProblemLanguage, string> = { sv: 'Innovationshandboken', en: 'The Innovation Handbook' }

export const servicePage = ({ language, title, body, publicUrl, ...others }: ServicePage): string =>
  sitePage({
    lang: language,
    title: `${title} – ${names[language]}`,
    brand: names[language],
    words: wordsFor({ tag: language, fallback: [] }),
    publicUrl,
    main: body,
    foot: lines('<div class="handbook-source">', footers[language](publicUrl), '</div>'),
    ...others,
  })

const licenceLink = `<a rel="license" href="${contentLicence.url}">${contentLicence.name}</a>`
const footers: Record<ProblemLanguage, (publicUrl: string) => string> = {
  sv: (publicUrl) =>
    `<p>Innehåll: OECD Observatory of Public Sector Innovation och Vinnova, ${licenceLink}, <a href="${publicUrl}/embed/sv/corrections">rättat</a> och översatt.</p><p>Det här är inte en officiell publikation från OECD eller Vinnova.</p>`,
  en: (publicUrl) =>
    `<p>Content: OECD Observatory of Public Sector Innovation and Vinnova, ${licenceLink}, <a href="${publicUrl}/embed/en/corrections">corrected</a> and translated.</p><p>This is not an official publication of the OECD or of Vinnova.</p>`,
}

/** A link that shows its path. */
export const pathLink = (publicUrl: string, path: string) => `<a href="${publicUrl}${path}"><code>${path}</code></a>`
