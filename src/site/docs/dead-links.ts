import { exampleUrl } from './documentation.ts'

/** Links between pages to a page or a place that does not exist, each with the page that has it. */
export function deadLinks(bodies: ReadonlyMap<string, string>): string[] {
  const anchors = new Map(
    [...bodies].map(([address, body]) => [address, new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
  )
  return [...bodies].flatMap(([address, body]) =>
    [...body.matchAll(/<a href="([^"]+)"/g)].flatMap(([, href = '']) => {
      const url = href.startsWith('#')
        ? `${address}${href}`
        : href.startsWith(`${exampleUrl}/docs`)
          ? href.slice(exampleUrl.length)
          : ''
      const [path = '', anchor] = url.split('#')
      const isDead = anchor !== undefined && !anchors.get(path)?.has(anchor)
      return isDead ? [`${address}: ${href}`] : []
    }),
  )
}
