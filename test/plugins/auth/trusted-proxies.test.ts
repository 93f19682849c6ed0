import t from 'tap'
import { build } from '../../helper.js'
import { FakeDriver } from '../../support/fake-driver.js'

t.test('a list of addresses and networks', async (t) => {
  const app = await build(t, { driver: new FakeDriver(), env: { TRUST_PROXY: '203.0.113.7, 10.0.0.0/8,loopback , uniquelocal, 2001:db8::/32' } })
  for (const address of ['203.0.113.7', '10.1.2.3', '::ffff:10.1.2.3', '127.0.0.1', '::1', '192.168.1.1', 'fd00::1', '2001:db8::9']) t.ok(app.isTrustedProxy(address), address)
  for (const address of ['203.0.113.8', '11.0.0.1', '2001:db9::1', '169.254.1.1', '', 'nonsense']) t.notOk(app.isTrustedProxy(address), address)
})
