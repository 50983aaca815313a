import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Addresses that are nobody's on the internet (https://www.iana.org/assignments/iana-ipv4-special-registry and ipv6). */
const special = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  special.addSubnet(network, prefix, 'ipv4')
/** Addresses of cloud providers that lead into the provider's own network, although the registries do not say so. */
for (const [network, prefix] of [
  // Azure: the host (https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16)
  ['168.63.129.16', 32],
  // Google Cloud: its APIs (https://cloud.google.com/vpc/docs/configure-private-google-access)
  ['199.36.153.4', 30],
  ['199.36.153.8', 30],
  // IBM Cloud: its services (https://cloud.ibm.com/docs/cloud-infrastructure?topic=cloud-infrastructure-ibm-cloud-ip-ranges)
  ['161.26.0.0', 16],
  ['166.8.0.0', 14],
] as const)
  special.addSubnet(network, prefix, 'ipv4')
/** The one block that is global unicast; everything else in IPv6 is special, and 2002::/16 and 2001::/32 wrap IPv4. */
const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  // Google Cloud: its APIs
  ['2600:2d00:2:1000::', 64],
  ['2600:2d00:2:2000::', 64],
] as const)
  special.addSubnet(network, prefix, 'ipv6')

export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !special.check(address, 'ipv4')
  return family === 6 && global6.check(address, 'ipv6') && !special.check(address, 'ipv6')
}

/** A name leads to an address that webhooks may not reach. */
export class ForbiddenAddress extends Error {
  override name = 'ForbiddenAddress'
}

/**
 * Resolves names for a connection and refuses private, loopback and other special addresses. Checked when connecting,
 * so that a name that changes its answer after a first look gains nothing.
 */
export const publicLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '')
    const list = Array.isArray(addresses) ? addresses : []
    const [first] = list
    if (!first || list.some(({ address }) => !isPublicAddress(address)))
      return done(new ForbiddenAddress(`${hostname} does not lead to a public address`), '')
    return options.all ? done(null, list) : done(null, first.address, first.family)
  })
}
