import { escapeHtml } from '../handbook/rich-text.ts'
import { lines } from './html.ts'

/** The media type of a page. */
export const html = 'text/html; charset=utf-8'

export interface Page {
  /** BCP 47. */
  lang: string
  /** The direction of writing; browsers assume `ltr`. */
  dir?: 'ltr' | 'rtl'
  className?: string
  /** Plain text. */
  title: string
  /** URLs of stylesheets. */
  stylesheets: readonly string[]
  /** Further elements of the head, as HTML. */
  head?: readonly string[]
  /** What stands in the body, as HTML. */
  body: readonly string[]
}

/** The skeleton of every HTML page that the service writes. */
export const page = ({ lang, dir, className, title, stylesheets, head = [], body }: Page): string =>
  lines(
    '<!doctype html>',
    `<html lang="${lang}"${dir ? ` dir="${dir}"` : ''}${className ? ` class="${className}"` : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    stylesheets.map((url) => `<link rel="stylesheet" href="${escapeHtml(url)}">`),
    head,
    '</head>',
    '<body>',
    body,
    '</body>',
    '</html>\n',
  )
