import type { ComponentChildren } from 'preact'

interface TableProps {
  label: string
  /** The names of the columns. */
  columns: readonly string[]
  /** The rows. */
  children: ComponentChildren
}

/** A table that scrolls by itself where the page is narrower. */
export function Table({ label, columns, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll it.
    <section class="scroll" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
