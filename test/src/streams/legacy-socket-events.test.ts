import t from 'tap'
import { EVENT_NAMES, type StoredEvent } from '../../../schemas/events/events.js'
import { payloadOf } from '../../../src/events/payload.js'
import { socketEvents } from '../../../src/streams/legacy-socket-events.js'

const eventsOf = (event: string, data: object) => {
  const stored = { event, session: 's1', data, id: 'x', seq: 1, at: 1 } as unknown as StoredEvent
  return socketEvents(stored, payloadOf(stored))
}

t.test('the names and payloads of wppconnect-server', async t => {
  t.strictSame(eventsOf('qrcode', { qrcode: 'iVBORw==', urlcode: '2@x' }), [['qrCode', { data: 'data:image/png;base64,iVBORw==', session: 's1' }]])
  t.strictSame(eventsOf('phoneCode', { phoneCode: 'ABCD1234', phone: '1555' }), [['phoneCode', { data: 'ABCD1234', phone: '1555', session: 's1' }]])
  for (const name of ['onmessage', 'onselfmessage']) t.strictSame(eventsOf(name, { id: 'm1', session: 'forged' }), [['received-message', { response: { id: 'm1', session: 's1' } }]])
  for (const name of ['incomingcall', 'onack', 'onpresencechanged', 'onreactionmessage', 'onrevokedmessage', 'onpollresponse', 'onupdatelabel']) {
    t.strictSame(eventsOf(name, { id: 1, event: 'forged' }), [[name, { id: 1 }]], name)
  }
  for (const name of ['closesession', 'logoutsession']) t.strictSame(eventsOf(name, { connected: false }), [['whatsapp-status', false], [name, { event: name, session: 's1', connected: false }]])
})

t.test('what a change of state is to them', async t => {
  const change = (to: string, reason: string) => eventsOf('status-changed', { to, reason })
  const plain = (to: string, reason: string) => ['status-changed', { event: 'status-changed', session: 's1', to, reason }]
  t.strictSame(change('CONNECTED', 'ready'), [['session-logged', { status: true, session: 's1' }], plain('CONNECTED', 'ready')])
  t.strictSame(change('CONNECTED', 'reconnected'), [plain('CONNECTED', 'reconnected')], 'no login')
  for (const reason of ['start_failed', 'start_timeout', 'sync_timeout']) t.strictSame(change('CLOSED', reason), [['session-error', 's1'], plain('CLOSED', reason)], reason)
  for (const reason of ['requested', 'qr_timeout', 'shutdown', 'browser_crashed']) t.strictSame(change('CLOSED', reason), [plain('CLOSED', reason)], reason)
})

t.test('each event has a name, and none the names that socket.io keeps for itself', async t => {
  const reserved = ['connect', 'connect_error', 'disconnect', 'disconnecting', 'newListener', 'removeListener']
  for (const name of EVENT_NAMES) {
    const names = eventsOf(name, {}).map(([name]) => name)
    t.ok(names.length > 0 && !names.some((name) => reserved.includes(name)), name)
  }
  t.strictSame(eventsOf('order', { id: 1 }), [['order', { event: 'order', session: 's1', id: 1 }]])
})
