import type { ProblemLanguage } from '../errors.ts'
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
}: {
  language: ProblemLanguage
  assets: readonly Asset[]
  hasProvider: boolean
}): string {
  const { title, needsScript } = words[language]
  const links = assets.map(({ kind, name }) =>
    kind === 'script'
      ? `<script type="module" src="desk/assets/${name}"></script>`
      : `<link rel="stylesheet" href="desk/assets/${name}">`,
  )
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
${links.join('\n')}
</head>
<body>
<div id="desk"${hasProvider ? ' data-provider' : ''}></div>
<noscript><p>${needsScript}</p></noscript>
</body>
</html>
`
}
