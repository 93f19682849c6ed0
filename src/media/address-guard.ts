import ipaddr from 'ipaddr.js'

/** NAT64's own network, whose addresses bear an IPv4 address in their last 32 bits. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96')
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an IP address belongs to the public internet: not to this machine, to its networks, to a
 * cloud's metadata service, nor to a range of special meaning. What is no IP address is not public.
 */
export function isPublicAddress (address: string): boolean {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return ipaddr.IPv4.parse(address).range() === 'unicast'
  if (!ipaddr.IPv6.isValid(address) || address.includes('%')) return false
  const v6 = ipaddr.IPv6.parse(address)
  if (v6.isIPv4MappedAddress()) return v6.toIPv4Address().range() === 'unicast'
  if (v6.match(NAT64)) return new ipaddr.IPv4(v6.toByteArray().slice(12)).range() === 'unicast'
  return v6.range() === 'unicast' && v6.match(GLOBAL_UNICAST)
}
