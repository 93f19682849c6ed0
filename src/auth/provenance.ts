import { isIP } from 'node:net'

/**
 * Where a request comes from: a page of this server or no page at all (`own`), a page of another site (`foreign`),
 * or a browser that does not say (`unknown`), as it may where a page is not secure.
 */
export type Provenance = 'own' | 'foreign' | 'unknown'

type Headers = Readonly<Record<string, string | string[] | undefined>>

export interface Requested {
  headers: Headers
  /** Host, and port where there is one, that the caller asked for. */
  host: string
}

const textOf = (value: string | string[] | undefined) => Array.isArray(value) ? value.join(', ') : value

/** @param listed origins that count as ours */
export function provenanceOf ({ headers, host }: Requested, listed: readonly string[]): Provenance {
  const [origin, site, referer] = ['origin', 'sec-fetch-site', 'referer'].map((name) => textOf(headers[name]))
  if (origin !== undefined) {
    if (listed.includes(origin)) return 'own'
    if (!isSameHost(origin, host)) return 'foreign'
  }
  if (site !== undefined) return site === 'same-origin' || site === 'none' ? 'own' : 'foreign'
  if (origin !== undefined) return 'own'
  if (referer !== undefined) {
    return [host, ...listed.map((one) => new URL(one).host)].some((one) => isSameHost(referer, one)) ? 'own' : 'foreign'
  }
  return isBrowser(headers) ? 'unknown' : 'own'
}

/** Whether a browser sends the request, which no page of it can hide. */
export const isBrowser = (headers: Headers): boolean =>
  headers['sec-fetch-site'] !== undefined || /^Mozilla\//i.test(textOf(headers['user-agent']) ?? '')

/** Whether a URL leads to this host; the port counts, be it the default one of the scheme. */
function isSameHost (url: string, host: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host: theirs } = new URL(url)
  const own = `${protocol}//${host}`
  return theirs !== '' && URL.canParse(own) && new URL(own).host === theirs
}

/**
 * Whether a Host header names this server in a way that no website can point at it: as localhost, by an IP
 * address, or by a name that the operator has listed.
 * @param allowed names in lower case
 */
export function isOwnHost (host: string, allowed: ReadonlySet<string>): boolean {
  if (!URL.canParse(`http://${host}`)) return false
  const { hostname, pathname, username } = new URL(`http://${host}`)
  if (pathname !== '/' || username !== '') return false
  const name = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  return name === 'localhost' || isIP(name) !== 0 || allowed.has(name)
}

/** What a form of any page may send without asking first. */
export const isFormType = (contentType: string | undefined): boolean =>
  /^\s*(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\s*(?:;|,|$)/i.test(contentType ?? '')
