import t from 'tap'
import { storedEventLog } from '../../support/event-log.js'
import { testEvent } from '../../support/test-event.js'

const ids = (events: { id: string }[]) => events.map(({ id }) => id)

t.test('events are numbered by session, without gaps', async t => {
  const { store } = storedEventLog(t)
  const add = (session: string, id: string) => store.add({ id, at: 1, event: testEvent(session, id), pending: false })
  t.strictSame(add('s1', 'a'), { ...testEvent('s1', 'a'), id: 'a', seq: 1, at: 1 })
  add('s2', 'b')
  add('s1', 'c')
  add('s1', 'd')
  t.strictSame(store.after('s1', 0, 9).map(({ id, seq }) => [id, seq]), [['a', 1], ['c', 2], ['d', 3]])
  t.strictSame(ids(store.after('s1', 1, 1)), ['c'])
  t.strictSame(store.after('s3', 0, 9), [])
  t.strictSame([store.last('s1'), store.last('s2'), store.last('s3')], [3, 1, 0])
  t.throws(() => add('s1', 'a'), /UNIQUE/, 'an id is given once')
  t.equal(store.last('s1'), 3)
  t.strictSame(store.get('c'), store.after('s1', 1, 1)[0])
  t.equal(store.get('unknown'), undefined)
  t.equal(store.newestId(), 'd')
})

t.test('what is written is read as it was', async t => {
  const { store } = storedEventLog(t)
  const data = { id: 'm1', type: 'chat', from: '1@c.us', body: 'ü "quoted"\n\0 👍', __proto__: null, deep: { list: [1, null, true] } }
  store.add({ id: 'a', at: 7, event: { event: 'onmessage', session: 's1', data } as never, pending: false })
  t.strictSame(store.get('a'), { event: 'onmessage', session: 's1', data: JSON.parse(JSON.stringify(data)), id: 'a', seq: 1, at: 7 })
})

t.test('a message is recorded once in its session', async t => {
  const { store } = storedEventLog(t)
  const add = (session: string, id: string, message: string) => store.add({ id, at: 1, event: testEvent(session, id), pending: false }, { id: message, chat: '1@c.us', t: 1 })
  t.ok(add('s1', 'a', 'm1'))
  t.equal(add('s1', 'b', 'm1'), undefined)
  t.ok(add('s2', 'c', 'm1'), 'another session has its own')
  store.markSeen('s1', { id: 'm2', chat: '1@c.us', t: 1 })
  store.markSeen('s1', { id: 'm2', chat: '1@c.us', t: 1 })
  t.equal(add('s1', 'd', 'm2'), undefined, 'nor one that was only seen')
  t.equal(add('s1', 'e', 'm3')?.seq, 2, 'what was not written leaves no gap')
})

t.test('an event that waits for its file holds up those behind it', async t => {
  const { store } = storedEventLog(t)
  for (const id of ['a', 'b', 'c', 'd']) store.add({ id, at: 1, event: testEvent('s1', id), pending: id === 'b' || id === 'd' })
  store.add({ id: 'e', at: 1, event: testEvent('s2', 'e'), pending: false })
  t.strictSame(ids(store.after('s1', 0, 9)), ['a'])
  t.strictSame(ids(store.after('s2', 0, 9)), ['e'])
  t.strictSame(ids(store.pending()), ['b', 'd'])
  t.ok(store.settle('b', { file: 'file-b' }))
  t.notOk(store.settle('b', { mediaError: 'late' }), 'once')
  t.notOk(store.settle('unknown', { file: 'x' }))
  t.strictSame(ids(store.after('s1', 0, 9)), ['a', 'b', 'c'])
  t.equal(store.get('b')?.file, 'file-b')
  t.ok(store.settle('d', { mediaError: 'gone' }))
  t.match(store.after('s1', 3, 9), [{ id: 'd', data: { mediaError: 'gone', body: 'd' } }])
  t.strictSame([store.files(), store.files('s2')], [['file-b'], []])
})

t.test('places by moment and by id', async t => {
  const { store } = storedEventLog(t)
  for (const [id, at] of [['b', 20], ['d', 40], ['f', 60]] as const) store.add({ id, at, event: testEvent('s1', id), pending: false })
  store.add({ id: 'g', at: 5, event: testEvent('s2', 'g'), pending: false })
  t.strictSame([0, 20, 21, 40, 60, 61].map((at) => store.before('s1', at)), [0, 0, 1, 1, 2, 3])
  t.strictSame(['', 'a', 'b', 'c', 'e', 'f', 'z'].map((id) => store.placeOf('s1', id)), [0, 0, 1, 1, 2, 3, 3])
  t.strictSame([store.before('none', 1), store.placeOf('none', 'a')], [0, 0])
})

t.test('forgotten events are gone, and the session starts over', async t => {
  const { store } = storedEventLog(t)
  const message = { id: 'm1', chat: '1@c.us', t: 1 }
  for (const session of ['s1', 's2']) store.add({ id: session, at: 1, event: testEvent(session, 'x'), pending: true }, message)
  store.forget('s1')
  store.forget('unknown')
  t.strictSame([store.last('s1'), store.last('s2'), store.get('s1')], [0, 1, undefined])
  t.strictSame(ids(store.pending()), ['s2'])
  t.equal(store.add({ id: 'again', at: 1, event: testEvent('s1', 'x'), pending: false }, message)?.seq, 1)
})
