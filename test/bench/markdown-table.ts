/** A table in Markdown under a heading, laid out as the formatter does; all columns but the first are numbers. */
export function markdownTable(
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = columns.map((_, at) => Math.max(3, ...[columns, ...rows].map((row) => (row[at] as string).length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] as number) : cell.padStart(widths[at] as number))).join(' | ')} |`
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [`## ${heading}`, '', line(columns), line(rule), ...rows.map(line)].join('\n')
}
