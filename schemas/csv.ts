/**
 * Where a cell could begin in which a spreadsheet finds a formula: at the start of a text, and after what separates cells
 * in Excel of some regions.
 */
const formulas = /(^|[;\t\r\n])([\s"]*)(?=[=+\-@＝＋－＠])/g

/** An apostrophe stands before what a spreadsheet would run as a formula. */
function cell(text: string): string {
  const harmless = text.replace(formulas, "$1$2'")
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

const separators = { comma: ',', semicolon: ';' } as const
export type Separator = keyof typeof separators

/**
 * What separates cells where people open a file. Excel splits lines only at the list separator of the computer's region, which
 * is a semicolon where numbers have no decimal point. A line `sep=;` would hide from Excel that the file is UTF-8.
 * @param languages Undefined stands for the language of the browser.
 */
export const separatorFor = (...languages: (string | undefined)[]): Separator =>
  languages.every((language) => new Intl.NumberFormat(language).format(0.5).includes('.')) ? 'comma' : 'semicolon'

/** CSV (RFC 4180), with the mark by which Excel takes a file for UTF-8. */
export const csvOf = (rows: readonly (readonly string[])[], separator: Separator = 'comma'): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(separators[separator])}\r\n`).join('')}`
