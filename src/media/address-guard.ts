import { networkInterfaces } from 'node:os'
import ipaddr from 'ipaddr.js'

/** NAT64's own network, whose addresses hold an IPv4 address in their last 32 bits. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96')
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/** Metadata services of clouds, which answer within them only; some have addresses of the public internet. */
const METADATA = new Set([
  '169.254.169.254', '169.254.170.2', '169.254.170.23', '168.63.129.16', '100.100.100.200', '192.0.0.192',
  'fd00:ec2::254', 'fd00:ec2::23', 'fd20:ce::254'
])

/** How long the addresses of this host are taken to be the same, in milliseconds. */
const HOLD = 5_000

let own: { addresses: ReadonlySet<string>, at: number } = { addresses: new Set(), at: -Infinity }

/** Every address of this host, public ones too. */
export function ownAddresses (): ReadonlySet<string> {
  const now = performance.now()
  if (now - own.at > HOLD) {
    const addresses = Object.values(networkInterfaces()).flatMap((list = []) =>
      list.map(({ address }) => plain(address))
    )
    own = { addresses: new Set(addresses), at: now }
  }
  return own.addresses
}

/** One spelling for each address. */
function plain (written: string): string {
  const address = written.replace(/%.*$/, '')
  return ipaddr.isValid(address) ? ipaddr.process(address).toString() : address
}

/**
 * Whether an IP address belongs to the public internet: not to this machine, to its networks, to a
 * cloud's metadata service, nor to a range of special meaning. What is no IP address is not public.
 * @param own addresses of this host
 */
export function isPublicAddress (address: string, own: ReadonlySet<string> = ownAddresses()): boolean {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return isPublicIPv4(ipaddr.IPv4.parse(address), own)
  if (!ipaddr.IPv6.isValid(address) || address.includes('%')) return false
  const v6 = ipaddr.IPv6.parse(address)
  if (v6.isIPv4MappedAddress()) return isPublicIPv4(v6.toIPv4Address(), own)
  if (v6.match(NAT64)) return isPublicIPv4(new ipaddr.IPv4(v6.toByteArray().slice(12)), own)
  return v6.range() === 'unicast' && v6.match(GLOBAL_UNICAST) && isElsewhere(v6.toString(), own)
}

const isPublicIPv4 = (v4: ipaddr.IPv4, own: ReadonlySet<string>) =>
  v4.range() === 'unicast' && isElsewhere(v4.toString(), own)

const isElsewhere = (address: string, own: ReadonlySet<string>) => !METADATA.has(address) && !own.has(address)
