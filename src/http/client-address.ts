/** Which client a request counts for: an IPv4 address, or the /64 network that one IPv6 subscriber has. */
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { LRUCache } from 'lru-cache'

/** What the addresses met last are: a client asks many times. None is longer than an address with its zone and port. */
const networks = new LRUCache<string, string>({ max: 1000 })
const longest = 80

/**
 * The client of a request. Behind proxies it is the address from which the last trusted one was asked; the rest of
 * `X-Forwarded-For` is not believed.
 */
export function clientOf({ socket, headers }: IncomingMessage, trustProxy: number): string {
  const neighbour = socket.remoteAddress ?? ''
  const said = trustProxy === 0 ? [] : (headers['x-forwarded-for']?.toString().split(',') ?? [])
  return networkOf(said.at(-Math.min(trustProxy, said.length)) ?? '') || networkOf(neighbour) || neighbour
}

/** @returns '' for a text that is no address. */
function networkOf(text: string): string {
  if (text.length > longest) return ''
  const known = networks.get(text)
  if (known !== undefined) return known
  const network = readNetwork(text)
  networks.set(text, network)
  return network
}

/** The network of an address as proxies write it: with a port, in brackets, with a zone. */
function readNetwork(text: string): string {
  const bare = text.trim().replaceAll('"', '')
  const address = /^\[([^\]]*)\](:\d+)?$/.exec(bare)?.[1] ?? (/^[\d.]+:\d+$/.test(bare) ? bare.split(':')[0] : bare)
  const [unzoned = ''] = (address as string).split('%', 1)
  const version = isIP(unzoned)
  return version === 4 ? unzoned : version === 6 ? networkOfIpv6(unzoned) : ''
}

/** IPv4 clients reach an IPv6 socket under mapped or translated addresses (RFC 4291, 2.5.5.2; RFC 6052, 2.1). */
const ofIpv4 = ['0:0:0:0:0:ffff', '64:ff9b:0:0:0:0']

function networkOfIpv6(address: string): string {
  // The host of a URL has one form: lower case, no leading zeros, no IPv4 part.
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const groups = head === '' ? [] : head.split(':')
  const last = tail ? tail.split(':') : []
  const all = tail === undefined ? groups : [...groups, ...Array(8 - groups.length - last.length).fill('0'), ...last]
  if (!ofIpv4.includes(all.slice(0, 6).join(':'))) return `${all.slice(0, 4).join(':')}::/64`
  const bytes = all.slice(6).flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255])
  return bytes.join('.')
}
