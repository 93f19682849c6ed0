import { setTimeout as sleep } from 'node:timers/promises'
import { hash } from '@node-rs/bcrypt'
import t, { type Test } from 'tap'
import { BcryptPool } from '../../../src/auth/bcrypt-pool.js'
import type { BcryptSource } from '../../../src/auth/bcrypt-token.js'

const SECRET = Buffer.from('secret')

function pool (t: Test): BcryptPool {
  const pool = new BcryptPool()
  t.teardown(() => pool.close())
  return pool
}

const from = (address: string, mayVerify: BcryptSource['mayVerify'] = async () => {}): BcryptSource => ({ address, mayVerify })

t.test('it hashes and verifies as bcrypt does', async t => {
  const subject = pool(t)
  const digest = await subject.hash(SECRET, 4)
  t.equal(await subject.verify(SECRET, digest), true)
  t.equal(await subject.verify(SECRET, await hash(SECRET, 4)), true)
  t.equal(await subject.verify(Buffer.from('other'), digest), false)
  t.equal(await subject.verify(SECRET, 'x').catch(() => false), false, 'what is no hash')
  t.equal(await subject.verify(SECRET, digest), true, 'and goes on')
})

t.test('addresses take turns', async t => {
  const subject = pool(t)
  const digest = await hash(SECRET, 8)
  const order: string[] = []
  const jobs = [...Array<string>(6).fill('many'), 'one'].map(async (address) => {
    await subject.verify(SECRET, digest, from(address))
    order.push(address)
  })
  await Promise.all(jobs)
  t.ok(order.indexOf('one') <= 2, order.join(' '))
})

t.test('what waits is asked again when its turn comes', async t => {
  const subject = pool(t)
  const digest = await hash(SECRET, 6)
  let left = 2
  const mayVerify = async () => { if (left-- <= 0) throw new Error('no more') }
  const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => subject.verify(SECRET, digest, from('a', mayVerify))))
  t.strictSame(outcomes.map(({ status }) => status), ['fulfilled', 'fulfilled', 'rejected', 'rejected', 'rejected'])
})

t.test('only so many may wait', async t => {
  const subject = pool(t)
  const digest = await hash(SECRET, 4)
  const outcomes = await Promise.allSettled(Array.from({ length: 200 }, () => subject.verify(SECRET, digest, from('a'))))
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
  t.ok(refused.length >= 60 && refused.length <= 72, `${refused.length} were refused`)
  t.match(refused[0], { reason: { code: 'APP_TOO_MANY_ATTEMPTS', retryAfter: 1 } })
  t.equal(await subject.verify(SECRET, digest, from('a')), true, 'when the others are done there is room')
})

t.test('the end of the pool ends what waits', async t => {
  const subject = new BcryptPool()
  const digest = await hash(SECRET, 10)
  const jobs = Array.from({ length: 5 }, () => subject.verify(SECRET, digest))
  const outcomes = Promise.allSettled(jobs)
  await sleep(20)
  await subject.close()
  t.ok((await outcomes).slice(1).every(({ status }) => status === 'rejected'))
  await t.rejects(subject.verify(SECRET, digest))
})
