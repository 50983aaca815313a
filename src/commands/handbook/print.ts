/** What commands print: tables and sentences for people, JSON for scripts. */
export interface Output {
  /** A line for people; nothing with `--json`. */
  say: (line: string) => void
  /** Rows under headings for people; with `--json` the rows as they are. */
  table: <Row extends object>(rows: readonly Row[], columns: Record<string, (row: Row) => string | number>) => void
  /** A result: `lines` for people, `value` for scripts. */
  result: (value: unknown, ...lines: string[]) => void
}

export function output(json: boolean, write: (text: string) => void): Output {
  const emit = (value: unknown) => write(`${JSON.stringify(value, null, 2)}\n`)
  return {
    say: (line) => {
      if (!json) write(`${line}\n`)
    },
    table: (rows, columns) => (json ? emit(rows) : write(tableOf(rows, columns))),
    result: (value, ...lines) => (json ? emit(value) : write(`${lines.join('\n')}\n`)),
  }
}

function tableOf<Row>(rows: readonly Row[], columns: Record<string, (row: Row) => string | number>): string {
  const cells = [Object.keys(columns), ...rows.map((row) => Object.values(columns).map((of) => String(of(row))))]
  const numeric = Object.values(columns).map(
    (of) => rows.length > 0 && rows.every((row) => typeof of(row) === 'number'),
  )
  const widths = Object.keys(columns).map((_, at) => Math.max(...cells.map((row) => (row[at] as string).length)))
  return cells
    .map((row) =>
      row
        .map((cell, at) => (numeric[at] ? cell.padStart(widths[at] as number) : cell.padEnd(widths[at] as number)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('')
}
