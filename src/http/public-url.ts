import ipaddr from 'ipaddr.js'
import type { Config } from '../config.js'

/** Ranges of addresses that TRUST_PROXY may name. */
const NAMED: Readonly<Record<string, string>> = {
  loopback: 'loopback',
  linklocal: 'linkLocal',
  uniquelocal: 'uniqueLocal'
}

/** Whether an address is one of the proxies that are believed. @param list as TRUST_PROXY writes it */
export function isTrusted (address: string | undefined, list: string | undefined): boolean {
  if (address === undefined || list === undefined || !ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  return list.split(',').map((entry) => entry.trim()).some((entry) => {
    const range = NAMED[entry]
    if (range !== undefined) {
      return parsed.range() === range || (entry === 'uniquelocal' && parsed.range() === 'private')
    }
    if (!ipaddr.isValidCIDR(entry)) {
      return ipaddr.isValid(entry) && ipaddr.process(entry).toString() === parsed.toString()
    }
    const [network, bits] = ipaddr.parseCIDR(entry)
    return network.kind() === parsed.kind() && parsed.match([network, bits] as never)
  })
}

/** The path in an X-Forwarded-Prefix header, without a slash at the end; empty where it is none. */
export function prefixOf (header: string | undefined): string {
  const path = (header ?? '').split(',')[0]?.trim().replace(/\/+$/, '') ?? ''
  return /^(?:\/[\w.~%-]+){1,10}$/.test(path) ? path : ''
}

/** A path of this server as seen from the path of a request, so that it stays below whatever stands before both. */
export function relativeLocation (url: string, location: string): string {
  const depth = (url.split(/[?#]/)[0] ?? '').split('/').length - 2
  return `${depth > 0 ? '../'.repeat(depth) : './'}${location.slice(1)}`
}

/** Where our own paths begin. */
const OURS = /^\/(?:(?:api|api-docs|sandbox|files|healthz|unhealthy|metrics|socket\.io)(?:[/?]|$)|\?|$)/
/** Paths that mean the same with a slash at the end. */
const SLASHED = /^(\/(?:api|sandbox|files|healthz|unhealthy|metrics)(?:\/[^?]*[^/?])?)\/(?=\?|$)/

/**
 * Creates a function that rewrites the URL of a request to that of a route: without the path of PUBLIC_URL, if a proxy
 * has not removed it, and without a trailing slash.
 */
export function rewriter ({
  PUBLIC_URL
}: Pick<Config, 'PUBLIC_URL'>): (request: { url?: string | undefined }) => string {
  const prefix = PUBLIC_URL === undefined ? '' : new URL(PUBLIC_URL).pathname.replace(/\/+$/, '')
  return ({ url = '/' }) => {
    const rest = prefix !== '' && url.startsWith(prefix) ? url.slice(prefix.length) : url
    const path = /^(?:\?|$)/.test(rest) ? `/${rest}` : rest
    return (OURS.test(path) ? path : url).replace(SLASHED, '$1')
  }
}
