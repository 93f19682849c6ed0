import t from 'tap'
import { storedEventLog } from '../../support/event-log.js'
import { testEvent } from '../../support/test-event.js'

const ids = (events: { id: string }[]) => events.map(({ id }) => id)

t.test('events are numbered by session, without gaps', async t => {
  const { store } = storedEventLog(t)
  const add = async (session: string, id: string) => await store.append({ id, at: 1, event: testEvent(session, id), pending: false })
  t.strictSame(await add('s1', 'a'), { ...testEvent('s1', 'a'), id: 'a', seq: 1, at: 1 })
  await add('s2', 'b')
  await add('s1', 'c')
  await add('s1', 'd')
  t.strictSame((await store.after('s1', 0, 9)).map(({ id, seq }) => [id, seq]), [['a', 1], ['c', 2], ['d', 3]])
  t.strictSame(ids(await store.after('s1', 1, 1)), ['c'])
  t.strictSame(await store.after('s3', 0, 9), [])
  t.strictSame([await store.lastOffset('s1'), await store.lastOffset('s2'), await store.lastOffset('s3')], [3, 1, 0])
  await t.rejects(add('s1', 'a'), /UNIQUE/, 'an id is given once')
  t.equal(await store.lastOffset('s1'), 3)
  t.strictSame(await store.get('c'), (await store.after('s1', 1, 1))[0])
  t.equal(await store.get('unknown'), undefined)
  t.equal(await store.newestId(), 'd')
})

t.test('what is written is read as it was', async t => {
  const { store } = storedEventLog(t)
  const data = { id: 'm1', type: 'chat', from: '1@c.us', body: 'ü "quoted"\n\0 👍', __proto__: null, deep: { list: [1, null, true] } }
  await store.append({ id: 'a', at: 7, event: { event: 'onmessage', session: 's1', data } as never, pending: false })
  t.strictSame(await store.get('a'), { event: 'onmessage', session: 's1', data: JSON.parse(JSON.stringify(data)), id: 'a', seq: 1, at: 7 })
})

t.test('a message is recorded once in its session', async t => {
  const { store } = storedEventLog(t)
  const add = async (session: string, id: string, message: string) => await store.append({ id, at: 1, event: testEvent(session, id), pending: false, message: { id: message, chat: '1@c.us', t: 1 } })
  t.ok(await add('s1', 'a', 'm1'))
  t.equal(await add('s1', 'b', 'm1'), undefined)
  t.ok(await add('s2', 'c', 'm1'), 'another session has its own')
  t.equal((await add('s1', 'e', 'm3'))?.seq, 2, 'what was not written leaves no gap')
})

t.test('an event that waits for its file holds up those behind it', async t => {
  const { store } = storedEventLog(t)
  for (const id of ['a', 'b', 'c', 'd']) await store.append({ id, at: 1, event: testEvent('s1', id), pending: id === 'b' || id === 'd' })
  await store.append({ id: 'e', at: 1, event: testEvent('s2', 'e'), pending: false })
  t.strictSame(ids(await store.after('s1', 0, 9)), ['a'])
  t.strictSame(ids(await store.after('s2', 0, 9)), ['e'])
  t.strictSame(ids(await store.pending()), ['b', 'd'])
  t.ok(await store.settle('b', { file: 'file-b' }))
  t.notOk(await store.settle('b', { mediaError: 'late' }), 'once')
  t.notOk(await store.settle('unknown', { file: 'x' }))
  t.strictSame(ids(await store.after('s1', 0, 9)), ['a', 'b', 'c'])
  t.equal((await store.get('b'))?.file, 'file-b')
  t.ok(await store.settle('d', { mediaError: 'gone' }))
  t.match(await store.after('s1', 3, 9), [{ id: 'd', data: { mediaError: 'gone', body: 'd' } }])
  t.strictSame(await store.files(), ['file-b'])
})

t.test('places by moment and by id', async t => {
  const { store } = storedEventLog(t)
  for (const [id, at] of [['b', 20], ['d', 40], ['f', 60]] as const) await store.append({ id, at, event: testEvent('s1', id), pending: false })
  await store.append({ id: 'g', at: 5, event: testEvent('s2', 'g'), pending: false })
  t.strictSame(await Promise.all([0, 20, 21, 40, 60, 61].map((at) => store.offsetBefore('s1', at))), [0, 0, 1, 1, 2, 3])
  t.strictSame(await Promise.all(['', 'a', 'b', 'c', 'e', 'f', 'z'].map((id) => store.offsetOf('s1', id))), [0, 0, 1, 1, 2, 3, 3])
  t.strictSame([await store.offsetBefore('none', 1), await store.offsetOf('none', 'a')], [0, 0])
})

t.test('forgotten events are gone, and the session starts over', async t => {
  const { store } = storedEventLog(t)
  const message = { id: 'm1', chat: '1@c.us', t: 1 }
  for (const session of ['s1', 's2']) await store.append({ id: session, at: 1, event: testEvent(session, 'x'), pending: true, message })
  await store.settle('s1', { file: 'file-1' })
  t.strictSame(await store.clear('s1'), ['file-1'], 'its files are named')
  t.strictSame(await store.clear('unknown'), [])
  t.strictSame([await store.lastOffset('s1'), await store.lastOffset('s2'), await store.get('s1')], [0, 1, undefined])
  t.strictSame(ids(await store.pending()), ['s2'])
  t.equal((await store.append({ id: 'again', at: 1, event: testEvent('s1', 'x'), pending: false, message }))?.seq, 1)
})
