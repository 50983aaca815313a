/** A link of a JSON body, by the name of its relation (RFC 8288). */
export const link = (rel: string, href: string) => ({ href, rel, method: 'GET' as const })
