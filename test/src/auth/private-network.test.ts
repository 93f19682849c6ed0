import t from 'tap'
import { isPrivateNetwork } from '../../../src/auth/private-network.js'
import { addressKey } from '../../../src/http/client-address.js'

const privateIps = ['127.0.0.1', '127.8.9.10', '::1', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.7', '169.254.3.4', 'fd12:3456::1', 'fe80::1', '::ffff:127.0.0.1', '::ffff:192.168.1.7']
const publicIps = ['203.0.113.9', '8.8.8.8', '172.32.0.1', '172.15.255.255', '192.169.0.1', '11.0.0.1', '100.64.0.1', '2001:4860:4860::8888', '::ffff:8.8.8.8', '0.0.0.0', '::', '255.255.255.255', '224.0.0.1']
const garbage = ['', 'localhost', '127.0.0.1:80', 'unknown', '127.0.0.1, 8.8.8.8', '::gggg', '999.1.1.1']

/** What proxies and networks in front of servers add, each alone. */
const proxyHeaders = [
  'forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-forwarded-server', 'x-forwarded-prefix', 'x-forwarded',
  'x-real-ip', 'x-client-ip', 'x-cluster-client-ip', 'x-original-forwarded-for', 'x-original-host', 'x-envoy-external-address', 'x-envoy-original-path', 'via',
  'cf-connecting-ip', 'cf-ray', 'cf-visitor', 'cdn-loop', 'true-client-ip', 'fastly-client-ip', 'fly-client-ip', 'do-connecting-ip',
  'x-azure-clientip', 'x-appengine-user-ip', 'x-amzn-trace-id', 'x-cloud-trace-context', 'x-varnish', 'front-end-https'
]

t.test('loopback and private networks are near', async t => {
  for (const ip of privateIps) t.equal(isPrivateNetwork({ ip, headers: {} }, false), true, ip)
})

t.test('every other address is far', async t => {
  for (const ip of publicIps) t.equal(isPrivateNetwork({ ip, headers: {} }, false), false, ip)
})

t.test('what is no address is far', async t => {
  for (const ip of garbage) t.equal(isPrivateNetwork({ ip, headers: {} }, false), false, JSON.stringify(ip))
})

t.test('any sign of a proxy that is not trusted makes a caller far, whatever the proxy says', async t => {
  for (const name of proxyHeaders) t.equal(isPrivateNetwork({ ip: '127.0.0.1', headers: { [name]: '127.0.0.1' } }, false), false, name)
  t.equal(isPrivateNetwork({ ip: '127.0.0.1', headers: { 'x-forwarded-for': '' } }, false), false, 'an empty header too')
  t.equal(isPrivateNetwork({ ip: '127.0.0.1', headers: {}, httpVersion: '1.0' }, false), false, 'HTTP/1.0, as nginx speaks it')
})

t.test('headers of browsers and programs are no sign of a proxy', async t => {
  const headers = { host: 'localhost', 'user-agent': 'Mozilla/5.0', accept: '*/*', origin: 'http://localhost', 'x-requested-with': 'XMLHttpRequest', 'x-request-id': '1', 'x-real-name': 'bot' }
  t.equal(isPrivateNetwork({ ip: '127.0.0.1', headers, httpVersion: '1.1' }, false), true)
})

t.test('a trusted proxy has to name the caller in X-Forwarded-For', async t => {
  t.equal(isPrivateNetwork({ ip: '10.1.2.3', headers: { 'x-forwarded-for': '10.1.2.3' } }, true), true)
  t.equal(isPrivateNetwork({ ip: '10.1.2.3', headers: { 'x-forwarded-for': '10.1.2.3', 'x-real-ip': '10.1.2.3', 'x-forwarded-proto': 'https', via: '1.1 proxy' } }, true), true)
  t.equal(isPrivateNetwork({ ip: '8.8.8.8', headers: { 'x-forwarded-for': '8.8.8.8' } }, true), false)
  for (const name of ['x-real-ip', 'forwarded', 'x-forwarded-host', 'cf-connecting-ip']) t.equal(isPrivateNetwork({ ip: '127.0.0.1', headers: { [name]: 'for=127.0.0.1' } }, true), false, `${name} alone`)
  t.equal(isPrivateNetwork({ ip: '127.0.0.1', headers: {} }, true), false, 'no header at all')
  t.equal(isPrivateNetwork({ ip: '127.0.0.1', headers: { 'x-forwarded-for': '' } }, true), false, 'an empty one')
})

t.test('behind a trusted proxy every address that is named has to be private', async t => {
  const near = { ip: '127.0.0.1', headers: { 'x-forwarded-for': '127.0.0.1' } }
  const others: Record<string, string>[] = [
    { 'x-forwarded-for': '8.8.8.8, 127.0.0.1' }, { 'x-forwarded-for': 'unknown, 127.0.0.1' }, { 'x-real-ip': '8.8.8.8' }, { 'cf-connecting-ip': '8.8.8.8' },
    { 'true-client-ip': '2001:4860::1' }, { forwarded: 'for=8.8.8.8;proto=https' }, { forwarded: 'for="[2001:4860::1]:443"' }, { forwarded: 'by=127.0.0.1' }, { forwarded: 'for=_hidden' }, { 'cf-ray': 'abc' }
  ]
  for (const headers of others) t.equal(isPrivateNetwork({ ...near, headers: { ...near.headers, ...headers } }, true), false, JSON.stringify(headers))
  for (const forwarded of ['for=10.0.0.1', 'for="[::1]:80"', 'For=127.0.0.1;proto=http, for=192.168.0.1:4711']) t.equal(isPrivateNetwork({ ...near, headers: { ...near.headers, forwarded } }, true), true, forwarded)
})

t.test('callers are counted by their address, or the network of an IPv6 one', async t => {
  t.equal(addressKey('10.0.0.1'), '10.0.0.1')
  t.equal(addressKey('::ffff:10.0.0.1'), '10.0.0.1')
  t.equal(addressKey('2001:db8:1:2:aaaa::1'), addressKey('2001:db8:1:2:bbbb:cccc:dddd:1'))
  t.not(addressKey('2001:db8:1:2::1'), addressKey('2001:db8:1:3::1'))
  t.equal(addressKey('unknown'), 'unknown')
})
