import { once } from 'node:events'
import { setImmediate as tick } from 'node:timers/promises'
import t from 'tap'
import { SafeEmitter } from '../../../src/shared/safe-emitter.js'

class Source extends SafeEmitter<{ news: [text: string, count: number], error: [error: unknown] }> {
  say (text: string, count: number): void {
    this.emitSafely('news', text, count)
  }

  async sayAndWait (text: string, count: number): Promise<void> {
    await this.emitAndWait('news', text, count)
  }
}

t.test('a listener that throws or rejects stops neither the others nor the emitter', async t => {
  const source = new Source()
  const received: unknown[] = []
  const errors: unknown[] = []
  source.on('error', (error) => errors.push(error))
  source.on('news', () => { throw new Error('at once') })
  source.on('news', async () => { throw new Error('later') })
  source.on('news', (...args) => received.push(args))
  t.doesNotThrow(() => source.say('a', 1))
  t.strictSame(received, [['a', 1]], 'in the same step')
  await tick()
  t.match(errors, [{ message: 'at once' }, { message: 'later' }])
})

t.test('listeners are called in their order, with the emitter as this, those of once once', async t => {
  const source = new Source()
  const calls: string[] = []
  source.on('news', function (this: unknown) { calls.push(this === source ? 'first' : 'wrong this') })
  source.once('news', () => calls.push('once'))
  source.on('news', () => calls.push('last'))
  const promise = once(source, 'news')
  source.say('a', 1)
  source.say('b', 2)
  t.strictSame(calls, ['first', 'once', 'last', 'first', 'last'])
  t.strictSame(await promise, ['a', 1])
  t.equal(source.listenerCount('news'), 2)
})

t.test('many listeners are no leak', async t => {
  t.equal(new Source().getMaxListeners(), 0)
})

t.test('an emitter that waits goes on when all listeners are done, failed or not', async t => {
  const source = new Source()
  const log: string[] = []
  source.on('error', (error) => log.push((error as Error).message))
  source.onAsync('news', async () => { throw new Error('failed') })
  source.onAsync('news', async (text) => {
    log.push('begins')
    await tick()
    log.push(text)
  })
  const waiting = source.sayAndWait('ends', 1)
  t.strictSame(log, ['begins'], 'they begin at once')
  await waiting
  t.strictSame(log, ['begins', 'failed', 'ends'])
})
