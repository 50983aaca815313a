/** The names in a JSON Pointer (RFC 6901, sections 3 and 4). */
export const escapeName = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')
export const unescapeName = (name: string): string => name.replaceAll('~1', '/').replaceAll('~0', '~')
