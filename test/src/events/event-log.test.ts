import t from 'tap'
import { decodeTime, isValid } from 'ulid'
import { tempDir } from '../../support/temp-dir.js'
import { eventBook } from '../../support/event-book.js'
import { note } from '../../support/note.js'

t.test('ids grow, also where the clock is put back, and over a restart', async t => {
  const dataDir = tempDir(t)
  const clock = Date.now
  t.teardown(() => { Date.now = clock })
  const ids: string[] = []
  const write = (count: number) => {
    const { outbox, close } = eventBook(t, dataDir)
    for (let i = 0; i < count; i++) ids.push(outbox.add(note(`s${i % 2}`, `${ids.length}`))!.id)
    close()
  }
  Date.now = () => 1_795_521_600_000
  write(100)
  Date.now = () => 1_795_500_000_000
  write(100)
  Date.now = () => 1_795_521_600_500
  write(100)
  t.strictSame(ids, [...new Set(ids)].sort(), 'each is larger than the one before')
  t.ok(ids.every(isValid))
  t.equal(decodeTime(ids[0]!), 1_795_521_600_000)
  const { outbox } = eventBook(t, dataDir)
  t.match(outbox.get(ids[150]!), { at: 1_795_500_000_000 }, 'the moment is that of the clock')
  t.strictSame(outbox.after('s0', 0, 1000).map(({ seq }) => seq), Array.from({ length: 150 }, (_, index) => index + 1), 'numbers go on')
})

t.test('a message is told of once, over a restart too', async t => {
  const dataDir = tempDir(t)
  const message = { id: 'm1', chat: '1@c.us', t: 1 }
  const first = eventBook(t, dataDir)
  t.ok(first.outbox.add(note('s1', 'a'), { message }))
  t.equal(first.outbox.add(note('s1', 'a'), { message }), undefined)
  first.close()
  const second = eventBook(t, dataDir)
  t.equal(second.outbox.add(note('s1', 'a'), { message }), undefined)
  second.outbox.hear('s1', { ...message, id: 'm2' })
  t.equal(second.outbox.add(note('s1', 'b'), { message: { ...message, id: 'm2' } }), undefined)
  t.equal(second.outbox.last('s1'), 1)
})

t.test('those who follow hear of what can be read, until they stop', async t => {
  const { outbox } = eventBook(t)
  const heard: string[] = []
  const stop = outbox.follow('s1', (session) => heard.push(session))
  const stopAll = outbox.followAll((session) => heard.push(`all: ${session}`))
  const stopForgotten = outbox.onForgotten((session) => heard.push(`forgotten: ${session}`))
  outbox.add(note('s2', 'x'))
  outbox.add(note('s1', 'a'))
  t.strictSame(heard.splice(0), ['all: s2', 's1', 'all: s1'])
  const waiting = outbox.add(note('s1', 'b'), { pending: true })!
  t.strictSame(heard.splice(0), [], 'not of one that waits for its file')
  outbox.settle(waiting, { mediaError: 'gone' })
  outbox.settle(waiting, { mediaError: 'gone' })
  t.strictSame(heard.splice(0), ['s1', 'all: s1'])
  outbox.forget('s1')
  t.strictSame(heard.splice(0), ['forgotten: s1'])
  for (const leave of [stop, stopAll, stopForgotten]) leave()
  outbox.add(note('s1', 'c'))
  outbox.forget('s1')
  t.strictSame(heard, [])
})

t.test('names that mean something to JavaScript are names', async t => {
  const { outbox } = eventBook(t)
  for (const name of ['error', 'newListener', 'removeListener', 'all', 'forgotten', '__proto__', 'constructor', 'length']) {
    const heard: string[] = []
    const stop = outbox.follow(name, (session) => heard.push(session))
    t.doesNotThrow(() => outbox.add(note(name, 'a')), name)
    outbox.follow('s1', () => {})()
    outbox.add(note(name, 'b'))
    stop()
    t.strictSame(heard, [name, name], name)
    t.strictSame(outbox.after(name, 0).map(({ seq, session }) => [seq, session]), [[1, name], [2, name]], name)
    outbox.forget(name)
    t.equal(outbox.last(name), 0, name)
  }
})

t.test('the present: what was told is behind it, what comes or still waits is before it', async t => {
  const { outbox } = eventBook(t)
  outbox.add(note('s1', 'told'))
  outbox.add(note('s2', 'told'))
  const waiting = outbox.add(note('s2', 'waits'), { pending: true })!
  outbox.add(note('s2', 'behind'))
  outbox.add(note('s2', 'waits too'), { pending: true })
  const place = outbox.present()
  outbox.add(note('s1', 'new'))
  outbox.add(note('s3', 'new'))
  outbox.settle(waiting, { mediaError: 'gone' })
  const bodies = (session: string) => outbox.after(session, place(session)).map(({ data }) => 'body' in data && data.body)
  t.strictSame([bodies('s1'), bodies('s2'), bodies('s3')], [['new'], ['waits', 'behind'], ['new']])
})
