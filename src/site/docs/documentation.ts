/** The pages of the documentation as `npm run build:docs` makes them of the Markdown files in the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { ProblemLanguage } from '../../errors.ts'

/** The Markdown files write it for the URL of the service; a page has the real one. */
export const exampleUrl = 'https://handbok.example'

/** An entry of a table of contents: `docs/README.md` or `docs/sv/README.md`. */
export interface Entry {
  /** The path of the page below the public URL. */
  address: string
  /** Of the page that it leads to. */
  language: ProblemLanguage
  title: string
  /** One sentence. */
  about: string
}

interface Group {
  title: string
  entries: readonly Entry[]
}

export interface DocsPage {
  address: string
  language: ProblemLanguage
  title: string
  /** Plain text, from the first paragraph. */
  description: string
  /** The address in each language that has the page, this one included. */
  alternates: Readonly<Partial<Record<ProblemLanguage, string>>>
  /** Headings of the second level. */
  headings: readonly { id: string; text: string }[]
}

export interface Documentation {
  contents: Readonly<Record<ProblemLanguage, readonly Group[]>>
  pages: readonly DocsPage[]
}

const built = new URL('../../../dist/docs/', import.meta.url)

const empty: Documentation = { contents: { sv: [], en: [] }, pages: [] }

/** Without a build there are no pages. */
export const readDocumentation = (): Documentation =>
  existsSync(built) ? (JSON.parse(readFileSync(new URL('contents.json', built), 'utf8')) as Documentation) : empty

/** The file of a page in the build. */
export const bodyFile = (address: string): string => `${address.slice(1).replaceAll('/', '-')}.html`

export const readBuilt = (name: string): Buffer => readFileSync(new URL(name, built))

/** What pages load: scripts, styles, images, and what the search reads. */
export const builtFiles = (): string[] =>
  existsSync(built)
    ? readdirSync(built, { recursive: true, encoding: 'utf8' })
        .map((name) => name.replaceAll('\\', '/'))
        .filter((name) => /\.(css|js|jpg|png)$|^search\.\w+\.json$/.test(name))
    : []

/** The addresses of each page by language. */
export const docsAlternates = (): DocsPage['alternates'][] => [
  ...new Map(
    readDocumentation().pages.map(({ address, alternates }) => [alternates.en ?? address, alternates]),
  ).values(),
]
