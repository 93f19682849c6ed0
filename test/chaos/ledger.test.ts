import t, { type Test } from 'tap'
import { Webhook } from 'standardwebhooks'
import { Ledger } from './ledger.js'
import { parseText } from './load-generator.js'

const SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`
const OTHER = `whsec_${Buffer.alloc(32, 2).toString('base64')}`

/** A delivery as a webhook gets it. */
function delivery (id: string, message: { id: string, body: string }, secret = SECRET) {
  const body = JSON.stringify({ event: 'onmessage', session: 'one', ...message })
  const now = new Date()
  return { body, headers: { 'webhook-id': id, 'webhook-timestamp': String(Math.floor(now.getTime() / 1000)), 'webhook-signature': new Webhook(secret).sign(id, now, body) } }
}

const start = () => new Ledger(SECRET, parseText)

function finds (t: Test, ledger: Ledger, fault: RegExp): void {
  t.equal(ledger.faults.length, 1)
  t.match(ledger.faults, [fault])
}

t.test('what came once, in order and signed, is no fault; nor is a second delivery of the same', async t => {
  const ledger = start()
  ledger.write('a', { lane: 'one/0', place: 0 })
  ledger.take(delivery('01', { id: 'a', body: 'one/0 0' }))
  ledger.take(delivery('02', { id: 'b', body: 'one/0 1' }))
  ledger.take(delivery('01', { id: 'a', body: 'one/0 0' }))
  ledger.write('b', { lane: 'one/0', place: 1 })
  t.strictSame(ledger.faults, [])
  t.strictSame(ledger.missing(), [])
  t.equal(ledger.arrived, 2)
  t.equal(ledger.events, 2)
  t.equal(ledger.duplicates, 1)
})

t.test('a message that did not come is missing', async t => {
  const ledger = start()
  ledger.write('a', { lane: 'one/0', place: 0 })
  ledger.write('b', { lane: 'one/0', place: 1 })
  ledger.take(delivery('02', { id: 'b', body: 'one/0 1' }))
  t.strictSame(ledger.missing(), ['a'])
  t.equal(ledger.arrived, 1)
})

t.test('it finds an event that came after a later one', async t => {
  const ledger = start()
  ledger.take(delivery('02', { id: 'a', body: 'one/0 0' }))
  ledger.take(delivery('01', { id: 'b', body: 'one/0 1' }))
  finds(t, ledger, /one: 01 came after 02/)
})

t.test('it finds messages of one person that are not in their order', async t => {
  const ledger = start()
  ledger.take(delivery('01', { id: 'a', body: 'one/0 1' }))
  ledger.take(delivery('02', { id: 'b', body: 'one/0 0' }))
  finds(t, ledger, /one\/0: 0 came after 1/)
})

t.test('it finds a message in two events', async t => {
  const ledger = start()
  ledger.take(delivery('01', { id: 'a', body: 'one/0 0' }))
  ledger.take(delivery('02', { id: 'a', body: 'one/0 0' }))
  finds(t, ledger, /the message a is in two events: 01 and 02/)
})

t.test('it finds an event that comes with another body', async t => {
  const ledger = start()
  ledger.take(delivery('01', { id: 'a', body: 'one/0 0' }))
  ledger.take(delivery('01', { id: 'a', body: 'one/0 1' }))
  finds(t, ledger, /01 came twice, with two bodies/)
})

t.test('it finds a signature of another secret', async t => {
  const ledger = start()
  ledger.take(delivery('01', { id: 'a', body: 'one/0 0' }, OTHER))
  finds(t, ledger, /the signature of 01 is wrong/)
})

t.test('it finds a message that nobody wrote', async t => {
  const ledger = start()
  ledger.take(delivery('01', { id: 'a', body: 'something else' }))
  finds(t, ledger, /the message a was never written/)
})
