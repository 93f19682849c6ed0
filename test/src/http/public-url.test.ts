import t from 'tap'
import { isTrusted, prefixOf, relativeLocation, rewriter } from '../../../src/http/public-url.js'

t.test('rewriter: the path that the routes know', async (t) => {
  const plain = rewriter({})
  const cases: Array<[url: string, routed: string]> = [
    ['/api/s1/status-session/', '/api/s1/status-session'], ['/api/s1/status-session/?a=/b/', '/api/s1/status-session?a=/b/'], ['/healthz/', '/healthz'], ['/metrics/', '/metrics'],
    ['/sandbox/', '/sandbox'], ['/api-docs/', '/api-docs/'], ['/socket.io/?EIO=4', '/socket.io/?EIO=4'], ['/', '/'], ['/api/s1/x', '/api/s1/x'], ['/api/s1//', '/api/s1//']
  ]
  for (const [url, routed] of cases) t.equal(plain({ url }), routed, url)
  const behind = rewriter({ PUBLIC_URL: 'https://bot.example/wa/' })
  for (const [url, routed] of [['/wa/api/s1/x/', '/api/s1/x'], ['/wa/', '/'], ['/wa', '/'], ['/wa?x=1', '/?x=1'], ['/wa/socket.io/?EIO=4', '/socket.io/?EIO=4'], ['/wa/api-docs/json', '/api-docs/json'], ['/api/s1/x', '/api/s1/x'], ['/wander', '/wander'], ['/wa/nowhere', '/wa/nowhere']] as const) t.equal(behind({ url }), routed, url)
  t.equal(rewriter({ PUBLIC_URL: 'https://bot.example/api' })({ url: '/api/s1/x' }), '/api/s1/x', 'a proxy that takes its path away itself')
})

t.test('relativeLocation: below whatever stands before the path', async (t) => {
  for (const [url, location] of [['/', '/api-docs/'], ['/api-docs/static/index.html', '/api-docs/'], ['/?x=/a/b', '/api-docs/'], ['/api-docs', '/api-docs/']] as const) {
    const relative = relativeLocation(url, location)
    t.equal(new URL(relative, `http://x${url}`).pathname, location)
    t.equal(new URL(relative, `http://x/wa${url}`).pathname, `/wa${location}`)
  }
})

t.test('prefixOf: a path, and nothing that leads elsewhere', async (t) => {
  for (const [header, prefix] of [['/wa', '/wa'], ['/wa/', '/wa'], ['/a/b', '/a/b'], ['/', ''], ['', ''], [undefined, ''], ['//evil.example', ''], ['https://evil.example', ''], ['/a b', ''], ['/a"><script>', ''], ['/wa, /other', '/wa']] as const) t.equal(prefixOf(header), prefix, String(header))
})

t.test('isTrusted: only proxies that TRUST_PROXY names', async (t) => {
  t.ok(isTrusted('127.0.0.1', 'loopback'))
  t.ok(isTrusted('::1', 'loopback'))
  t.ok(isTrusted('::ffff:127.0.0.1', 'loopback'))
  t.ok(isTrusted('10.1.2.3', '10.0.0.0/8'))
  t.ok(isTrusted('10.1.2.3', '192.168.0.1, uniquelocal'))
  t.ok(isTrusted('192.168.0.1', '192.168.0.1'))
  for (const [address, list] of [['127.0.0.1', undefined], [undefined, 'loopback'], ['8.8.8.8', 'loopback'], ['11.1.2.3', '10.0.0.0/8'], ['::1', '10.0.0.0/8'], ['192.168.0.2', '192.168.0.1']] as const) t.notOk(isTrusted(address, list), `${address} ${list}`)
})
