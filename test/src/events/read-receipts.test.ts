import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import type { StoredEvent } from '../../../schemas/events/events.js'
import type { EventOptions } from '../../../schemas/events/options.js'
import { ReadReceipts, type ReadMarksOptions } from '../../../src/events/read-receipts.js'
import { until } from '../../support/until.js'

function setup (t: Test, options: Partial<ReadMarksOptions> = {}) {
  const marked: string[] = []
  const failed: string[] = []
  let number = 0
  const marks = new ReadReceipts({
    optionsOf: () => ({ readMessage: true }) as EventOptions,
    mark: async (session, chat) => { marked.push(`${session} ${chat}`) },
    delay: 20,
    onError: (session, chat, error) => { failed.push(`${session} ${chat} ${(error as Error).message}`) },
    ...options
  })
  t.teardown(() => marks.stop())
  const event = (name: string, data: object, session = 's1') => ({ event: name, session, id: String(++number), seq: number, at: 1, data: { id: `m${number}`, ...data } }) as unknown as StoredEvent
  return { marks, marked, failed, event }
}

t.test('messages of a chat that come together are marked in one go', async (t) => {
  const { marks, marked, event } = setup(t)
  for (let count = 0; count < 5; count++) marks.taken(event('onmessage', { from: 'a@c.us' }))
  marks.taken(event('unreadmessages', { from: 'b@c.us' }))
  marks.taken(event('onmessage', { from: 'a@c.us' }, 's2'))
  await until('all to be marked', () => marked.length >= 3)
  await sleep(40)
  t.strictSame(marked, ['s1 a@c.us', 's1 b@c.us', 's2 a@c.us'])
  marks.taken(event('onmessage', { from: 'a@c.us' }))
  await until('the next one to be marked', () => marked.length === 4)
})

t.test('an event is marked once, whichever webhook took it first', async (t) => {
  const { marks, marked, event } = setup(t)
  const taken = event('onmessage', { from: 'a@c.us' })
  marks.taken(taken)
  await until('it to be marked', () => marked.length === 1)
  marks.taken(taken)
  await sleep(60)
  t.equal(marked.length, 1)
})

t.test('stories, own messages and other events are not marked, nor where it is not wanted', async (t) => {
  const { marks, marked, event } = setup(t, { optionsOf: (session) => ({ readMessage: session !== 'quiet' }) as EventOptions })
  marks.taken(event('onmessage', { from: 'status@broadcast' }))
  marks.taken(event('onselfmessage', { from: 'me@c.us', to: 'a@c.us', fromMe: true }))
  marks.taken(event('onack', { from: 'a@c.us' }))
  marks.taken(event('onmessage', {}))
  marks.taken(event('onmessage', { from: 'a@c.us' }, 'quiet'))
  marks.taken(event('onmessage', { from: { _serialized: 'g@g.us' }, chatId: { _serialized: 'g@g.us' } }))
  await until('the last one to be marked', () => marked.length > 0)
  await sleep(40)
  t.strictSame(marked, ['s1 g@g.us'])
})

t.test('a chat that cannot be marked is reported, and the next one is marked', async (t) => {
  const { marks, failed, event } = setup(t, { mark: async () => { throw new Error('closing') } })
  marks.taken(event('onmessage', { from: 'a@c.us' }))
  await until('the failure', () => failed.length === 1)
  marks.taken(event('onmessage', { from: 'a@c.us' }))
  await until('the next', () => failed.length === 2)
  t.strictSame(failed, ['s1 a@c.us closing', 's1 a@c.us closing'])
})

t.test('nothing is marked after the end', async (t) => {
  const { marks, marked, event } = setup(t)
  marks.taken(event('onmessage', { from: 'a@c.us' }))
  marks.stop()
  await sleep(60)
  t.strictSame(marked, [])
})
