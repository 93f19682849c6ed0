import { lookup as systemLookup, type LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'

/** A name leads to an address that may not be connected to. */
export class AddressRefused extends Error {
  override name = 'AddressRefused'
}

export type ResolveAll = (
  hostname: string,
  options: { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void
) => void

/**
 * A lookup for sockets: it hands out addresses only where every one that the name has is allowed, so
 * that a connection goes to an address which was checked, however often the name changes its mind.
 */
export function guardedLookup (
  isAllowed: (address: string) => boolean,
  resolve: ResolveAll = systemLookup
): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '')
      if (addresses.length === 0 || !addresses.every(({ address }) => isAllowed(address))) {
        return callback(new AddressRefused(hostname), '')
      }
      if (options.all) return callback(null, addresses)
      const [{ address, family }] = addresses as [LookupAddress]
      callback(null, address, family)
    })
  }
}
