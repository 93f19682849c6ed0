import ipaddr from 'ipaddr.js'

const PRIVATE = new Set(['loopback', 'private', 'linkLocal', 'uniqueLocal'])

/** Headers in which proxies name the address of the caller. */
const ADDRESS_HEADERS = [
  'x-forwarded-for', 'forwarded', 'x-real-ip', 'x-client-ip', 'x-remote-ip', 'x-remote-addr', 'x-cluster-client-ip',
  'x-originating-ip', 'x-original-forwarded-for', 'x-envoy-external-address', 'true-client-ip',
  'cf-connecting-ip', 'cf-connecting-ipv6', 'cf-pseudo-ipv4', 'fastly-client-ip', 'fly-client-ip', 'do-connecting-ip',
  'x-azure-clientip', 'x-azure-socketip', 'x-appengine-user-ip', 'x-nf-client-connection-ip'
]

/** Any other header that proxies add: none of them comes from a program or a browser that calls directly. */
const PROXY_HEADER = new RegExp(`^(?:${[
  'via', 'cdn-loop', 'forwarded-.+', 'cf-.+', 'x-forwarded(?:-.+)?', 'x-envoy-.+', 'x-amzn-trace-id', 'x-amz-cf-id',
    'x-cloud-trace-context',
    'x-varnish',
    'x-proxy-.+',
    'x-original-(?:host|url|proto)',
    'x-arr-.+',
    'front-end-https',
    'x-scheme'
].join('|')})$`)

/** Headers of networks that only face the internet. */
const CDN_HEADER = /^(?:cf-ray|cdn-loop|x-amz-cf-id)$/

type Headers = Readonly<Record<string, unknown>>

export interface Caller {
  /** The caller's address, after the proxies that the server trusts. */
  ip: string
  headers: Headers
  /** As the peer speaks it: proxies may speak 1.0, what calls directly does not. */
  httpVersion?: string
}

export const isPrivateAddress = (address: string): boolean =>
  ipaddr.isValid(address) && PRIVATE.has(ipaddr.process(address).range())

/**
 * Is the caller on loopback or a private network?
 * Any sign of a proxy that is not trusted makes them public, since the address is then the proxy's.
 * @param throughTrustedProxy the peer is a trusted proxy: it has to name the caller in X-Forwarded-For
 */
export function isPrivateNetwork ({ ip, headers, httpVersion = '1.1' }: Caller, throughTrustedProxy: boolean): boolean {
  if (!isPrivateAddress(ip)) return false
  return throughTrustedProxy ? isNamedPrivate(headers) : httpVersion !== '1.0' && !hasProxyHeader(headers)
}

const hasProxyHeader = (headers: Headers) =>
  Object.keys(headers).some((name) => ADDRESS_HEADERS.includes(name) || PROXY_HEADER.test(name))

/** Every address that the proxies name has to be private: one may pass on the headers of another in front of it. */
function isNamedPrivate (headers: Headers): boolean {
  if (headers['x-forwarded-for'] === undefined || Object.keys(headers).some((name) => CDN_HEADER.test(name))) {
    return false
  }
  return ADDRESS_HEADERS.filter((name) => headers[name] !== undefined)
    .flatMap((name) => addressesIn(name, String(headers[name]))).every(isPrivateAddress)
}

function addressesIn (name: string, value: string): string[] {
  const entries = value.split(',').map((entry) => entry.trim())
  if (name !== 'forwarded') return entries
  // An entry without `for` names nobody, which is no private address.
  const pattern = /(?:^|;)\s*for="?(?:\[([^\]]+)\]|([\d.]+))(?::\d+)?"?/i
  return entries.map((entry) => pattern.exec(entry)?.slice(1).find(Boolean) ?? '')
}

/** One spelling of an address, be it IPv4 or mapped to IPv6. */
export const callerAddress = (ip: string): string => ipaddr.isValid(ip) ? ipaddr.process(ip).toString() : ip
