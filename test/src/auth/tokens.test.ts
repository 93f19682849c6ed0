import { hash } from '@node-rs/bcrypt'
import t, { type Test } from 'tap'
import { TokenService, type Claims, type TokenServiceOptions } from '../../../src/auth/tokens.js'
import { openDatabase } from '../../../src/store/database.js'
import { SqliteTokenStore } from '../../../src/store/tokens.js'
import { tempDir } from '../../support/temp-dir.js'
import { asTested, testWithSlowStores } from '../../support/slow-store.js'

const KEY = 'THISISMYSECURETOKEN'

/** A signature that this test can read; the real one is tested with the plugin. */
const sign = (claims: Claims) => `signed.${JSON.stringify(claims)}`
const verify = (token: string): Claims => {
  if (!token.startsWith('signed.')) throw new Error('bad signature')
  return JSON.parse(token.slice('signed.'.length))
}

function service (t: Test, { dataDir = tempDir(t), ...options }: Partial<TokenServiceOptions> & { dataDir?: string } = {}): TokenService {
  const db = openDatabase(dataDir)
  t.teardown(() => db.close())
  return new TokenService({ store: asTested(new SqliteTokenStore(db)), secretKey: KEY, format: 'jwt', sign, verify, ...options })
}

const foreign = async (session: string) => (await hash(session + KEY, 10)).replaceAll('/', '_')

testWithSlowStores('a token opens its own session and no other', async t => {
  for (const format of ['jwt', 'bcrypt'] as const) {
    const tokens = service(t, { format })
    const token = await tokens.mint('s1')
    t.equal(await tokens.check('s1', token), format)
    t.equal(await tokens.check('s2', token), 'wrong')
  }
})

testWithSlowStores('both kinds are accepted, whatever is minted', async t => {
  const bcrypt = await foreign('s1')
  t.equal(await service(t, { format: 'jwt' }).check('s1', bcrypt), 'bcrypt')
  t.equal(await service(t, { format: 'bcrypt' }).check('s1', sign({ sub: 's1', gen: 0 })), 'jwt')
})

testWithSlowStores('a signed token of another shape or generation is wrong', async t => {
  const tokens = service(t)
  for (const claims of [{}, { sub: 's1' }, { gen: 0 }, { sub: ['s1'], gen: 0 }, { sub: 's1', gen: 1 }, { sub: 's1', gen: '0' }]) {
    t.equal(await tokens.check('s1', sign(claims as Claims)), 'wrong', JSON.stringify(claims))
  }
  t.equal(await tokens.check('s1', 'garbage'), 'wrong')
  t.equal(await tokens.check('s1', ''), 'wrong')
})

testWithSlowStores('a revocation kills the earlier tokens of its session, of both kinds and wherever they come from', async t => {
  const dataDir = tempDir(t)
  const jwt = service(t, { dataDir, format: 'jwt' })
  const bcrypt = service(t, { dataDir, format: 'bcrypt' })
  const earlier = [await jwt.mint('s1'), await bcrypt.mint('s1'), await foreign('s1')]
  const others = [await jwt.mint('s2'), await bcrypt.mint('s2'), await foreign('s2')]
  for (const token of earlier) t.not(await jwt.check('s1', token), 'wrong', 'it works before')
  await jwt.revoke('s1')
  for (const tokens of [jwt, bcrypt]) {
    for (const token of earlier) t.equal(await tokens.check('s1', token), 'wrong')
    for (const token of others) t.not(await tokens.check('s2', token), 'wrong', 'another session is not touched')
  }
})

testWithSlowStores('tokens that are minted after a revocation work, also after a restart, and die with the next', async t => {
  const dataDir = tempDir(t)
  const first = service(t, { dataDir, format: 'bcrypt' })
  await first.revoke('s1')
  const later = [await first.mint('s1'), await service(t, { dataDir }).mint('s1')]
  const restarted = service(t, { dataDir })
  for (const token of later) {
    t.not(await first.check('s1', token), 'wrong')
    t.not(await restarted.check('s1', token), 'wrong')
    t.equal(await restarted.check('s2', token), 'wrong')
  }
  t.equal(await restarted.check('s1', await foreign('s1')), 'wrong', 'nobody can mint past a revocation with the key alone')
  await restarted.revoke('s1')
  for (const token of later) t.equal(await restarted.check('s1', token), 'wrong')
})

t.test('a bcrypt token is hashed once, right or wrong', async t => {
  const tokens = service(t)
  for (const [token, verdict] of [[await foreign('s1'), 'bcrypt'], [await foreign('s2'), 'wrong']] as const) {
    t.equal(await tokens.check('s1', token), verdict)
    const begun = performance.now()
    for (let i = 0; i < 100; i++) await tokens.check('s1', token)
    t.ok(performance.now() - begun < 4_000, 'a hundred hashes take longer')
  }
})

t.test('the signature of a token is checked once, until the token expires', async t => {
  let checks = 0
  const tokens = service(t, { verify: (token) => { checks++; return verify(token) } })
  const exp = Math.floor(Date.now() / 1000) + 60
  const token = sign({ sub: 's1', gen: 0, exp })
  for (let i = 0; i < 3; i++) t.equal(await tokens.check('s1', token), 'jwt')
  t.equal(checks, 1)
  t.equal(await tokens.check('s2', token), 'wrong', 'known, but of another session')
  t.equal(await tokens.check('s1', 'garbage'), 'wrong')
  t.equal(await tokens.check('s1', 'garbage'), 'wrong')
  t.equal(checks, 3, 'what is wrong is not remembered')
  t.intercept(Date, 'now', { value: () => exp * 1000 })
  await tokens.check('s1', token)
  t.equal(checks, 4, 'an expired one is checked again, which rejects it')
})

testWithSlowStores('a token that was used is refused as soon as it is revoked', async t => {
  const tokens = service(t)
  const token = await tokens.mint('s1')
  for (let i = 0; i < 3; i++) t.equal(await tokens.check('s1', token), 'jwt')
  await tokens.revoke('s1')
  t.equal(await tokens.check('s1', token), 'wrong')
})
