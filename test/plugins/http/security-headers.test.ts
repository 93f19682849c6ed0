import t from 'tap'
import { authorize, build } from '../../helper.js'
import { FakeDriver } from '../../support/fake-driver.js'

t.test('every reply keeps browsers from taking it for what it is not, and from showing it in another page', async t => {
  const app = await build(t, { driver: new FakeDriver() })
  const headers = await authorize(app, 's1')
  const urls = ['/', '/healthz', '/metrics', '/nowhere', '/api/s1/status-session', '/api/wrong-key/show-all-sessions', '/files/x?type=a&expires=1&signature=x', '/api-docs/', '/api-docs/json', '/api-docs/static/swagger-ui.css']
  for (const url of urls) {
    const { headers: got, statusCode } = await app.inject({ url, headers })
    t.match(got, { 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin', 'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/ }, `${url}: ${statusCode}`)
  }
})

t.test('so does what comes from no route', async t => {
  const app = await build(t, { driver: new FakeDriver() })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  for (const path of ['/api/%', '/socket.io/x', '/socket.io/?EIO=4&transport=polling', '/socket.io/socket.io.js', '/healthz', '/api-docs/']) {
    const { headers } = await fetch(`${url}${path}`)
    t.strictSame([headers.get('x-content-type-options'), headers.get('x-frame-options')], ['nosniff', 'DENY'], path)
    t.match(headers.get('content-security-policy'), /frame-ancestors 'none'/, path)
  }
})

t.test('the API page may run its own scripts, and no others', async t => {
  const app = await build(t, { driver: new FakeDriver() })
  for (const url of ['/api-docs/', '/api-docs/static/swagger-initializer.js']) {
    const policy = String((await app.inject(url)).headers['content-security-policy'])
    t.match(policy, /script-src 'self';/)
    t.notMatch(policy, /script-src[^;]*unsafe|https:|\*/)
  }
})
