import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { SerialQueue } from '../../../src/shared/serial-queue.js'

t.test('work of one key runs one at a time, in its order; that of another does not wait', async t => {
  const queue = new SerialQueue()
  const log: string[] = []
  const work = (name: string, ms: number) => async () => {
    log.push(`${name} begins`)
    await sleep(ms)
    log.push(`${name} ends`)
    return name
  }
  const results = [queue.run('a', work('a1', 30)), queue.run('a', work('a2', 0)), queue.run('b', work('b1', 0))]
  t.strictSame(log, ['a1 begins', 'b1 begins'], 'an idle key begins at once')
  t.strictSame(await Promise.all(results), ['a1', 'a2', 'b1'])
  t.strictSame(log, ['a1 begins', 'b1 begins', 'b1 ends', 'a1 ends', 'a2 begins', 'a2 ends'])
})

t.test('work that fails is for its caller alone', async t => {
  const queue = new SerialQueue()
  const failing = queue.run('a', async () => { throw new Error('mine') })
  const next = queue.run('a', async () => 'next')
  await t.rejects(failing, { message: 'mine' })
  t.equal(await next, 'next')
  let began = false
  void queue.run('a', async () => { began = true })
  t.ok(began, 'a key whose work is over is idle again')
})

t.test('work of several keys is the only one of each, in whatever order they are named', async t => {
  const queue = new SerialQueue()
  const log: string[] = []
  const work = (name: string) => async () => {
    log.push(`${name} begins`)
    await sleep(5)
    log.push(`${name} ends`)
    return name
  }
  const results = [queue.runAll(['a', 'b', 'a'], work('1')), queue.runAll(['b', 'c', 'a'], work('2')), queue.run('b', work('3'))]
  t.strictSame(await Promise.all(results), ['1', '2', '3'])
  t.strictSame(log.filter((line) => !line.startsWith('3')), ['1 begins', '1 ends', '2 begins', '2 ends'])
  const at = (line: string) => log.indexOf(line)
  t.ok(at('3 ends') < at('2 begins') || at('3 begins') > at('2 ends'), 'never beside one that has its key')
  t.equal(await queue.runAll([], work('none')), 'none')
})

t.test('it is idle when no work is left, what was added meanwhile included', async t => {
  const queue = new SerialQueue()
  const done: string[] = []
  void queue.run('a', async () => {
    await sleep(5)
    void queue.run('b', async () => {
      await sleep(5)
      done.push('b')
    })
    done.push('a')
  })
  queue.run('c', async () => { throw new Error('mine') }).catch(() => { done.push('c') })
  await queue.idle()
  t.strictSame(done.sort(), ['a', 'b', 'c'])
  await queue.idle()
})
