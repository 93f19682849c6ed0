import { isIP } from 'node:net'
import { NOT_PUBLIC } from '../shared/not-public.js'

/** The proxy of a session, as start-session takes it. */
export interface ProxySettings { url: string, username?: string, password?: string }

/** A proxy to go through. */
export interface Upstream {
  type: 'http' | 'https' | 'socks5'
  host: string
  port: number
  username: string
  password: string
}

/** A proxy that is not used. `message` says why. */
export class ProxyRejected extends Error {
  override name = 'ProxyRejected'
}

const DEFAULT_PORTS = { http: 80, https: 443, socks5: 1080 }
const TYPES: Record<string, Upstream['type']> = {
  http: 'http',
  https: 'https',
  socks: 'socks5',
  socks5: 'socks5',
  socks5h: 'socks5'
}

/**
 * Reads the settings of a proxy; without a scheme it is an HTTP proxy. A name is judged when it is connected to.
 * @param isAllowed whether an IP address may be connected to
 * @throws {ProxyRejected}
 */
export function parseUpstream (
  { url: written, username, password }: ProxySettings,
  isAllowed: (address: string) => boolean
): Upstream {
  const [, scheme = 'http', rest = ''] = /^(?:([a-z][a-z\d+.-]*):\/\/)?(.*)$/is.exec(written.trim()) ?? []
  const type = TYPES[scheme.toLowerCase()]
  if (type === undefined) throw new ProxyRejected('only http, https and socks5 proxies are used')
  // As http, so that every form of an IPv4 address is written in dotted form; its port 80 is then left out.
  const url = URL.canParse(`http://${rest}`) ? new URL(`http://${rest}`) : undefined
  if (url === undefined || url.hostname === '' || `${url.pathname}${url.search}${url.hash}` !== '/') {
    throw new ProxyRejected('it is not the URL of a proxy')
  }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const address = /(?:^|\.)localhost\.?$/.test(host) ? '127.0.0.1' : host
  if (isIP(address) !== 0 && !isAllowed(address)) throw new ProxyRejected(NOT_PUBLIC)
  return {
    type,
    host,
    port: Number(url.port) || (/:80\/?$/.test(rest) ? 80 : DEFAULT_PORTS[type]),
    username: username ?? decode(url.username),
    password: password ?? decode(url.password)
  }
}

function decode (text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
