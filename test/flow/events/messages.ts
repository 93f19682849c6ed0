import type { Test } from 'tap'
import { CLIP, wavOf } from '../../support/media-files.js'
import { pngOf } from '../../support/pictures.js'
import { CAIO, type EventScenario } from '../../support/event-scenario.js'

/** Messages of every kind come in and go out. */
export async function messages (t: Test, { ana, ben, phones, idOf, others, caio, expectEvent, count }: EventScenario): Promise<void> {
  const chat = idOf(CAIO)
  const writes = async (body: object) => (await others.post('ana/messages', { from: CAIO, ...body })).body.id as string
  const arrives = async (t: Test, body: object) => {
    const id = await writes(body)
    return await expectEvent(t, ana, 'onmessage', (data) => data.id.includes(id))
  }

  await t.test('a text', async (t) => {
    const { id } = await arrives(t, { body: 'good morning' })
    t.match(await arrives(t, { body: 'again', quotedId: id }), { quotedMsgId: id, quotedMsg: { body: 'good morning' } }, 'and one that quotes it')
    t.match(await expectEvent(t, ana, 'onmessage', (data) => data.id === id), {
      type: 'chat', body: 'good morning', from: chat, to: idOf(phones.ana), chatId: chat, phone: CAIO, fromMe: false, isGroupMsg: false, t: Number, notifyName: 'Caio Reis', sender: { id: chat, pushname: 'Caio Reis' }
    })
  })

  await t.test('the notice that a new chat begins with is no message', async (t) => {
    const { messages } = (await ana.get('all-chats-with-messages')).body.response.find(({ id }: { id: { _serialized: string } }) => id._serialized === chat)
    t.match(messages.slice(0, 2), [{ type: 'e2e_notification', isNewMsg: true, isNotification: true }, { type: 'chat' }], 'it came in like one')
    t.notOk(ana.events.some(({ name, data }) => ['onmessage', 'onselfmessage'].includes(name) && data.type === 'e2e_notification'))
  })

  await t.test('files', async (t) => {
    const png = pngOf(30, 20, [200, 10, 10])
    t.match(await arrives(t, { data: png.toString('base64'), mimetype: 'image/png', caption: 'red' }), { type: 'image', mimetype: 'image/png', caption: 'red', isMedia: true, size: png.length })
    t.match(await arrives(t, { data: CLIP.toString('base64'), mimetype: 'video/mp4' }), { type: 'video', mimetype: 'video/mp4' })
    t.match(await arrives(t, { data: wavOf(1).toString('base64'), mimetype: 'audio/wav', type: 'ptt' }), { type: 'ptt' })
    t.match(await arrives(t, { data: wavOf(1).toString('base64'), mimetype: 'audio/wav' }), { type: 'audio' })
    t.match(await arrives(t, { data: 'aGVsbG8=', mimetype: 'text/plain', filename: 'a.txt' }), { type: 'document', filename: 'a.txt', mimetype: 'text/plain' })
    t.match(await arrives(t, { data: png.toString('base64'), mimetype: 'image/webp', type: 'sticker' }), { type: 'sticker' })
  })

  await t.test('a place, contacts, a poll, an order, a list', async (t) => {
    const { id: place } = (await caio('location', { to: phones.ana, lat: 1.5, lng: 2.5, name: 'Cafe', address: 'Street 1' })).body
    t.match(await expectEvent(t, ana, 'onmessage', ({ id }) => id.includes(place)), { type: 'location', lat: 1.5, lng: 2.5, loc: /Cafe/ })
    const { id: card } = (await caio('contacts', { to: phones.ana, contacts: [{ name: 'Carla', phone: '15550000003' }] })).body
    t.match(await expectEvent(t, ana, 'onmessage', ({ id }) => id.includes(card)), { type: 'vcard', body: /Carla/ })
    const { id: cards } = (await caio('contacts', { to: phones.ana, contacts: [{ name: 'Carla', phone: '15550000003' }, { name: 'Dora', phone: '15550000004' }] })).body
    t.match(await expectEvent(t, ana, 'onmessage', ({ id }) => id.includes(cards)), { type: 'multi_vcard', vcardList: [{ displayName: 'Carla' }, {}] })
    const { id: poll } = (await caio('poll', { to: phones.ana, name: 'Tea or coffee?', options: ['Tea', 'Coffee'], selectable: 1 })).body
    t.match(await expectEvent(t, ana, 'onmessage', ({ id }) => id.includes(poll)), { type: 'poll_creation', pollName: 'Tea or coffee?', pollOptions: [{ name: 'Tea' }, {}] })
    const { id: product } = (await others.post(`accounts/${phones.ana}/products`, { name: 'Coffee', price: 5000 })).body
    const order = await caio('orders', { to: phones.ana, items: [{ id: product }] })
    t.match(await expectEvent(t, ana, 'onmessage', ({ id }) => id === order.body.id), { type: 'order', orderId: order.body.orderId, itemCount: 1 })
    await ana.post('send-list-message', { phone: phones.ben, description: 'Yes?', buttonText: 'Menu', title: 'Menu', footer: '', sections: [{ title: 'Drinks', rows: [{ rowId: 'tea', title: 'Tea', description: '' }] }] })
    t.match(await expectEvent(t, ben, 'onmessage', ({ type }) => type === 'list'), { list: { title: 'Menu' } })
  })

  await t.test('in a group, and in a channel', async (t) => {
    const group = await others.newGroup('Team', CAIO, [phones.ana])
    t.match(await arrives(t, { groupId: group, body: 'hello team' }), { isGroupMsg: true, from: group, chatId: group, author: /@lid$/, body: 'hello team' })
    const { body: { idJid } } = await ana.post('newsletter', { name: 'News' })
    await others.post(`accounts/${phones.ben}/follow-newsletter`, { id: idJid })
    await ana.post('send-message', { phone: idJid, isNewsletter: true, message: 'it rains' })
    t.match(await expectEvent(t, ben, 'onmessage', ({ body }) => body === 'it rains'), { from: idJid, chatId: idJid })
  })

  await t.test('what this account sends itself comes as onselfmessage, and its state as onack', async (t) => {
    const { body: { response: [{ id }] } } = await ana.post('send-message', { phone: CAIO, message: 'from Ana' })
    t.match(await expectEvent(t, ana, 'onselfmessage', (data) => data.id === id), { type: 'chat', body: 'from Ana', fromMe: true, to: chat, chatId: chat })
    t.match(await expectEvent(t, ana, 'onack', (data) => data.id._serialized === id && data.ack === 2), { id: { fromMe: true, remote: chat }, body: 'from Ana', to: chat })
    await caio('read', { chat: phones.ana })
    await expectEvent(t, ana, 'onack', (data) => data.id._serialized === id && data.ack === 3)
  })

  await t.test('a message to oneself has one id in the reply and in all events', async (t) => {
    const { body: { response: [{ id }] } } = await ana.post('send-message', { phone: phones.ana, message: 'to myself' })
    t.match(id, /^true_[^_]+_[^_]+_out$/)
    t.match(await expectEvent(t, ana, 'onselfmessage', ({ body }) => body === 'to myself'), { id })
    t.match(await expectEvent(t, ana, 'onack', ({ body }) => body === 'to myself'), { id: { _serialized: id } })
  })

  await t.test('a story of somebody else is no message, one of this account is', async (t) => {
    await ana.post('send-message', { phone: phones.ben, message: 'hello Ben' })
    await ben.receives('onmessage', ({ body }) => body === 'hello Ben')
    await ana.post('send-text-storie', { text: 'my story' })
    t.match(await expectEvent(t, ana, 'onselfmessage', ({ body }) => body === 'my story'), { chatId: 'status@broadcast' })
    await ana.post('send-message', { phone: phones.ben, message: 'after the story' })
    await expectEvent(t, ben, 'onmessage', ({ body }) => body === 'after the story')
    t.equal(count(ben, 'onmessage', ({ body }) => body === 'my story'), 0)
  })

  await t.test('each came once', async (t) => {
    for (const bot of [ana, ben]) {
      const ids = bot.events.filter(({ name }) => ['onmessage', 'onselfmessage'].includes(name)).map(({ data }) => data.id)
      t.equal(new Set(ids).size, ids.length)
    }
  })
}
