import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { Turns } from '../../../src/http/turns.js'

t.test('one after the other, in order', async (t) => {
  const turns = new Turns({ most: 10, timeout: 60_000 })
  const log: string[] = []
  const work = (name: string) => turns.take(async () => {
    log.push(`${name} begins`)
    await sleep(5)
    log.push(`${name} ends`)
    return name
  })
  t.strictSame(await Promise.all(['a', 'b', 'c'].map(work)), ['a', 'b', 'c'])
  t.strictSame(log, ['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

t.test('whoever would wait too long is sent away, and their work is not done', async (t) => {
  const turns = new Turns({ most: 10, timeout: 20 })
  let free = () => {}
  const first = turns.take(async () => { await new Promise<void>((resolve) => { free = resolve }) })
  let isDone = false
  await t.rejects(turns.take(async () => { isDone = true }), { code: 'APP_SERVER_BUSY', statusCode: 503 })
  free()
  await first
  t.equal(await turns.take(async () => 'next'), 'next')
  t.notOk(isDone)
})

t.test('nor do too many wait', async (t) => {
  const turns = new Turns({ most: 1, timeout: 60_000 })
  let free = () => {}
  const first = turns.take(async () => { await new Promise<void>((resolve) => { free = resolve }) })
  const second = turns.take(async () => 'second')
  await t.rejects(turns.take(async () => {}), { code: 'APP_SERVER_BUSY' })
  free()
  t.equal(await second, 'second')
  await first
})

t.test('work that fails fails its caller alone', async (t) => {
  const turns = new Turns({ most: 1, timeout: 60_000 })
  await t.rejects(turns.take(async () => { throw new Error('no') }), { message: 'no' })
  t.equal(await turns.take(async () => 'next'), 'next')
})
