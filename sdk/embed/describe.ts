/** What editors and frameworks are told of the elements, read from their code: a manifest and declarations. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import typescript from 'typescript'

const source = import.meta.dirname
const { isClassDeclaration, isPropertyDeclaration, SyntaxKind } = typescript

interface Property {
  name: string
  type: { text: string }
  description: string
}
interface Described {
  description: string
  properties: Property[]
  events: { name: string; type: { text: string }; description: string }[]
}

const wordsOf = (node: typescript.Node): string =>
  typescript
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => (typeof comment === 'string' ? comment.replace(/\s+/g, ' ') : ''))[0] ?? ''

/** The class of a file: its words, its `declare` properties, and its events by the tag `@fires {type} name words`. */
function describe(file: string): Described {
  const text = readFileSync(join(source, file), 'utf8')
  const tree = typescript.createSourceFile(file, text, typescript.ScriptTarget.Latest, true)
  const element = tree.statements.find(isClassDeclaration)
  if (!element) throw new Error(`${file} has no class`)
  const properties = element.members
    .filter(isPropertyDeclaration)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === SyntaxKind.DeclareKeyword))
    .map((member) => ({
      name: member.name.getText(),
      type: { text: member.type?.getText() ?? 'string' },
      description: wordsOf(member),
    }))
  const events = [...text.matchAll(/@fires \{(.+)\} (\S+) (.+)/g)].map(
    ([, type = '', name = '', description = '']) => ({
      name,
      type: { text: type },
      description,
    }),
  )
  return { description: wordsOf(element), properties, events }
}

/** Files of the package by name. */
export function describeElements(): Record<string, string> {
  const common = describe('element.ts')
  const tags = [...readFileSync(join(source, 'embed.ts'), 'utf8').matchAll(/'([\w-]+)': (\w+)/g)]
  if (tags.length === 0) throw new Error('embed.ts defines no elements')
  const elements = tags.map(([, tag = '', name = '']) => {
    const own = describe(`${tag}.ts`)
    return {
      tag,
      name,
      description: own.description,
      properties: [...common.properties, ...own.properties],
      events: [...common.events, ...own.events],
    }
  })
  const path = 'dist/embed/embed.js'
  const manifest = {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path,
        declarations: elements.map(({ tag, name, description, properties, events }) => ({
          kind: 'class',
          customElement: true,
          tagName: tag,
          name,
          description,
          superclass: { name: 'HTMLElement' },
          attributes: properties.map((property) => ({ ...property, fieldName: property.name })),
          members: properties.map((one) => ({ kind: 'field', ...one, attribute: one.name, reflects: true })),
          events,
          slots: [{ name: '', description: 'Shown until the handbook is there, and where it cannot be loaded.' }],
        })),
        exports: elements.map(({ tag, name }) => ({
          kind: 'custom-element-definition',
          name: tag,
          declaration: { name, module: path },
        })),
      },
    ],
  }
  const field = (optional: string) => (one: Property) =>
    `  /** ${one.description} */\n  ${one.name}${optional}: ${one.type.text}${optional && ' | undefined'}\n`
  const interfaces = elements.map(
    ({ name, description, properties }) =>
      `/** ${description} */\nexport interface ${name} extends HTMLElement {\n${properties.map(field('')).join('')}}\nexport interface ${name}Attributes {\n${properties.map(field('?')).join('')}}\n`,
  )
  const map = (entry: (element: (typeof elements)[number]) => string) =>
    elements.map((element) => `    '${element.tag}': ${entry(element)}\n`).join('')
  const events = common.events.map(({ name, type }) => `    '${name}': ${type.text}\n`).join('')
  const names = elements.map(({ name }) => `${name}Attributes`).join(', ')
  const imported = `import type { ${names} } from './embed.js'\n`
  return {
    'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'dist/embed/embed.d.ts': `${interfaces.join('')}declare global {\n  interface HTMLElementTagNameMap {\n${map(({ name }) => name)}  }\n  interface HTMLElementEventMap {\n${events}  }\n}\n`,
    'dist/embed/react.d.ts': `import type { DetailedHTMLProps, HTMLAttributes } from 'react'\n${imported}type Element = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>\ndeclare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {\n${map(({ name }) => `Element & ${name}Attributes`)}    }\n  }\n}\n`,
    'dist/embed/vue.d.ts': `import type { DefineComponent } from 'vue'\n${imported}declare module 'vue' {\n  interface GlobalComponents {\n${map(({ name }) => `DefineComponent<${name}Attributes>`)}  }\n}\n`,
    'dist/embed/svelte.d.ts': `import type { HTMLAttributes } from 'svelte/elements'\n${imported}declare module 'svelte/elements' {\n  interface SvelteHTMLElements {\n${map(({ name }) => `HTMLAttributes<HTMLElement> & ${name}Attributes`)}  }\n}\n`,
    ...Object.fromEntries(['react', 'vue', 'svelte'].map((name) => [`dist/embed/${name}.js`, "import './embed.js'\n"])),
  }
}
