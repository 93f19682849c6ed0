import t from 'tap'
import { isFormType, isOwnHost, provenanceOf, type Provenance } from '../../../src/auth/provenance.js'

const BROWSER = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64)' }

const requests: [what: string, headers: Record<string, string>, provenance: Provenance][] = [
  ['a program', {}, 'own'],
  ['a program with a name', { 'user-agent': 'curl/8.0' }, 'own'],
  ['a page of this server', { ...BROWSER, origin: 'http://localhost:21465', 'sec-fetch-site': 'same-origin' }, 'own'],
  ['a page of this server that is not secure', { ...BROWSER, origin: 'http://localhost:21465' }, 'own'],
  ['a picture in a page of this server', { ...BROWSER, 'sec-fetch-site': 'same-origin' }, 'own'],
  ['a picture in a page of this server that is not secure', { ...BROWSER, referer: 'http://localhost:21465/api-docs/' }, 'own'],
  ['an address that was typed', { ...BROWSER, 'sec-fetch-site': 'none' }, 'own'],
  ['an origin that is listed', { ...BROWSER, origin: 'https://app.example', 'sec-fetch-site': 'cross-site' }, 'own'],
  ['a page behind TLS', { origin: 'https://localhost:21465' }, 'own'],
  ['another site', { ...BROWSER, origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' }, 'foreign'],
  ['another site without more', { origin: 'http://evil.example' }, 'foreign'],
  ['another port of this host', { ...BROWSER, origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' }, 'foreign'],
  ['another host of a listed origin', { origin: 'https://app.example.evil.example' }, 'foreign'],
  ['a listed origin by another scheme', { origin: 'http://app.example' }, 'foreign'],
  ['a page without an origin', { ...BROWSER, origin: 'null', 'sec-fetch-site': 'cross-site' }, 'foreign'],
  ['a page without an origin, and no more', { origin: 'null' }, 'foreign'],
  ['a picture in another site', { ...BROWSER, 'sec-fetch-site': 'cross-site' }, 'foreign'],
  ['a picture in another site, where pages are not secure', { ...BROWSER, referer: 'http://evil.example/' }, 'foreign'],
  ['a referrer that is no URL', { ...BROWSER, referer: 'x' }, 'foreign'],
  ['an origin that is no URL', { origin: 'localhost:21465' }, 'foreign'],
  ['a browser that says nothing', BROWSER, 'unknown']
]

t.test('where a request comes from', async t => {
  for (const [what, headers, provenance] of requests) t.equal(provenanceOf({ headers, host: 'localhost:21465' }, ['https://app.example']), provenance, what)
})

t.test('the default port may be left out, another may not', async t => {
  const of = (origin: string, host: string) => provenanceOf({ headers: { origin }, host }, [])
  t.equal(of('http://10.0.0.1', '10.0.0.1:80'), 'own')
  t.equal(of('http://10.0.0.1', '10.0.0.1'), 'own')
  t.equal(of('https://zap.example', 'zap.example'), 'own')
  t.equal(of('https://zap.example', 'zap.example:443'), 'own')
  t.equal(of('http://[::1]:8080', '[::1]:8080'), 'own')
  t.equal(of('http://10.0.0.1', '10.0.0.1:8080'), 'foreign')
  t.equal(of('http://10.0.0.1:8080', '10.0.0.1'), 'foreign')
  t.equal(of('http://10.0.0.1', ''), 'foreign')
})

t.test('names that no website can lead here', async t => {
  const allowed = new Set(['zapserver', 'zap.example'])
  for (const host of ['localhost', 'LOCALHOST:21465', 'localhost.', '127.0.0.1:21465', '192.168.1.7', '172.17.0.2:80', '[::1]:21465', '[fd00::1]', 'zapserver:21465', 'zap.example']) t.equal(isOwnHost(host, allowed), true, host)
  for (const host of ['', 'evil.example', 'evil.example:21465', 'localhost.evil.example', '127.0.0.1.evil.example', 'xlocalhost', 'zap.example.evil.example', 'localhost@evil.example', 'evil.example#localhost', 'localhost/evil.example', ' ']) t.equal(isOwnHost(host, allowed), false, host)
})

t.test('what a form may send without asking', async t => {
  for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', 'TEXT/PLAIN;charset=UTF-8', ' text/plain']) t.equal(isFormType(type), true, type)
  for (const type of [undefined, '', 'application/json', 'application/json; x=text/plain', 'text/plainly', 'application/zip']) t.equal(isFormType(type), false, String(type))
})
