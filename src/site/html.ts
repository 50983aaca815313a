/** Pieces of HTML, one a line; empty ones leave no line. */
export const lines = (...pieces: (string | readonly string[])[]): string =>
  pieces
    .flat()
    .filter((piece) => piece !== '')
    .join('\n')

/** A list, or nothing where there is nothing in it. */
export const list = (items: readonly string[], name = 'ul', attributes = ''): string =>
  items.length === 0 ? '' : lines(`<${name}${attributes}>`, items, `</${name}>`)
