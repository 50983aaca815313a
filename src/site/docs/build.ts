/** `npm run build:docs`: makes pages of the documentation, and what its search reads, for the service and mirrors. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build } from 'esbuild'
import type { ProblemLanguage } from '../../errors.ts'
import { deadLinks } from './dead-links.ts'
import { bodyFile, type DocsPage, type Documentation } from './documentation.ts'
import { plainText, toHtml } from './markdown.ts'
import { addressOf, readContents, tables } from './read-contents.ts'
import type { Section } from './section.ts'

const folder = 'dist/docs'
const languages = Object.keys(tables) as ProblemLanguage[]
const read = Object.fromEntries(languages.map((language) => [language, readContents(language)])) as Record<
  ProblemLanguage,
  ReturnType<typeof readContents>
>
const files = languages.flatMap((language) => read[language].files.map((file) => ({ file, language })))
const addresses = new Map(files.map(({ file }) => [file, addressOf(file)]))

/** `/docs/start` and `/docs/sv/start` are the same page in two languages. */
function alternatesOf(address: string): DocsPage['alternates'] {
  const en = address.replace(/^\/docs\/sv(?=\/|$)/, '/docs')
  const sv = en.replace(/^\/docs/, '/docs/sv')
  const exists = new Set(addresses.values())
  return { ...(exists.has(en) && { en }), ...(exists.has(sv) && { sv }) }
}

/** The parts of a page between headings, as plain text. */
const sectionsOf = (address: string, title: string, body: string): Section[] =>
  body.split(/(?=<h[123] id=)/).flatMap((part) => {
    const [, level, id, heading = ''] = /^<h([123]) id="([^"]*)">(.*)<\/h\d>/.exec(part) ?? []
    const text = plainText(part.slice(part.indexOf('\n')).replace(/<pre[\s\S]*?<\/pre>|<header>.*?<\/header>/g, ' '))
    return id === undefined
      ? []
      : [
          {
            path: level === '1' ? address : `${address}#${id}`,
            page: title,
            heading: plainText(heading),
            text: text.replace(/\s+/g, ' '),
          },
        ]
  })

rmSync(folder, { recursive: true, force: true })
mkdirSync(`${folder}/images`, { recursive: true })
const pages: DocsPage[] = []
const bodies = new Map<string, string>()
const sections: Record<ProblemLanguage, Section[]> = { sv: [], en: [] }
for (const { file, language } of files) {
  const address = addressOf(file)
  const { body, headings } = toHtml({ file, language, text: readFileSync(file, 'utf8') }, addresses)
  const title = headings[0]?.text
  if (title === undefined || headings[0]?.level !== 1) throw new Error(`${file} does not begin with a heading`)
  const description = plainText(/<p>([\s\S]*?)<\/p>/.exec(body)?.[1] ?? '').replace(/\s+/g, ' ')
  pages.push({
    address,
    language,
    title,
    description,
    alternates: alternatesOf(address),
    headings: headings.filter(({ level }) => level === 2),
  })
  bodies.set(address, body)
  sections[language].push(...sectionsOf(address, title, body))
  for (const [, name = ''] of body.matchAll(/\/docs\/images\/([^"]+)"/g))
    cpSync(`docs/images/${name}`, `${folder}/images/${basename(name)}`)
}
const dead = deadLinks(bodies)
if (dead.length > 0) throw new Error(`Links that lead nowhere:\n${dead.join('\n')}`)

const documentation: Documentation = { contents: { sv: read.sv.groups, en: read.en.groups }, pages }
writeFileSync(`${folder}/contents.json`, JSON.stringify(documentation))
for (const [address, body] of bodies) writeFileSync(`${folder}/${bodyFile(address)}`, body)
for (const language of languages) writeFileSync(`${folder}/search.${language}.json`, JSON.stringify(sections[language]))
cpSync('src/site/docs/docs.css', `${folder}/docs.css`)
await build({
  entryPoints: ['src/site/docs/docs.js'],
  outfile: `${folder}/docs.js`,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
})
