import type { Test } from 'tap'
import { request } from '../../support/bot.js'
import { CAIO, type EventScenario } from '../../support/event-scenario.js'
import { until } from '../../support/until.js'
import { browserPage } from '../../support/browser-page.js'

/** What people do to messages, and what else comes from them. */
export async function actions (t: Test, { app, ana, phones, idOf, others, caio, expectEvent, count }: EventScenario): Promise<void> {
  const chat = idOf(CAIO)
  const sent = async (body: object) => (await ana.post('send-message', { phone: CAIO, ...body })).body.response[0].id as string
  const written = async (body: string) => {
    const { id } = (await others.post('ana/messages', { from: CAIO, body })).body
    return (await ana.receives('onmessage', (data) => data.id.includes(id)))['id'] as string
  }

  await t.test('a reaction, and that it is taken back', async (t) => {
    const messageId = await sent({ message: 'Cake!' })
    await caio('react', { messageId, reaction: '🎂' })
    t.match(await expectEvent(t, ana, 'onreactionmessage', ({ reactionText }) => reactionText === '🎂'), { msgId: { _serialized: messageId }, sender: chat, phone: CAIO, timestamp: Number, id: { fromMe: false } })
    await caio('react', { messageId, reaction: '' })
    t.match(await expectEvent(t, ana, 'onreactionmessage', ({ reactionText }) => reactionText === ''), { msgId: { _serialized: messageId } })
  })

  await t.test('a vote', async (t) => {
    const { body: { response: [{ id }] } } = await ana.post('send-poll-message', { phone: CAIO, name: 'Tea or coffee?', choices: ['Tea', 'Coffee'] })
    await caio('vote', { messageId: id, options: ['Coffee'] })
    t.match(await expectEvent(t, ana, 'onpollresponse'), { msgId: { _serialized: id }, chatId: chat, sender: chat, phone: CAIO, selectedOptions: [{ name: 'Coffee' }], names: ['Coffee'] })
  })

  await t.test('an edit, by others and by this account', async (t) => {
    const theirs = await written('Monday')
    await caio('edit', { messageId: theirs, body: 'Tuesday' })
    t.match(await expectEvent(t, ana, 'message-edited', ({ id }) => id === theirs), { chat, phone: CAIO, msg: { id: theirs, body: 'Tuesday', fromMe: false } })
    const ours = await sent({ message: 'one' })
    await ana.post('edit-message', { id: ours, newText: 'two' })
    t.match(await expectEvent(t, ana, 'message-edited', ({ id }) => id === ours), { chat, msg: { id: ours, body: 'two', fromMe: true } })
  })

  await t.test('a deletion', async (t) => {
    const id = await written('typo')
    await caio('revoke', { messageId: id })
    t.match(await expectEvent(t, ana, 'onrevokedmessage'), { refId: id, from: chat, to: idOf(phones.ana), phone: CAIO, id: String })
  })

  await t.test('a live location, from its start over its moves to its end', async (t) => {
    const { body: { id } } = await caio('live-location', { to: phones.ana, lat: -23.5, lng: -46.6, accuracy: 10, comment: 'On my way' })
    const message = `false_${chat}_${id}`
    t.match(await expectEvent(t, ana, 'location', ({ type }) => type === 'enable'), { id: chat, chat, msgId: { _serialized: message }, lat: -23.5, lng: -46.6, accuracy: 10, shareDuration: 900 })
    const where = `${ana.url}/sandbox/accounts/${CAIO}/live-location/${id}`
    await request(where, 'PATCH', { lat: -23.6, lng: -46.7 })
    t.match(await expectEvent(t, ana, 'location', ({ type }) => type === 'update'), { id: chat, phone: CAIO, lat: -23.6, lng: -46.7, lastUpdated: Number })
    await request(where, 'DELETE')
    t.match(await expectEvent(t, ana, 'location', ({ type }) => type === 'disable'), { id: chat, chat, msgId: { _serialized: message } })
    t.equal(count(ana, 'location', () => true), 3)
  })

  await t.test('an order is paid', async (t) => {
    const { body: { response: [{ id }] } } = await ana.post('send-order-message', { phone: CAIO, items: [{ type: 'custom', name: 'Tea', price: 5000, qnt: 2 }] })
    const { status, body } = await caio('payments', { messageId: id, method: 'pix' })
    t.equal(status, 201)
    t.match(await expectEvent(t, ana, 'order'), { method: 'pix', reference_id: body.reference, timestamp: Number, msgId: { id: body.id, fromMe: false } })
    t.match(await caio('payments', { messageId: await sent({ message: 'free' }) }), { status: 409, body: { code: 'APP_SANDBOX_NOTHING_TO_PAY' } })
    t.match(await caio('payments', { messageId: 'nothing' }), { status: 404, body: { code: 'APP_SANDBOX_MESSAGE_NOT_FOUND' } })
    t.match(await caio('payments', {}), { status: 400, body: { message: /messageId/ } })
  })

  await t.test('a call', async (t) => {
    const { body: { id } } = await caio('calls', { to: phones.ana, video: true })
    t.match(await expectEvent(t, ana, 'incomingcall'), { id, peerJid: chat, sender: chat, isVideo: true, isGroup: false, outgoing: false, offerTime: Number, isSilenced: false, offerReceivedWhileOffline: false })
    await ana.post('reject-call', { callId: id })
  })

  await t.test('somebody comes, types and goes', async (t) => {
    await ana.post('subscribe-presence', { phone: CAIO })
    for (const [state, isOnline] of [['available', true], ['composing', true], ['unavailable', false]] as const) {
      await caio('presence', { state, ...(state === 'composing' && { chat: phones.ana }) })
      t.match(await expectEvent(t, ana, 'onpresencechanged', (data) => data.id === chat && data.state === state), { isOnline, isUser: true, isGroup: false, t: Number })
    }
  })

  await t.test('labels', async (t) => {
    await ana.post('add-new-label', { name: 'New customer' })
    for (const type of ['add', 'remove']) {
      await ana.post('add-or-remove-label', { chatIds: [CAIO], options: [{ labelId: '1', type }] })
      t.match(await expectEvent(t, ana, 'onupdatelabel', (data) => data.type === type), { chat: { id: chat }, ids: ['1'], labels: [{ id: '1', name: 'New customer' }] })
    }
  })

  await t.test('after a reload of the page each event is still emitted once', async (t) => {
    await (await browserPage(t, app, 'ana')).reload()
    const id = await until('the page to be back', async () => await written(`back at ${Date.now()}`).catch(() => undefined), 60_000)
    const { body: call } = await caio('calls', { to: phones.ana })
    await expectEvent(t, ana, 'incomingcall', (data) => data.id === call.id)
    await caio('react', { messageId: id, reaction: '👋' })
    await expectEvent(t, ana, 'onreactionmessage', ({ reactionText }) => reactionText === '👋')
    await written('the last')
    t.equal(count(ana, 'incomingcall', (data) => data.id === call.id), 1)
    t.equal(count(ana, 'onreactionmessage', ({ reactionText }) => reactionText === '👋'), 1)
    t.equal(count(ana, 'onmessage', (data) => data.id === id), 1)
  })
}
