import t from 'tap'
import { build } from '../../helper.js'
import { FakeDriver } from '../../support/fake-driver.js'
import { injectClient } from '../../support/inject-client.js'

const INSIDE = ['http://127.0.0.1:31395', '127.0.0.1:22', 'socks5://10.0.0.1:1080', 'http://localhost:8080', 'http://[::1]:80', 'https://169.254.169.254', 'http://0x7f000001:80']

t.test('a proxy in a private network is refused before anything is done, and the reply does not reveal what is there', async t => {
  const { app, driver, post } = await injectClient(t)
  for (const url of [...INSIDE, 'socks4://proxy.example:1', 'file:///etc/passwd']) {
    const { status, body } = await post('start-session', { proxy: { url }, waitQrCode: true })
    t.match({ status, body }, { status: 400, body: { code: 'APP_PROXY_URL_REFUSED', message: /^body\/proxy\/url: the proxy is not allowed: / } }, url)
  }
  t.equal(driver.opened.length, 0)
  t.equal(app.store.sessions.get('s1'), undefined, 'nor is it kept')
  t.equal((await post('start-session', { proxy: { url: 'http://proxy.example:3128', username: 'a', password: 'b' } })).status, 200)
  t.equal((await post('start-session', { proxy: null })).status, 200)
})

t.test('one that was saved before is refused when the browser is started', async t => {
  const { app } = await injectClient(t)
  for (const url of INSIDE) await t.rejects(app.openProxy({ url }), { name: 'ProxyRejected', message: /not public/ }, url)
  t.equal(app.isProxyUsable({ url: 'http://127.0.0.1:1' }), false)
  t.equal(app.isProxyUsable({ url: 'http://proxy.example:1' }), true)
})

t.test('the operator may open the inside', async t => {
  for (const env of [{ ALLOW_PRIVATE_URLS: 'true' }, { SANDBOX: 'true' }] as Record<string, string>[]) {
    const app = await build(t, { env, driver: new FakeDriver() })
    const forwarder = await app.openProxy({ url: 'http://127.0.0.1:1' })
    t.match(forwarder.url, /^http:\/\/127\.0\.0\.1:\d+$/)
    forwarder.close()
  }
})
