import t from 'tap'
import { addressKey, addressTest } from '../../../src/limits/address.js'

t.test('an IPv4 address counts for itself, an IPv6 address for its network', async (t) => {
  t.equal(addressKey('203.0.113.7'), '203.0.113.7')
  t.equal(addressKey('::ffff:203.0.113.7'), '203.0.113.7')
  t.equal(addressKey('2001:db8:1:2:3:4:5:6'), addressKey('2001:db8:1:2::1'))
  t.not(addressKey('2001:db8:1:2::1'), addressKey('2001:db8:1:3::1'))
  t.equal(addressKey(''), '')
})

t.test('a list of addresses and networks', async (t) => {
  const isKnown = addressTest('203.0.113.7, 10.0.0.0/8,loopback , uniquelocal, 2001:db8::/32')
  for (const address of ['203.0.113.7', '10.1.2.3', '::ffff:10.1.2.3', '127.0.0.1', '::1', '192.168.1.1', 'fd00::1', '2001:db8::9']) t.ok(isKnown(address), address)
  for (const address of ['203.0.113.8', '11.0.0.1', '2001:db9::1', '169.254.1.1', '', 'nonsense']) t.notOk(isKnown(address), address)
})
