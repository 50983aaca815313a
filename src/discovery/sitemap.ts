import { contentLicence } from '../responses/licence.ts'
import type { Rendered } from '../responses/rendered.ts'
import { docsAlternates } from '../site/docs/documentation.ts'
import { llmsPath } from '../site/llms-path.ts'
import { markdownPath } from '../site/markdown.ts'
import { partPaths, siteParts } from '../site/parts.ts'
import { referencePath } from '../site/reference/pages.ts'
import { sitePath } from '../site/showing.ts'
import { tags } from './document-info.ts'
import { type Publication, recordPaths, renderRecord } from './publication.ts'
import { element, text } from './xml.ts'

/** A page for people: its address in each language it exists in, below the public address. */
interface Page {
  alternates: Record<string, string>
}

const referencePaths = [referencePath, ...Object.keys(tags).map((tag) => `${referencePath}/${tag}`)]

/** The documentation, and what it leads to. */
const ownPages = (): Page[] => [
  ...docsAlternates().map((alternates) => ({ alternates })),
  ...referencePaths.map((path) => ({ alternates: { en: path } })),
]

const listed = (operator: Publication['config']['operator']) =>
  siteParts(operator)
    .filter(({ isUnlisted }) => !isUnlisted)
    .map(({ path }) => path)

/** Every page for people that a release gives. */
const pagesOf = ({ release, config }: Pick<Publication, 'release' | 'config'>): Page[] => [
  ...ownPages(),
  ...['/', ...partPaths(release), ...listed(config.operator)].map((path) => ({
    alternates: Object.fromEntries(Object.keys(release.locales).map((tag) => [tag, sitePath(tag, path)])),
  })),
]

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
}

/** The pages for people (https://www.sitemaps.org/protocol.html), each with the same in other languages and as Markdown. */
export function renderSitemap(publication: Publication): Rendered {
  const { publicUrl } = publication.config
  const entry = (path: string, { alternates }: Page) => {
    const others = Object.entries(alternates).map(([hreflang, other]) =>
      element('xhtml:link', { rel: 'alternate', hreflang, href: `${publicUrl}${other}` }),
    )
    const markdown = element('xhtml:link', {
      rel: 'alternate',
      type: 'text/markdown',
      href: `${publicUrl}${markdownPath(path)}`,
    })
    const loc = element('loc', {}, [text(`${publicUrl}${path}`)])
    return element('url', {}, [loc, ...(others.length > 1 ? others : []), markdown])
  }
  const entries = pagesOf(publication).flatMap((page) =>
    Object.values(page.alternates).map((path) => entry(path, page)),
  )
  const body = `<?xml version="1.0" encoding="utf-8"?>\n${element('urlset', namespaces, ['\n', ...entries.map((url) => `${url}\n`)])}\n`
  return renderRecord('application/xml; charset=utf-8', body)
}

/**
 * Robots may read everything, and use it in every way that https://contentsignals.org names, because the licence permits it.
 * The sitemap says what is worth showing people.
 */
export const renderRobots = ({ config: { publicUrl } }: Publication): Rendered =>
  renderRecord(
    'text/plain; charset=utf-8',
    `User-agent: *
Allow: /
Content-Signal: search=yes, ai-input=yes, ai-train=yes

# The licence permits every use, with attribution and under the same licence: ${contentLicence.url}
# For assistants: ${publicUrl}${llmsPath}
Sitemap: ${publicUrl}${recordPaths.sitemap}
`,
  )
