/** Names in braces, `{total}`, that stand for what is put there when a text is shown. */
const placeholder = /\{([a-z]+)\}/g

/** The names in a text, in alphabetical order: a translation has the same. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(placeholder)].map((match) => match[1] as string).sort()

/** Puts values in the place of the names; a name without a value leaves nothing. */
export const fillPlaceholders = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(placeholder, (_, name: string) => values[name] ?? '')
