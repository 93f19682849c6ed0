import t from 'tap'
import { request } from '../../support/bot.js'
import { twoSessions } from '../../support/two-sessions.js'
import { messagesOf, outside, seenBy } from '../../support/sandbox-messages.js'
import { until } from '../../support/until.js'

t.test('delete-message, forward-messages and contact-vcard', { timeout: 180_000 }, async (t) => {
  const { ana, ben, phones, idOf, url } = await twoSessions(t)
  const unknown = `true_${phones.ben}@c.us_3EB000000000000000`
  const nowhere = '120363000000000000@g.us'

  const sends = async (message: string, phone = phones.ben) => (await ana.post('send-message', { phone, message })).body.response[0].id as string
  const atBen = (id: string) => id.replace(`true_${idOf(phones.ben)}`, `false_${idOf(phones.ana)}`)
  const inCloud = (phone: string, id: string) => seenBy(url, phone, (message) => message.id === id.split('_')[2])

  await t.test('POST delete-message: for everybody, one or several', async (t) => {
    const ids = [await sends('oops'), await sends('oops again')]
    await ben.receives('onmessage', ({ body }) => body === 'oops again')
    const deleted = await ana.post('delete-message', { phone: phones.ben, messageId: ids })
    t.match(deleted, { status: 200, body: { status: 'success', session: 'ana', response: { message: 'Message deleted', results: [{ id: ids[0], isRevoked: true, isDeleted: false }, { id: ids[1] }] } } })
    for (const id of ids) {
      t.match(await inCloud(phones.ben, id), { type: 'revoked', body: '', revokedBy: phones.ana })
      await until('the revocation at Ben', async () => (await ben.get(`message-by-id/${atBen(id)}`)).body.response.data.type === 'revoked')
    }
  })

  await t.test('POST delete-message: for this account only', async (t) => {
    const id = await sends('only here')
    const deleted = await ana.post('delete-message', { phone: phones.ben, messageId: id, onlyLocal: 'true' })
    t.match(deleted, { status: 200, body: { response: { results: [{ isRevoked: false, isDeleted: true }] } } })
    t.notOk(await inCloud(phones.ana, id))
    t.match(await inCloud(phones.ben, id), { body: 'only here' })
    t.equal((await ana.get(`message-by-id/${id}`)).status, 404)
  })

  await t.test('POST delete-message: an admin of a group deletes what others wrote', async (t) => {
    const group = (await request(`${url}/sandbox/groups`, 'POST', { subject: 'Friends', owner: phones.ana, members: [phones.ben] })).body
    await until('the group at Ben', async () => (await ben.post('send-message', { phone: group.id, message: 'rude' })).status === 201)
    const rude = await ana.receives('onmessage', ({ body }) => body === 'rude')
    t.equal((await ana.post('delete-message', { phone: group.id, isGroup: true, messageId: rude.id })).status, 200)
    t.match(await inCloud(phones.ben, rude.id), { type: 'revoked', revokedBy: phones.ana })
  })

  await t.test('POST delete-message: a person outside deletes hers', async (t) => {
    const { body: { id } } = await outside(url, phones.ben, 'messages', { to: phones.ana, body: 'typo' })
    await ana.receives('onmessage', ({ body }) => body === 'typo')
    t.equal((await outside(url, phones.ben, 'revoke', { messageId: id })).status, 200)
    await until('the revocation at Ana', async () => (await ana.get(`message-by-id/false_${phones.ben}@c.us_${id}`)).body.response.data.type === 'revoked')
    t.equal((await outside(url, phones.ben, 'revoke', { messageId: await sends('of Ana') })).status, 409)
  })

  await t.test('POST delete-message, bad input: no id, no chat, a flag that is none', async (t) => {
    const id = await sends('stays')
    t.match(await ana.post('delete-message', { phone: phones.ben }), { status: 400, body: { message: /messageId/ } })
    t.match(await ana.post('delete-message', { messageId: id }), { status: 400, body: { message: /phone/ } })
    t.match(await ana.post('delete-message', { phone: phones.ben, messageId: id, onlyLocal: 'perhaps' }), { status: 400, body: { message: /onlyLocal/ } })
    t.match(await inCloud(phones.ben, id), { body: 'stays' })
  })

  await t.test('POST delete-message, error: one of the messages is unknown', async (t) => {
    const id = await sends('stays too')
    t.match(await ana.post('delete-message', { phone: phones.ben, messageId: [id, unknown] }), { status: 404, body: { code: 'APP_NOT_FOUND' } })
    t.match(await inCloud(phones.ben, id), { body: 'stays too' })
  })

  await t.test('POST forward-messages: arrives marked, in several chats', async (t) => {
    const { body: { id } } = await outside(url, '15550002003', 'messages', { to: phones.ana, body: 'pass it on' })
    const got = await ana.receives('onmessage', ({ body }) => body === 'pass it on')
    const place = (await ana.post('send-location', { phone: phones.ben, lat: 1, lng: 2, title: 'Pier' })).body.response[0].id
    const sent = await ana.post('forward-messages', { phone: [phones.ben, '15550002004'], messageId: [got.id, place] })
    t.match(sent, { status: 201, body: { status: 'success', session: 'ana', response: [{ id: new RegExp(`^true_${idOf(phones.ben)}`), to: `${phones.ben}@c.us`, forwarded: got.id, messageSendResult: 'OK', t: Number }, {}, { to: '15550002004@c.us' }, { forwarded: place }] } })
    t.match(await ben.receives('onmessage', ({ body }) => body === 'pass it on'), { isForwarded: true, forwardingScore: 1 })
    const seen = (await messagesOf(url, '15550002004')).filter(({ forwarded }) => forwarded)
    t.match(seen, [{ body: 'pass it on' }, { location: { lat: 1, lng: 2, name: 'Pier' } }])
    t.not(seen[0]?.id, id)
    t.equal((await ana.post('forward-messages', { phone: '15550002005', messageId: sent.body.response[0].id })).status, 201)
    t.match(await seenBy(url, '15550002005', () => true), { body: 'pass it on', forwarded: true })
  })

  await t.test('POST forward-messages, bad input: no id', async (t) => {
    const before = (await messagesOf(url, phones.ana)).length
    t.match(await ana.post('forward-messages', { phone: phones.ben }), { status: 400, body: { message: /messageId/ } })
    t.match(await ana.post('forward-messages', { phone: phones.ben, messageId: ['nonsense'] }), { status: 400, body: { message: /messageId/ } })
    t.equal((await messagesOf(url, phones.ana)).length, before)
  })

  await t.test('POST forward-messages, error: the message is unknown', async (t) => {
    t.match(await ana.post('forward-messages', { phone: phones.ben, messageId: unknown }), { status: 404, body: { code: 'APP_NOT_FOUND' } })
  })

  await t.test('POST contact-vcard: one card, and several in one message', async (t) => {
    const one = await ana.post('contact-vcard', { phone: phones.ben, contactsId: '15550002003@c.us', name: 'Carla' })
    t.match(one, { status: 200, body: { status: 'success', session: 'ana', response: { id: /^true_/, to: `${phones.ben}@c.us` } } })
    t.match(await ben.receives('onmessage', ({ type }) => type === 'vcard'), { vcardFormattedName: 'Carla', body: /waid=15550002003/ })
    t.match(await seenBy(url, phones.ben, ({ type }) => type === 'vcard'), { contacts: [{ name: 'Carla', vcard: /FN:Carla/ }] })
    const several = await ana.post('contact-vcard', { phone: [phones.ben, '15550002004'], contactsId: ['15550002003', phones.ben] })
    t.match(several.body.response, [{ to: `${phones.ben}@c.us` }, { to: '15550002004@c.us' }])
    t.match(await ben.receives('onmessage', ({ type }) => type === 'multi_vcard'), { vcardList: [{ vcard: /15550002003/ }, { displayName: 'ben' }] })
    t.match(await seenBy(url, '15550002004', ({ type }) => type === 'multi_vcard'), { contacts: [{}, { name: 'ben' }] })
    t.equal((await outside(url, '15550002004', 'contacts', { to: phones.ana, contacts: [{ name: 'Duda', phone: '15550002006' }] })).status, 201)
    t.match(await ana.receives('onmessage', ({ type }) => type === 'vcard'), { vcardFormattedName: 'Duda' })
  })

  await t.test('POST contact-vcard, bad input: no contact, or none that can be', async (t) => {
    const before = (await messagesOf(url, phones.ana)).length
    t.match(await ana.post('contact-vcard', { phone: phones.ben }), { status: 400, body: { message: /contactsId/ } })
    t.match(await ana.post('contact-vcard', { phone: phones.ben, contactsId: 'Carla' }), { status: 400, body: { code: 'APP_RECIPIENT_INVALID' } })
    t.equal((await messagesOf(url, phones.ana)).length, before)
  })

  await t.test('POST contact-vcard, error: a group that does not exist', async (t) => {
    t.match(await ana.post('contact-vcard', { phone: nowhere, contactsId: '15550002003' }), { status: 404, body: { code: 'APP_NOT_FOUND' } })
  })
})
