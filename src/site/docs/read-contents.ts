import { existsSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import type { ProblemLanguage } from '../../errors.ts'
import type { Entry } from './documentation.ts'

/** The tables of contents. They are pages themselves. */
export const tables: Readonly<Record<ProblemLanguage, string>> = { en: 'docs/README.md', sv: 'docs/sv/README.md' }

const languageOf = (file: string): ProblemLanguage => (/^docs\/sv\/|\.sv\.md$/.test(file) ? 'sv' : 'en')

/** `docs/recipes/next.md` is `/docs/recipes/next`, `sdk/README.md` is `/docs/sdk`, `CHANGELOG.md` is `/docs/changelog`. */
export function addressOf(file: string): string {
  const name = file
    .replace(/^docs(?=\/)/, '')
    .replace(/\.md$/, '')
    .replace(/\/README$/, '')
    .toLowerCase()
  const path = name.replace(/^(?=[^/])/, '/')
  return path.endsWith('.sv') ? `/docs/sv${path.slice(0, -3)}` : `/docs${path}`
}

interface Contents {
  groups: { title: string; entries: Entry[] }[]
  /** The Markdown files that are pages of this language, in order. */
  files: string[]
}

/** Reads a table: a heading for each group, and an item for each page, with a link or with the path of a generated page. */
export function readContents(language: ProblemLanguage): Contents {
  const table = tables[language]
  const contents: Contents = { groups: [], files: [table] }
  for (const item of readFileSync(table, 'utf8')
    .replace(/\n {2,}/g, ' ')
    .split('\n')) {
    const [, heading] = /^## (.+)$/.exec(item) ?? []
    if (heading !== undefined) contents.groups.push({ title: heading, entries: [] })
    if (!item.startsWith('- ')) continue
    const [, linked, link = '', named, path = '', about = ''] =
      /^- (?:\[(.+?)\]\((\S+\.md(?:#\S+)?)\)|(.+?): `(\/\S+)`) – (.+)$/.exec(item) ?? []
    const title = linked ?? named
    const entries = contents.groups.at(-1)?.entries
    if (title === undefined || !entries)
      throw new Error(`${table}: “${item}” must be below a heading, with a page and words`)
    if (named !== undefined) {
      // The reference is in English; other pages choose the language of the reader.
      entries.push({ address: path, language: path.startsWith('/docs/') ? 'en' : language, title, about })
      continue
    }
    const [relative = '', anchor] = link.split('#')
    const file = normalize(join(table, '..', relative))
    if (!existsSync(file)) throw new Error(`${table}: ${file} does not exist`)
    const address = addressOf(file) + (anchor ? `#${anchor}` : '')
    entries.push({ address, language: languageOf(file), title, about })
    if (languageOf(file) === language && anchor === undefined) contents.files.push(file)
  }
  return contents
}
