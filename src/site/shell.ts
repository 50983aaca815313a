/** The head and foot that every page of the site has. All of them work without a script. */
import { escapeHtml } from '../handbook/rich-text.ts'
import { embedRoot } from '../responses/root.ts'
import { lines, list } from './html.ts'
import { llmsPath } from './llms-path.ts'
import { page } from './page.ts'
import { searchForm, searchPath } from './search-form.ts'
import { symbol } from './symbol.ts'
import type { SpokenWords } from './words/words.ts'

/** The same page in a language. */
interface Translation {
  /** BCP 47. */
  tag: string
  /** The language's own name. */
  endonym: string
  url: string
}

type Section = 'read' | 'portal' | 'documentation'

export interface SitePage {
  /** BCP 47. The menu leads to the handbook in this language. */
  lang: string
  dir?: 'ltr' | 'rtl'
  /** Plain text. */
  title: string
  /** Plain text, for search engines and previews. */
  description?: string
  /** The name of the handbook, as HTML. */
  brand: string
  /** Where in the menu the page is. */
  section?: Section
  words: SpokenWords
  /** What a search keeps of the address, such as the marks. */
  query?: Readonly<Record<string, string>>
  /** Whether the head has the field to search the handbook: a mirror cannot search. */
  hasSearch?: boolean
  /** Whether the page is a file of a mirror, which has no status. */
  isMirrored?: boolean | undefined
  /** The URL of the page as Markdown, if it has that form. */
  markdown?: string
  /** None where the page exists in one language alone. */
  translations?: readonly Translation[]
  publicUrl: string
  /** Further elements of the head, as HTML. */
  head?: readonly string[]
  /** Classes of the main element. */
  className?: string
  /** What the page is about, as HTML. */
  main: string
  /** What stands in the foot beside the links, as HTML. */
  foot: string
}

export function sitePage(options: SitePage): string {
  const { lang, dir, title, description, words, publicUrl, head = [], main, markdown, translations = [] } = options
  return page({
    lang,
    ...(dir && { dir }),
    className: 'handbook-page site',
    title,
    stylesheets: [`${publicUrl}${embedRoot}/site.css`],
    head: [
      `<link rel="icon" href="${publicUrl}/favicon.svg" type="image/svg+xml">`,
      description ? `<meta name="description" content="${escapeHtml(description)}">` : '',
      ...(translations.length > 1
        ? translations.map(({ tag, url }) => `<link rel="alternate" hreflang="${tag}" href="${escapeHtml(url)}">`)
        : []),
      markdown ? `<link rel="alternate" type="text/markdown" href="${escapeHtml(markdown)}">` : '',
      ...head,
    ],
    body: [
      `<a class="site-skip" href="#main"${other(words, lang)}>${words.words.skip}</a>`,
      top(options),
      `<main id="main" class="${options.className ?? 'handbook site-text'}">`,
      main,
      '</main>',
      foot(options),
    ],
  })
}

/** The documentation in Swedish for those who read the site in Swedish; for all others in English. */
const documentationIn = ({ lang }: SpokenWords) => (lang === 'sv' ? '/docs/sv' : '/docs')

/** The attribute of an element whose words are in another language than the page. */
const other = ({ lang }: SpokenWords, pageLang: string) => (lang === pageLang ? '' : ` lang="${lang}" dir="ltr"`)

function top(options: SitePage): string {
  const { brand, section, words: spoken, lang, translations = [], publicUrl, query = {}, hasSearch } = options
  const { words } = spoken
  const item = (name: Section, path: string) =>
    `<li><a href="${publicUrl}${path}"${section === name ? ' aria-current="true"' : ''}>${words[name]}</a></li>`
  return lines(
    '<header class="site-top">',
    '<div class="site-wrap">',
    `<a class="site-brand" href="${publicUrl}/${lang}/">${symbol('mark', 28)}${brand}</a>`,
    `<nav aria-label="${words.menu}"${other(spoken, lang)}>`,
    '<ul role="list">',
    item('read', `/${lang}/start`),
    item('portal', '/portal'),
    item('documentation', documentationIn(spoken)),
    '</ul>',
    '</nav>',
    hasSearch
      ? searchForm({ action: `${publicUrl}/${lang}${searchPath}`, words, query, attributes: other(spoken, lang) })
      : '',
    languageSwitch(translations, spoken, lang),
    '</div>',
    '</header>',
  )
}

function languageSwitch(translations: readonly Translation[], spoken: SpokenWords, lang: string): string {
  if (translations.length < 2) return ''
  const current = translations.find(({ tag }) => tag === lang)
  return lines(
    '<details class="site-languages">',
    `<summary${other(spoken, lang)}>${spoken.words.languages}${current ? `: <span lang="${current.tag}">${escapeHtml(current.endonym)}</span>` : ''}</summary>`,
    list(
      translations.map(
        ({ tag, endonym, url }) =>
          `<li><a href="${escapeHtml(url)}" lang="${tag}" hreflang="${tag}"${tag === lang ? ' aria-current="true"' : ''}>${escapeHtml(endonym)}</a></li>`,
      ),
      'ul',
      ' role="list"',
    ),
    '</details>',
  )
}

function foot({ foot, words: spoken, lang, publicUrl, isMirrored, markdown }: SitePage): string {
  const { words } = spoken
  const links: [path: string, words: string][] = [
    [`/${lang}/start`, words.read],
    [`/${lang}/resources`, words.resources],
    [documentationIn(spoken), words.documentation],
    ...(isMirrored ? [] : [['/status', words.status] satisfies [string, string]]),
    [`/${lang}/accessibility`, words.accessibility],
    [`/${lang}/privacy`, words.privacy],
  ]
  // Outside the navigation, where programs that read pages as text look for it.
  const forms = markdown
    ? `<p><a href="${escapeHtml(markdown)}" type="text/markdown">Markdown</a> · <a href="${publicUrl}${llmsPath}">llms.txt</a></p>`
    : ''
  return lines(
    '<footer class="site-foot">',
    '<div>',
    lines('<div>', foot, forms, '</div>'),
    `<nav aria-label="${words.about}"${other(spoken, lang)}>`,
    list(
      links.map(([path, text]) => `<li><a href="${publicUrl}${path}">${text}</a></li>`),
      'ul',
      ' role="list"',
    ),
    `<p>${words.noCookies}<br>${words.code}</p>`,
    '</nav>',
    '</div>',
    '</footer>',
  )
}
