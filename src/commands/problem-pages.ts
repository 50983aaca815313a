import { type ProblemLanguage, problems } from '../errors.ts'

const words: Record<ProblemLanguage, { title: string; intro: string }> = {
  en: {
    title: 'Errors',
    intro: `Every error is \`application/problem+json\` (RFC 9457), in Swedish or English depending on \`Accept-Language\`. \`code\` is
stable: match on it. \`type\` leads to the code on this page. \`errors\` names each wrong parameter or place in the body.`,
  },
  sv: {
    title: 'Fel',
    intro: `Varje fel är \`application/problem+json\` (RFC 9457), på svenska eller engelska beroende på \`Accept-Language\`. \`code\`
ändras inte: låt klienten gå efter den. \`type\` leder till koden på sidan om fel. \`errors\` anger varje parameter eller
plats i innehållet som är fel.`,
  },
}

/** `#item-not-found`, as `type` in a problem has it. */
const anchorOf = (code: string) => code.toLowerCase().replaceAll('_', '-')

/** The pages of every error code with its cause and remedy, by their path below `docs/`. */
export const problemPages = (): Record<string, string> => ({
  'problems.md': page('en'),
  'sv/problems.md': page('sv'),
})

function page(language: ProblemLanguage): string {
  const { title, intro } = words[language]
  const sections = Object.entries(problems).map(
    ([code, problem]) => `
<a id="${anchorOf(code)}"></a>

## \`${code}\`: ${problem.title[language]}

Status ${problem.status}. ${problem.cause[language]} ${problem.remedy[language]}
`,
  )
  return `<!-- Written by npm run generate from src/errors.ts. -->

# ${title}

${intro}
${sections.join('')}`
}
