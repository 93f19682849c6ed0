import t from 'tap'
import { PAGE_EVENT_NAMES } from '../../../../../schemas/events/events.js'
import { listen } from '../../../../../src/whatsapp/wppconnect/connection/listen.js'
import type { PageEventListener } from '../../../../../src/whatsapp/wppconnect/connection/event-bridge.js'

/** A client whose listeners the test calls, and all that the listeners of the driver are told. */
async function setup () {
  const page: Record<string, (data: unknown) => void> = {}
  const told: [name: string, data: unknown][] = []
  let emit: PageEventListener = () => {}
  const client = new Proxy({}, { get: (_target, name: string) => (listener: (data: unknown) => void) => { page[name] = listener } })
  const listeners = Object.fromEntries([...PAGE_EVENT_NAMES, 'onStateChange'].map((name) => [name, (data: unknown) => { told.push([name, data]) }]))
  await listen(client as never, { subscribe: (listener: PageEventListener) => { emit = listener } } as never, listeners as never)
  return { page, told, tell: (event: string, data: object) => emit(event, data) }
}

t.test('a message is told by one event', async t => {
  const { page, told } = await setup()
  const message = { id: 'm1', type: 'chat', from: '1@c.us', fromMe: false }
  page['onAnyMessage']?.(message)
  page['onAnyMessage']?.({ ...message, fromMe: true })
  page['onAnyMessage']?.({ ...message, from: 'status@broadcast' })
  page['onAnyMessage']?.({ ...message, from: 'status@broadcast', fromMe: true })
  t.strictSame(told.map(([name]) => name), ['onmessage', 'onselfmessage', 'onselfmessage'])
  t.equal(page['onMessage'], undefined, 'nothing else hears messages')
})

t.test('a message that is not decrypted yet is told when it is', async t => {
  const { page, told } = await setup()
  page['onAnyMessage']?.({ id: 'm1', type: 'ciphertext', from: '1@c.us', fromMe: false })
  t.strictSame(told, [])
  page['onAnyMessage']?.({ id: 'm1', type: 'chat', from: '1@c.us', fromMe: false, body: 'hello' })
  t.match(told, [['onmessage', { id: 'm1', body: 'hello' }]])
})

t.test('an edit bears the chat that it is in', async t => {
  const { page, told } = await setup()
  page['onMessageEdit']?.({ id: 'm1', chat: '2@c.us', msg: { id: 'm1', chatId: '1@c.us' } })
  page['onMessageEdit']?.({ id: 'm1', chat: '2@c.us', msg: null })
  t.match(told, [['message-edited', { chat: '1@c.us' }], ['message-edited', { chat: '2@c.us' }]])
})

t.test('every event of the page is heard, and nothing else that the page may call', async t => {
  const { page, told, tell } = await setup()
  for (const listener of ['onAck', 'onPresenceChanged', 'onParticipantsChanged', 'onReactionMessage', 'onRevokedMessage', 'onPollResponse', 'onUpdateLabel', 'onOrderStatusUpdate', 'onMessageEdit', 'onStateChange']) page[listener]?.({})
  page['onAnyMessage']?.({ fromMe: true })
  page['onAnyMessage']?.({ fromMe: false })
  for (const event of ['incomingcall', 'location', 'added-to-group', 'newsletter']) tell(event, { id: '1' })
  t.strictSame(told.map(([name]) => name).sort(), [...PAGE_EVENT_NAMES, 'onStateChange'].sort())
  tell('closesession', {})
  tell('toString', {})
  t.equal(told.length, PAGE_EVENT_NAMES.length + 1)
})
