/**
 * Where a cell could begin in which a spreadsheet finds a formula: at the start of a text, and after what separates cells
 * in Excel of some languages, which do not separate them at commas.
 */
const formulas = /(^|[;\t\r\n])([\s"]*)(?=[=+\-@＝＋－＠])/g

/** An apostrophe stands before what a spreadsheet would run as a formula. */
function cell(text: string): string {
  const harmless = text.replace(formulas, "$1$2'")
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** CSV (RFC 4180), with the mark by which Excel takes a file for UTF-8. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
