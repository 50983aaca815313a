/** Pages as Markdown, made of their HTML: a page is described once, and both forms say the same. */
import { kinds } from '../handbook/kinds/index.ts'
import { contentLicence } from '../responses/licence.ts'
import type { LocalisedRelease } from '../responses/localised-release.ts'
import { mediaTypes } from '../responses/negotiate.ts'
import type { Rendered } from '../responses/rendered.ts'
import { conceptPath } from '../responses/root.ts'
import { llmsPath } from './llms-path.ts'
import { sitePath } from './showing.ts'

const markdown = 'text/markdown'

/** What the service serves as Markdown, too, and the type that it prefers. */
export const preferring = (type: string) => {
  const chosen = mediaTypes([type, markdown])
  return {
    isMarkdown: (accept: string | undefined) => chosen(accept) === markdown,
    /** The type for a client; the preferred one if none fits. */
    typeFor: (accept: string | undefined) => chosen(accept) ?? type,
  }
}

/** Where the Markdown form of a page is. */
export const markdownPath = (path: string): string => (path.endsWith('/') ? `${path}index.md` : `${path}.md`)

/** What stands before the text, so that a copy says where it comes from. */
export interface FrontMatter {
  /** The permanent URL of the item, or else the URL of the page. */
  id: string
  /** Of the handbook; of the software if the page is about it. */
  release: string
  language: string
  licence: string
  /** The URL of a list of all pages. */
  index: string
}

/** What only leads about the site, or needs a form or a script. */
const leftOut = ['script', 'button', 'input', 'select', 'label', 'legend', 'svg']
const leftOutClasses = /\b(docs-side|docs-toc|docs-way|site-search|site-number)\b/

/** Loaded on the first request: most services are rarely asked for Markdown. */
async function load(): Promise<(html: string) => string> {
  const [{ default: Turndown }, { tables }] = await Promise.all([
    import('turndown'),
    import('@truto/turndown-plugin-gfm'),
  ])
  const turndown = new Turndown({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-', hr: '---' })
  turndown.use(tables)
  turndown.addRule('left out', {
    filter: (node) => {
      // The library types nodes as those of browsers.
      const { nodeName, className } = node as unknown as Record<'nodeName' | 'className', string>
      return leftOut.includes(nodeName.toLowerCase()) || leftOutClasses.test(className)
    },
    replacement: () => '',
  })
  // What is left out leaves empty lines.
  return (html) => turndown.turndown(html).replace(/\n(?:[^\S\n]*\n)+/g, '\n\n')
}
let converter: ReturnType<typeof load> | undefined

async function convert(html: string): Promise<string> {
  converter ??= load()
  return (await converter)(html)
}

/** The main part of a page. */
export const textOf = ({ body }: Rendered) => convert(/<main[\s\S]*<\/main>/.exec(`${body}`)?.[0] ?? '')

/** Where the words of a page come from, and under what terms. */
export const sourceText = ({ body }: Rendered) =>
  convert(/<div class="handbook-source">[\s\S]*?<\/div>/.exec(`${body}`)?.[0] ?? '')

export const frontMatter = (about: FrontMatter): string =>
  ['---', ...Object.entries(about).map(([name, value]) => `${name}: ${JSON.stringify(value)}`), '---'].join('\n')

/** The front matter of a page of the handbook. */
export const ofPage = ({ release, options }: LocalisedRelease, id: string): FrontMatter => ({
  id,
  release: release.id,
  language: options.locale,
  licence: contentLicence.name,
  index: `${options.publicUrl}${sitePath(options.locale, llmsPath)}`,
})

/** A page as Markdown. */
export async function asMarkdown(page: Rendered, about: FrontMatter): Promise<Rendered> {
  const pieces = [frontMatter(about), await textOf(page), '---', await sourceText(page)]
  return { ...page, contentType: `${markdown}; charset=utf-8`, body: `${pieces.join('\n\n')}\n` }
}

/** A page of the handbook as Markdown. Its release is in it, so it changes with the head. */
export const pageAsMarkdown =
  (render: (localised: LocalisedRelease) => Rendered | Promise<Rendered>) =>
  async (localised: LocalisedRelease): Promise<Rendered> => {
    const page = await render(localised)
    const { path = '', canonical = '' } = page.address ?? {}
    const [, plural, item] = path.split('/')
    const isItem = item !== undefined && kinds.some((kind) => kind.plural === plural)
    const id = `${localised.options.publicUrl}${isItem ? `${conceptPath}/${item}` : canonical}`
    return { ...(await asMarkdown(page, ofPage(localised, id))), ofHead: !page.pinned }
  }

/** A Markdown form at its own address. */
export const atOwnAddress = ({ address, ...page }: Rendered): Rendered => ({
  ...page,
  ...(address && { address: { ...address, form: markdownPath(address.path).slice(address.path.length) } }),
})
