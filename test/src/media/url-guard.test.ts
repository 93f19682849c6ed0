import t from 'tap'
import { isPublicAddress } from '../../../src/media/address-guard.js'
import { objectionTo } from '../../../src/media/url-guard.js'

const REFUSED: Record<string, RegExp> = {
  'file:///etc/passwd': /only http and https/,
  'ftp://example.com/a': /only http and https/,
  'gopher://127.0.0.1:25/': /only http and https/,
  'javascript:alert(1)': /only http and https/,
  'blob:https://example.com/1': /only http and https/,
  'https://user@example.com/': /user name or password/,
  'https://:secret@example.com/': /user name or password/,
  'http://example.com@127.0.0.1/': /user name or password/,
  'http://127.0.0.1/': /not public/,
  'http://127.1/': /not public/,
  'http://2130706433/': /not public/,
  'http://0x7f000001/': /not public/,
  'http://0x7f.0.0.1/': /not public/,
  'http://017700000001/': /not public/,
  'http://0177.0.0.1/': /not public/,
  'http://0/': /not public/,
  'http://127.0.0.1./': /not public/,
  'http://①②⑦.⓪.⓪.①/': /not public/,
  'http://169.254.169.254/latest/meta-data/': /not public/,
  'http://2852039166/': /not public/,
  'http://[::1]/': /not public/,
  'http://[::]/': /not public/,
  'http://[::ffff:127.0.0.1]/': /not public/,
  'http://[::ffff:7f00:1]/': /not public/,
  'http://[64:ff9b::7f00:1]/': /not public/,
  'http://[fd00:ec2::254]/': /not public/,
  'http://10.0.0.1:6379/': /not public/
}

t.test('URLs that are never fetched', async (t) => {
  for (const [url, why] of Object.entries(REFUSED)) t.match(objectionTo(new URL(url), isPublicAddress), why, url)
})

t.test('URLs that may be', async (t) => {
  for (const url of ['https://example.com/a.png', 'http://8.8.8.8/', 'http://[2606:4700::1]:8080/', 'http://localhost/']) t.equal(objectionTo(new URL(url), isPublicAddress), undefined, url)
})

t.test('where private addresses are allowed, only scheme and user are looked at', async (t) => {
  t.equal(objectionTo(new URL('http://127.0.0.1/'), () => true), undefined)
  t.match(objectionTo(new URL('file:///etc/passwd'), () => true), /only http and https/)
  t.match(objectionTo(new URL('http://a:b@10.0.0.1/'), () => true), /user name/)
})
