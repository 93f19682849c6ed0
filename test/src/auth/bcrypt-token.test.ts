import { hash } from '@node-rs/bcrypt'
import t from 'tap'
import { bcryptDigest, mintBcrypt, verifyBcrypt } from '../../../src/auth/bcrypt-token.js'

const KEY = 'THISISMYSECURETOKEN'

/** Mints as wppconnect-server does. */
const foreign = async (session: string, key: string, cost = 10) => (await hash(session + key, cost)).replaceAll('/', '_').replaceAll('+', '-')

/** Looks for a hash that has a slash, which about half of them have. */
async function withSlash (session: string): Promise<string> {
  for (;;) {
    const token = await foreign(session, KEY, 4)
    if (token.includes('_')) return token
  }
}

t.test('what is minted here has the form of wppconnect-server and opens its session', async t => {
  const token = await mintBcrypt('s1', KEY)
  t.match(token, /^\$2[aby]\$10\$[._A-Za-z0-9]{53}$/)
  t.not(await mintBcrypt('s1', KEY), token, 'each has a salt of its own')
  t.equal(await verifyBcrypt(token, 's1', KEY), true)
})

t.test('what wppconnect-server minted opens its session and no other', async t => {
  const token = await foreign('s1', KEY)
  t.match(token, /^\$2b\$10\$/)
  t.equal(await verifyBcrypt(token, 's1', KEY), true)
  t.equal(await verifyBcrypt(token, 's2', KEY), false)
  t.equal(await verifyBcrypt(token, 's1', `${KEY}2`), false)
  t.equal(await verifyBcrypt(token, 'S1', KEY), false)
})

t.test('what another implementation of bcrypt made is accepted', async t => {
  // Made with crypt(3).
  const made: [session: string, hash: string][] = [
    ['NERDWHATS_AMERICA', '$2b$10$abcdefghijklmnopqrstuu7npwzoaxmEeubvcQ5XmOsH6BWsjepX6'],
    ['d', '$2b$10$abcdefghijklmnopqrstuuR9cMQdV8ygHBYYFX.af/0lWFoB9.VnO'],
    ['s'.repeat(64), '$2b$10$abcdefghijklmnopqrstuu3jHf5d/xV.QpXqzrkW9O545GlD7xRLS']
  ]
  for (const [session, hash] of made) t.equal(await verifyBcrypt(hash.replaceAll('/', '_'), session, KEY), true, session)
})

t.test('the alphabet of URLs is read back', async t => {
  const token = await withSlash('s1')
  t.equal(await verifyBcrypt(token, 's1', KEY), true)
  t.equal(await verifyBcrypt(token.replaceAll('_', '.'), 's1', KEY), false, 'and is part of the token')
})

t.test('tokens of a long name: bcrypt reads 72 bytes, and those that it reads count', async t => {
  const session = 's'.repeat(64)
  const token = await foreign(session, KEY)
  t.equal(await verifyBcrypt(token, session, KEY), true)
  t.equal(await verifyBcrypt(token, session, 'XXXXXXXXURETOKEN'), false, 'the key is among the 72')
  t.equal(await verifyBcrypt(token, 's'.repeat(63), KEY), false)
})

t.test('what is no token is refused', async t => {
  const token = await mintBcrypt('s1', KEY)
  for (const wrong of ['', '$', '$2b$10$', token.slice(0, -1), `${token}a`, token.replace('$2b', '$2x'), token.replace('$10$', '$1$'), token.replace(/.$/, ' '), `${token}\n`]) {
    t.equal(await verifyBcrypt(wrong, 's1', KEY), false, JSON.stringify(wrong))
  }
})

t.test('a token that would take hours to check is refused at once', async t => {
  const token = await mintBcrypt('s1', KEY)
  const begun = performance.now()
  for (const cost of ['15', '20', '31', '99']) t.equal(await verifyBcrypt(token.replace('$10$', `$${cost}$`), 's1', KEY), false, cost)
  t.ok(performance.now() - begun < 20_000, 'none of them was')
})

t.test('a digest depends on the token and the session, and reveals neither', async t => {
  const token = await foreign('s1', KEY, 4)
  t.not(bcryptDigest(token, 's1'), bcryptDigest(token, 's2'))
  t.equal(bcryptDigest(token, 's1'), bcryptDigest(token, 's1'))
  t.notOk(bcryptDigest(token, 's1').includes(token.slice(7)))
})
