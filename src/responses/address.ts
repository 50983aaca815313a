import type { FastifyRequest } from 'fastify'

/** An address with a query, in which commas stay readable. */
export function withQuery(address: string, query: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(query).toString().replaceAll('%2C', ',')
  return text ? `${address}?${text}` : address
}

/**
 * The canonical address of a request: its path and query, however they are spelt. The check of the query has decoded
 * its parameters, put them in order and dropped what holds anyway.
 */
export function addressOf({ raw, query }: FastifyRequest, given = query as Readonly<Record<string, string>>): string {
  const [path = '/'] = (raw.url as string).split('?', 1)
  return withQuery(decodeURIComponent(path), given)
}
