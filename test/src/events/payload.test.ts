import t from 'tap'
import { payloadOf } from '../../../src/events/payload.js'

t.test('a payload is flat, and no field of the data takes the place of the event or the session', async t => {
  const data = { id: 'm1', event: 'forged', session: 'forged', body: 'hi' }
  t.strictSame(payloadOf({ event: 'onmessage', session: 's1', data } as never), { event: 'onmessage', session: 's1', id: 'm1', body: 'hi' })
  t.strictSame(Object.keys(payloadOf({ event: 'onmessage', session: 's1', data } as never)).slice(0, 2), ['event', 'session'], 'they stand first')
  t.strictSame(data, { id: 'm1', event: 'forged', session: 'forged', body: 'hi' }, 'the data stay as they are')
})

t.test('names that mean something to JavaScript are fields', async t => {
  const data = JSON.parse('{"__proto__":{"event":"forged"},"constructor":1,"toString":2}')
  const payload = payloadOf({ event: 'onack', session: 's1', data } as never)
  t.equal(payload.event, 'onack')
  t.equal(Object.getPrototypeOf({}).event, undefined)
})
