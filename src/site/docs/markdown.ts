import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import GithubSlugger from 'github-slugger'
import { imageSize } from 'image-size'
import { Marked, type Tokens } from 'marked'
import type { ProblemLanguage } from '../../errors.ts'
import { escapeHtml } from '../../handbook/rich-text.ts'
import { exampleUrl } from './documentation.ts'

export interface MarkdownFile {
  file: string
  language: ProblemLanguage
  text: string
}

interface Heading {
  level: number
  id: string
  text: string
}

/** What the languages of code blocks are called. */
const labels: Readonly<Record<string, string>> = {
  sh: 'Terminal',
  ts: 'TypeScript',
  js: 'JavaScript',
  jsx: 'JSX',
  html: 'HTML',
  css: 'CSS',
  php: 'PHP',
  json: 'JSON',
  nginx: 'nginx',
  yaml: 'YAML',
  cs: 'C#',
  astro: 'Astro',
}
const output: Readonly<Record<ProblemLanguage, string>> = { sv: 'Svar', en: 'Output' }

/** Paths that both the service and a mirror respond to. */
const servedPath =
  /^\/(docs(\/(?!api$)[\w.-]+)*|portal|handbook\/v1\/(openapi(-maintaining)?\.(json|yaml)|api-info|heads))$/

/** The text of a piece of HTML that `toHtml` wrote. */
export const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] as string)
    .trim()
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

/**
 * Makes a page of a Markdown file. Links to files that are pages lead to these pages. Links to other files become plain
 * text, because the service does not know where the repository is.
 * @param pages The address of each file that is a page.
 */
export function toHtml({ file, language, text }: MarkdownFile, pages: ReadonlyMap<string, string>) {
  const slugger = new GithubSlugger()
  const headings: Heading[] = []
  const current = () => headings.at(-1)?.text ?? ''
  let isInLink = false

  const pathOf = (href: string) => {
    const path = join(file, '..', decodeURI(href))
    if (!existsSync(path)) throw new Error(`${file}: the link to ${href} leads nowhere`)
    return path
  }
  const urlOf = (href: string): string | undefined => {
    if (/^(https?:|mailto:|#)/.test(href)) return href
    const [path = '', anchor] = href.split('#')
    const address = pages.get(pathOf(path))
    return address && `${exampleUrl}${address}${anchor ? `#${anchor}` : ''}`
  }

  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const html = this.parser.parseInline(tokens)
        const words = plainText(html)
        const id = slugger.slug(words)
        headings.push({ level: depth, id, text: words })
        return `<h${depth} id="${id}">${html}</h${depth}>\n`
      },
      link({ href, tokens }) {
        isInLink = true
        const words = this.parser.parseInline(tokens)
        isInLink = false
        const url = urlOf(href)
        return url === undefined ? words : `<a href="${escapeHtml(url)}">${words}</a>`
      },
      image({ href, text: alt }) {
        const { width, height } = imageSize(readFileSync(pathOf(href)))
        return `<img src="${exampleUrl}/docs/images/${basename(href)}" alt="${escapeHtml(alt)}" width="${width}" height="${height}" loading="lazy">`
      },
      codespan({ text: code }) {
        const shown = `<code>${escapeHtml(code)}</code>`
        return servedPath.test(code) && !isInLink ? `<a href="${exampleUrl}${code}">${shown}</a>` : shown
      },
      code({ text: code, lang = '' }) {
        const label = lang === '' || lang === 'text' ? output[language] : labels[lang]
        if (!label) throw new Error(`${file}: code blocks in ${lang} have no label`)
        return `<div class="docs-code"><header><span>${label}</span></header><pre tabindex="0" role="group" aria-label="${escapeHtml(`${current()}: ${label}`)}"><code>${escapeHtml(code)}</code></pre></div>\n`
      },
      table({ header, rows }) {
        const cells = (row: Tokens.TableCell[]) => row.map(({ tokens }) => this.parser.parseInline(tokens))
        const columns = cells(header).map((html) => `<th scope="col">${html}</th>`)
        const lines = rows.map((row) => {
          const [first = '', ...others] = cells(row)
          return `<tr><th scope="row">${first}</th>${others.map((html) => `<td>${html}</td>`).join('')}</tr>\n`
        })
        return `<div class="docs-scroll" tabindex="0" role="group" aria-label="${escapeHtml(current())}"><table>
<thead><tr>${columns.join('')}</tr></thead>
<tbody>
${lines.join('')}</tbody>
</table></div>\n`
      },
    },
  })
  const body = marked.parse(text.replace(/^<!--.*?-->\n*/, ''), { async: false })
  return { body, headings }
}
