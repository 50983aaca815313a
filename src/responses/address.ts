import type { FastifyRequest } from 'fastify'

/**
 * The canonical address of a request: its path and query, however they are spelt. The check of the query has decoded
 * its parameters, put them in order and dropped what holds anyway.
 */
export function addressOf({ raw, query }: FastifyRequest, given = query as Readonly<Record<string, string>>): string {
  const [path = '/'] = (raw.url as string).split('?', 1)
  const search = new URLSearchParams(given).toString()
  return `${decodeURIComponent(path)}${search && `?${search}`}`
}
