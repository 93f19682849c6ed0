import t from 'tap'
import { EventHistory } from '../../../src/events/history.js'
import { note } from '../../support/note.js'

t.test('events are numbered by session, and the latest are kept', async t => {
  const history = new EventHistory(3)
  for (const body of ['a', 'b', 'c', 'd']) history.add(note('s1', body))
  history.add(note('s2', 'x'))
  const kept = history.since('s1', 'other-0')
  t.strictSame(kept.map(({ seq }) => seq), [2, 3, 4])
  t.match(kept[0], { event: 'onmessage', session: 's1', data: { body: 'b' }, at: Number })
  t.strictSame(history.since('s2', 'other-0').map(({ seq }) => seq), [1])
  t.strictSame(history.since('s3', 'other-0'), [])
})

t.test('what came after an event', async t => {
  const history = new EventHistory(10)
  for (const body of ['a', 'b', 'c']) history.add(note('s1', body))
  const after = (id: string) => history.since('s1', id).map(({ seq }) => seq)
  const [first, , last] = history.since('s1', '').map((event) => history.idOf(event))
  t.strictSame(after(first!), [2, 3])
  t.strictSame(after(last!), [])
  t.strictSame(after(`${history.epoch}-0`), [1, 2, 3])
  t.strictSame(after('earlier-2'), [1, 2, 3], 'the id is of an earlier process: its numbers are not ours')
  for (const id of ['', '-', 'x', '2', `${history.epoch}`, `${history.epoch}-x`]) t.doesNotThrow(() => after(id), JSON.stringify(id))
})

t.test('none are kept where none should be', async t => {
  const history = new EventHistory(0)
  const heard: number[] = []
  history.follow('s1', ({ seq }) => heard.push(seq))
  history.add(note('s1', 'a'))
  t.strictSame(heard, [1], 'but they are told')
  t.strictSame(history.since('s1', ''), [])
})

t.test('what is forgotten is gone, and the numbers go on', async t => {
  const history = new EventHistory(10)
  history.add(note('s1', 'a'))
  const id = history.idOf(history.since('s1', '')[0]!)
  history.forget('s1')
  history.forget('unknown')
  t.strictSame(history.since('s1', ''), [])
  history.add(note('s1', 'b'))
  t.strictSame(history.since('s1', id).map(({ seq }) => seq), [2])
})

t.test('followers hear their session only, until they stop', async t => {
  const history = new EventHistory(10)
  const heard: string[] = []
  const stop = history.follow('s1', ({ session }) => heard.push(session))
  history.add(note('s2', 'x'))
  history.add(note('s1', 'a'))
  stop()
  history.add(note('s1', 'b'))
  t.strictSame(heard, ['s1'])
})

t.test('names that mean something to JavaScript are names', async t => {
  const history = new EventHistory(10)
  for (const name of ['error', 'newListener', 'removeListener', '__proto__', 'constructor', 'length']) {
    const heard: unknown[] = []
    t.doesNotThrow(() => history.add(note(name, 'a')), name)
    const stop = history.follow(name, ({ data }) => heard.push(data))
    history.follow('s1', () => {})()
    history.add(note(name, 'b'))
    stop()
    t.match(heard, [{ body: 'b' }], name)
    t.equal(heard.length, 1, name)
    t.equal(history.since(name, '').length, 2, name)
  }
})
