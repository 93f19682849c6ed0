import { BlockList, isIPv6 } from 'node:net'
import ipaddr from 'ipaddr.js'

/** By what a caller's connections are counted: who has one IPv6 address has all of its network of 64 bits. */
export function addressKey (address: string): string {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return `${(parsed as ipaddr.IPv6).parts.slice(0, 4).map((part) => part.toString(16)).join(':')}::/64`
}

const NAMED: Record<string, string[]> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7']
}

/** A test for the addresses of a list such as TRUST_PROXY: addresses, networks and their names, separated by commas. */
export function addressTest (list: string): (address: string) => boolean {
  const known = new BlockList()
  for (const entry of list.split(',').map((part) => part.trim()).flatMap((part) => NAMED[part] ?? part)) {
    const [network = '', bits] = entry.split('/')
    const family = isIPv6(network) ? 'ipv6' : 'ipv4'
    if (bits === undefined) known.addAddress(network, family)
    else known.addSubnet(network, Number(bits), family)
  }
  return (address) => {
    if (!ipaddr.isValid(address)) return false
    const parsed = ipaddr.process(address)
    return known.check(parsed.toString(), parsed.kind())
  }
}
