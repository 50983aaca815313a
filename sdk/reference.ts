/**
 * The pages of the documentation about the package that was built last: every export with its declaration, and every
 * element with its attributes and events. `npm run surface:sdk` writes them, and a test compares.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import typescript from 'typescript'
import { declarationsOf, type EntryPoint, entryPoints, staged } from './surface.ts'

interface Manifest {
  modules: { declarations: Element[] }[]
}
interface Element {
  tagName: string
  description: string
  attributes: { name: string; type: { text: string }; description: string }[]
  events: { name: string; type: { text: string }; description: string }[]
}

/** Of each entry, in a sentence. */
const about: Readonly<Record<string, string>> = {
  '.': 'The client for reading.',
  './admin': 'The client for maintainers. It needs a token.',
  './feedback': 'Sends feedback, where the operator takes it.',
  './fixtures': 'A small real release for tests of a portal.',
  './lock': 'Shows only texts that were approved.',
  './notifications': 'Verifies webhook messages.',
  './text': 'Texts as HTML in the right language.',
  './validation': 'Compares responses with the OpenAPI document.',
}

function reference(): string {
  const modules = entryPoints().filter(({ name }) => name !== './embed')
  const sections = modules.map(({ name, checker, exported }) => {
    const sentence = about[name]
    if (sentence === undefined) throw new Error(`sdk/reference.ts has no words about ${name}`)
    const parts = exported.flatMap((one) => described(one, checker)).sort(functionsFirst)
    return `## \`@innovation-handbook/sdk${name.slice(1)}\`\n\n${sentence}\n\n${parts.join('\n')}`
  })
  return `<!-- Written by npm run surface:sdk from the types of the package. -->

# SDK reference

Every export of the package with its declaration. [The SDK README](../sdk/README.md) explains how to use them, and
[Components](components.md) describes the elements of \`@innovation-handbook/sdk/embed\`.

${sections.join('\n')}`
}

function described({ name, symbol }: EntryPoint['exported'][number], checker: typescript.TypeChecker): string[] {
  const declarations = declarationsOf(symbol).map((declaration) => {
    const statement = typescript.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
    return statement
      .getText()
      .replace(/^export (declare )?/, '')
      .replace(/^( {4})+/gm, (indent) => ' '.repeat(indent.length / 2))
  })
  if (declarations.length === 0) return []
  const words = typescript.displayPartsToString(symbol.getDocumentationComment(checker))
  const tags = symbol
    .getJsDocTags(checker)
    .map((tag) => oneLine(`- \`@${tag.name}\` ${typescript.displayPartsToString(tag.text)}\n`))
  const pieces = [`### \`${name}\`\n`, words && `${oneLine(words)}\n`, tags.join(''), code(declarations.join('\n\n'))]
  return [pieces.filter((piece) => piece !== '').join('\n')]
}

/** Functions, then types, each by name. */
const functionsFirst = (a: string, b: string) => Number(isType(a)) - Number(isType(b)) || (a < b ? -1 : 1)
const isType = (part: string) => /^### `[A-Z]/.test(part)

const code = (text: string) => `\`\`\`ts\n${text}\n\`\`\`\n`

const oneLine = (text: string) => text.replace(/\s*\n\s*(?=.)/g, ' ')

function components(): string {
  const { modules } = JSON.parse(readFileSync(join(staged, 'custom-elements.json'), 'utf8')) as Manifest
  const rows = (list: Element['attributes']) =>
    list.map(({ name, type, description }) => `- \`${name}\` (\`${type.text}\`): ${description}\n`).join('')
  const elements = modules.flatMap(({ declarations }) => declarations)
  const sections = elements.map(
    ({ tagName, description, attributes, events }) =>
      `\n## \`<${tagName}>\`\n\n${description}\n\n### Attributes of \`${tagName}\`\n\n${rows(attributes)}\n### Events of \`${tagName}\`\n\n${rows(events)}`,
  )
  return `<!-- Written by npm run surface:sdk from the code of the elements. -->

# Components

The elements that \`/sdk/embed.js\` defines. [Put it in your portal](embed.md#web-components) shows how to load them, and lists
the custom properties and parts for their look. Editors read the same facts from \`custom-elements.json\` in the package.
${sections.join('')}`
}

/** By file. */
export const referencePages = (): Record<string, string> => ({
  'docs/sdk-reference.md': reference(),
  'docs/components.md': components(),
})

if (import.meta.main) for (const [file, text] of Object.entries(referencePages())) writeFileSync(file, text)
