import ipaddr from 'ipaddr.js'
import { NOT_PUBLIC } from '../shared/not-public.js'

/** Why a URL is not fetched, or undefined where it may be. A name is judged later, when it has an address. */
export function objectionTo (url: URL, isAllowed: (address: string) => boolean): string | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'only http and https URLs are fetched'
  if (url.username !== '' || url.password !== '') return 'a URL with a user name or password is not fetched'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // URL has already written decimal, octal and hexadecimal forms of an IPv4 address in dotted form.
  if (ipaddr.isValid(host) && !isAllowed(host)) return NOT_PUBLIC
  return undefined
}
