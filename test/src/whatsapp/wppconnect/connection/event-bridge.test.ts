import t from 'tap'
import { PAGE_EVENT_NAMES } from '../../../../../schemas/events/events.js'
import { listen } from '../../../../../src/whatsapp/wppconnect/connection/listen.js'
import type { PageEventListener } from '../../../../../src/whatsapp/wppconnect/connection/event-bridge.js'
import { Votes } from '../../../../../src/whatsapp/wppconnect/connection/votes.js'

/** A client whose listeners the test calls, and all that the listeners of the driver receive. */
async function setup () {
  const page: Record<string, (data: unknown) => void> = {}
  const received: [name: string, data: unknown][] = []
  let emit: PageEventListener = () => {}
  const client = new Proxy({}, { get: (_target, name: string) => (listener: (data: unknown) => void) => { page[name] = listener } })
  const listeners = Object.fromEntries([...PAGE_EVENT_NAMES, 'onStateChange'].map((name) => [name, (data: unknown) => { received.push([name, data]) }]))
  await listen(client as never, { subscribe: (listener: PageEventListener) => { emit = listener } } as never, new Votes(), listeners as never)
  return { page, received, emitEvent: (event: string, data: object) => emit(event, data) }
}

t.test('a message is emitted by one event', async t => {
  const { page, received } = await setup()
  const message = { id: 'm1', type: 'chat', from: '1@c.us', fromMe: false }
  page['onAnyMessage']?.(message)
  page['onAnyMessage']?.({ ...message, fromMe: true })
  page['onAnyMessage']?.({ ...message, from: 'status@broadcast' })
  page['onAnyMessage']?.({ ...message, from: 'status@broadcast', fromMe: true })
  t.strictSame(received.map(([name]) => name), ['onmessage', 'onselfmessage', 'onselfmessage'])
  t.equal(page['onMessage'], undefined, 'nothing else listens to messages')
})

t.test('a message that is not decrypted yet is emitted when it is', async t => {
  const { page, received } = await setup()
  page['onAnyMessage']?.({ id: 'm1', type: 'ciphertext', from: '1@c.us', fromMe: false })
  t.strictSame(received, [])
  page['onAnyMessage']?.({ id: 'm1', type: 'chat', from: '1@c.us', fromMe: false, body: 'hello' })
  t.match(received, [['onmessage', { id: 'm1', body: 'hello' }]])
})

t.test('an edit names the chat that it is in', async t => {
  const { page, received } = await setup()
  page['onMessageEdit']?.({ id: 'm1', chat: '2@c.us', msg: { id: 'm1', chatId: '1@c.us' } })
  page['onMessageEdit']?.({ id: 'm1', chat: '2@c.us', msg: null })
  t.match(received, [['message-edited', { chat: '1@c.us' }], ['message-edited', { chat: '2@c.us' }]])
})

t.test('every event of the page is received, and nothing else that the page may call', async t => {
  const { page, received, emitEvent } = await setup()
  for (const listener of ['onAck', 'onPresenceChanged', 'onParticipantsChanged', 'onReactionMessage', 'onRevokedMessage', 'onPollResponse', 'onUpdateLabel', 'onOrderStatusUpdate', 'onMessageEdit', 'onStateChange']) page[listener]?.({})
  page['onAnyMessage']?.({ fromMe: true })
  page['onAnyMessage']?.({ fromMe: false })
  for (const event of ['incomingcall', 'location', 'added-to-group', 'newsletter']) emitEvent(event, { id: '1' })
  t.strictSame(received.map(([name]) => name).sort(), [...PAGE_EVENT_NAMES, 'onStateChange'].sort())
  emitEvent('closesession', {})
  emitEvent('toString', {})
  t.equal(received.length, PAGE_EVENT_NAMES.length + 1)
})
