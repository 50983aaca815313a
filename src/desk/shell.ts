import type { ProblemLanguage } from '../errors.ts'
import { page } from '../site/page.ts'
import type { Asset } from './assets.ts'

const words: Record<ProblemLanguage, { title: string; needsScript: string }> = {
  sv: { title: 'Språkbordet', needsScript: 'Språkbordet behöver JavaScript. Allt det gör finns också som API.' },
  en: { title: 'Language desk', needsScript: 'The language desk needs JavaScript. All it does is an API as well.' },
}

/** The page before it has done anything. Addresses are relative, so that it works below any path. */
export function shell({
  language,
  assets,
  hasProvider,
  hasFeedback,
  hasTranslator,
}: {
  language: ProblemLanguage
  assets: readonly Asset[]
  hasProvider: boolean
  hasFeedback: boolean
  hasTranslator: boolean
}): string {
  const { title, needsScript } = words[language]
  const addresses = (kind: Asset['kind']) =>
    assets.filter((asset) => asset.kind === kind).map(({ name }) => `desk/assets/${name}`)
  return page({
    lang: language,
    className: 'handbook-page',
    title,
    stylesheets: addresses('style'),
    head: [
      '<link rel="icon" href="favicon.svg">',
      '<meta name="color-scheme" content="light dark">',
      '<meta name="robots" content="noindex">',
      ...addresses('script').map((url) => `<script type="module" src="${url}"></script>`),
    ],
    body: [
      `<div id="desk" data-language="${addresses('language')}"${hasProvider ? ' data-provider' : ''}${hasFeedback ? ' data-feedback' : ''}${hasTranslator ? ' data-translator' : ''}></div>`,
      `<noscript><p>${needsScript}</p></noscript>`,
    ],
  })
}
