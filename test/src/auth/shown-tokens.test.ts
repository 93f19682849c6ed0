import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { ShownTokens } from '../../../src/auth/shown-tokens.js'
import { endsWith, mayReceive } from '../../../src/auth/socket-right.js'
import { callerAddress } from '../../../src/auth/private-network.js'

t.test('a token counts for the address that has shown it, and for its session', async t => {
  const shown = new ShownTokens()
  shown.add('10.0.0.7', 's1')
  t.ok(shown.has('10.0.0.7', 's1'))
  t.notOk(shown.has('10.0.0.8', 's1'))
  t.notOk(shown.has('10.0.0.7', 's2'))
})

t.test('a revocation ends it for all addresses, and for that session only', async t => {
  const shown = new ShownTokens()
  for (const address of ['10.0.0.7', '10.0.0.8']) for (const session of ['s1', 's2']) shown.add(address, session)
  shown.revoke('s1')
  t.strictSame([shown.has('10.0.0.7', 's1'), shown.has('10.0.0.8', 's1'), shown.has('10.0.0.7', 's2'), shown.has('10.0.0.8', 's2')], [false, false, true, true])
})

t.test('it ends with time, and asking does not renew it', async t => {
  const shown = new ShownTokens({ ttl: 60 })
  shown.add('10.0.0.7', 's1')
  t.ok(shown.has('10.0.0.7', 's1'))
  await sleep(40)
  shown.has('10.0.0.7', 's1')
  await sleep(40)
  t.notOk(shown.has('10.0.0.7', 's1'))
  shown.add('10.0.0.7', 's1')
  t.ok(shown.has('10.0.0.7', 's1'), 'showing the token again renews it')
})

t.test('its memory is bounded: the oldest pairs go', async t => {
  const shown = new ShownTokens({ maxPairs: 100 })
  for (let n = 0; n < 1_000; n++) shown.add(`10.0.${n >> 8}.${n & 255}`, 's1')
  t.equal(shown.size, 100)
  t.ok(shown.has('10.0.3.231', 's1'))
})

t.test('what a socket may receive, and what ends it', async t => {
  const shown = new ShownTokens()
  shown.add('10.0.0.7', 's1')
  const rights = [{ session: 's1' }, { session: 's2' }, { session: undefined }, { address: '10.0.0.7' }, { address: '10.0.0.8' }]
  t.strictSame(rights.map((right) => mayReceive(right, 's1', shown)), [true, false, true, true, false])
  t.strictSame(rights.map((right) => endsWith(right, 's1', shown)), [true, false, false, true, false], 'the secret key outlives tokens')
  t.notOk(mayReceive({ address: '10.0.0.7' }, 's1', undefined), 'nothing, where the switch is off')
})

t.test('one spelling of each address', async t => {
  t.strictSame(['::ffff:10.0.0.7', '10.0.0.7', '::1', '0:0:0:0:0:0:0:1', 'nonsense'].map(callerAddress), ['10.0.0.7', '10.0.0.7', '::1', '::1', 'nonsense'])
})
