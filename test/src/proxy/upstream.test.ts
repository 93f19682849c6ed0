import t from 'tap'
import { isPublicAddress } from '../../../src/media/address-guard.js'
import { parseUpstream } from '../../../src/proxy/upstream.js'

const GOOD: Record<string, object> = {
  'http://proxy.example:3128': { type: 'http', host: 'proxy.example', port: 3128, username: '', password: '' },
  'proxy.example:3128': { type: 'http', host: 'proxy.example', port: 3128 },
  'http://proxy.example': { type: 'http', port: 80 },
  'https://proxy.example': { type: 'https', port: 443 },
  'https://proxy.example:80': { type: 'https', port: 80 },
  'socks5://proxy.example': { type: 'socks5', port: 1080 },
  'socks5h://proxy.example:1081/': { type: 'socks5', port: 1081 },
  'HTTP://bot:s%40crit@8.8.8.8:3128': { host: '8.8.8.8', username: 'bot', password: 's@crit' },
  'http://[2606:4700::1]:3128': { host: '2606:4700::1', port: 3128 }
}

const BAD: Record<string, RegExp> = {
  'http://127.0.0.1:3128': /not public/,
  '127.0.0.1:3128': /not public/,
  'socks5://127.0.0.1:1080': /not public/,
  'socks5://2130706433:1080': /not public/,
  'https://0x7f.1:3128': /not public/,
  'http://[::1]:3128': /not public/,
  'http://[::ffff:10.0.0.1]:3128': /not public/,
  'http://localhost:3128': /not public/,
  'http://LOCALHOST.:3128': /not public/,
  'http://proxy.localhost:3128': /not public/,
  'http://192.168.1.1:3128': /not public/,
  'http://169.254.169.254': /not public/,
  'http://168.63.129.16': /not public/,
  'socks4://proxy.example:1080': /only http, https and socks5/,
  'file:///etc/passwd': /only http, https and socks5/,
  'pac+http://proxy.example/x.pac': /only http, https and socks5/,
  'direct://': /only http, https and socks5/,
  'http://proxy.example/path': /not the URL of a proxy/,
  'http://proxy.example?x': /not the URL of a proxy/,
  'http://': /not the URL of a proxy/,
  'http=a:80;https=b:80': /not the URL of a proxy/,
  'a b': /not the URL of a proxy/
}

t.test('proxies that are used', async t => {
  for (const [url, upstream] of Object.entries(GOOD)) t.match(parseUpstream({ url }, isPublicAddress), upstream, url)
  t.match(parseUpstream({ url: 'http://a:b@proxy.example', username: 'c', password: 'd' }, isPublicAddress), { username: 'c', password: 'd' })
})

t.test('proxies that are not', async t => {
  for (const [url, message] of Object.entries(BAD)) t.throws(() => parseUpstream({ url }, isPublicAddress), { name: 'ProxyRejected', message }, url)
})

t.test('the operator may allow all addresses', async t => {
  t.match(parseUpstream({ url: 'http://localhost:3128' }, () => true), { host: 'localhost', port: 3128 })
})
