import t from 'tap'
import { isNearby } from '../../../src/auth/caller.js'

const nearby = ['127.0.0.1', '127.8.9.10', '::1', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.7', '169.254.3.4', 'fd12:3456::1', 'fe80::1', '::ffff:127.0.0.1', '::ffff:192.168.1.7']
const afar = ['203.0.113.9', '8.8.8.8', '172.32.0.1', '172.15.255.255', '192.169.0.1', '11.0.0.1', '100.64.0.1', '2001:4860:4860::8888', '::ffff:8.8.8.8', '0.0.0.0', '::', '255.255.255.255', '224.0.0.1']
const garbage = ['', 'localhost', '127.0.0.1:80', 'unknown', '127.0.0.1, 8.8.8.8', '::gggg', '999.1.1.1']
const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via']

t.test('loopback and private networks are near', async t => {
  for (const ip of nearby) t.equal(isNearby({ ip, headers: {} }, false), true, ip)
})

t.test('every other address is far', async t => {
  for (const ip of afar) t.equal(isNearby({ ip, headers: {} }, false), false, ip)
})

t.test('what is no address is far', async t => {
  for (const ip of garbage) t.equal(isNearby({ ip, headers: {} }, false), false, JSON.stringify(ip))
})

t.test('who comes through a proxy that is not trusted is far, whatever the proxy says', async t => {
  for (const name of forwarding) t.equal(isNearby({ ip: '127.0.0.1', headers: { [name]: '127.0.0.1' } }, false), false, name)
  t.equal(isNearby({ ip: '127.0.0.1', headers: { 'x-forwarded-for': '' } }, false), false, 'an empty header too')
})

t.test('with trusted proxies the address that they tell decides', async t => {
  t.equal(isNearby({ ip: '10.1.2.3', headers: { 'x-forwarded-for': '10.1.2.3' } }, true), true)
  t.equal(isNearby({ ip: '8.8.8.8', headers: { 'x-forwarded-for': '8.8.8.8' } }, true), false)
})
