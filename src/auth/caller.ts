import ipaddr from 'ipaddr.js'

const NEARBY = new Set(['loopback', 'private', 'linkLocal', 'uniqueLocal'])

const FORWARDING_HEADERS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via']

interface Caller {
  /** The caller's address, after the proxies that the server trusts. */
  ip: string
  headers: Record<string, unknown>
}

/**
 * Is the caller on loopback or a private network? One that comes through a proxy that is not
 * trusted counts as public, since its address is the proxy's.
 */
export function isNearby ({ ip, headers }: Caller, trustsProxies: boolean): boolean {
  if (!trustsProxies && FORWARDING_HEADERS.some((name) => headers[name] !== undefined)) return false
  return ipaddr.isValid(ip) && NEARBY.has(ipaddr.process(ip).range())
}
