import type { LookupAddress } from 'node:dns'
import { promisify } from 'node:util'
import t from 'tap'
import { isPublicAddress } from '../../../src/media/address-guard.js'
import { AddressRefused, guardedLookup, type ResolveAll } from '../../../src/media/guarded-lookup.js'

const answering = (addresses: string[]): ResolveAll => (_hostname, _options, callback) => {
  callback(null, addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 })))
}

const look = (addresses: string[], all: boolean) => {
  const lookup = guardedLookup(isPublicAddress, answering(addresses)) as (name: string, options: object, callback: (error: Error | null, address: unknown) => void) => void
  return promisify(lookup)('example.com', { all })
}

t.test('hands out what a name leads to, where all of it is public', async (t) => {
  t.equal(await look(['8.8.8.8', '2606:4700::1'], false), '8.8.8.8')
  t.strictSame(await look(['8.8.8.8', '2606:4700::1'], true), [{ address: '8.8.8.8', family: 4 }, { address: '2606:4700::1', family: 6 }])
})

t.test('refuses a name with one address that is not', async (t) => {
  for (const addresses of [['127.0.0.1'], ['8.8.8.8', '10.0.0.1'], ['2606:4700::1', '::1'], ['::ffff:169.254.169.254'], []]) {
    for (const all of [true, false]) await t.rejects(look(addresses, all), AddressRefused, addresses.join())
  }
})

t.test('passes the error of the resolver on', async (t) => {
  const failing: ResolveAll = (_hostname, _options, callback) => callback(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }), [])
  guardedLookup(isPublicAddress, failing)('nowhere.example', { all: true }, (error) => t.match(error, { code: 'ENOTFOUND' }))
})
