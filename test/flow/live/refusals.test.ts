import t, { type Test } from 'tap'
import { OtherSide } from '../../support/groups.js'
import { oggOf } from '../../support/media-files.js'
import { dataUri, pngOf } from '../../support/pictures.js'
import { CAIO, conversation } from '../../support/conversation.js'
import { until } from '../../support/until.js'
import type { Reply } from '../../support/bot.js'

/** What no error text may have: more than a line, a stack, a place in a script, a path of a machine, a minified name. */
const INNER = /[\r\n]|\bat \S+ \(|:\d+:\d+|\/(?:srv|tmp|root|home|usr|node_modules)\/|\.js\b|^(?:\w\.)?\w is not|Cannot read/

t.test('what WhatsApp refuses, and what is not there, on every route', { timeout: 280_000 }, async (t) => {
  const { ana, ben, phones, idOf, url } = await conversation(t)
  const other = new OtherSide(url)
  const [left, announce, mine] = [await other.newGroup('Left', phones.ben, [phones.ana]), await other.newGroup('Announce', phones.ben, [phones.ana]), await other.newGroup('Mine', phones.ana, [phones.ben])]
  await other.post(`groups/${announce}/settings`, { by: phones.ben, announce: true, restrict: true })
  const inLeft = (await ana.post('send-message', { phone: left, message: 'before' })).body['response'][0].id
  const revoked = (await ana.post('send-message', { phone: phones.ben, message: 'to revoke' })).body['response'][0].id
  await ana.post('delete-message', { phone: phones.ben, messageId: revoked })
  await other.post(`groups/${left}/participants`, { by: phones.ben, action: 'remove', phones: [phones.ana] })
  await ana.receives('onparticipantschanged', ({ groupId, action }) => JSON.stringify(groupId).includes(left) && action === 'remove')
  const { body: { id: channel } } = await other.post('newsletters', { owner: phones.ben, name: 'News' })
  await other.post(`accounts/${phones.ana}/follow-newsletter`, { id: channel })
  await until('the channel', async () => (await ana.get(`chat-by-id/${channel}`)).status === 200)

  const image = dataUri(pngOf(30, 20, [1, 2, 3]))
  const sound = `data:audio/ogg;base64,${oggOf(1).toString('base64')}`
  const clean = (t: Test, { status, body }: Reply, wanted: number[], name: string) => {
    t.ok(wanted.includes(status), `${name}: ${status} ${body['message']}`)
    t.notMatch(body['message'], INNER, name)
    t.strictSame(Object.keys(body).includes('stack'), false)
  }
  const sends = (phone: string): Array<[route: string, body: object]> => [
    ['send-message', { phone, message: 'x' }], ['send-mentioned', { phone, message: 'x', mentioned: [phones.ben] }], ['send-image', { phone, base64: image }], ['send-file', { phone, base64: image, options: { type: 'document' } }],
    ['send-voice-base64', { phone, base64Ptt: sound }], ['send-sticker', { phone, path: image }], ['send-location', { phone, lat: 1, lng: 1 }], ['send-link-preview', { phone, url: 'https://example.com' }], ['contact-vcard', { phone, contactsId: CAIO }],
    ['send-poll-message', { phone, name: 'a', choices: ['a', 'b'] }], ['send-list-message', { phone, sections: [{ rows: [{ rowId: 'a', title: 'b' }] }] }], ['send-buttons', { phone, message: 'x', options: { buttons: [{ id: 'a', text: 'b' }] } }],
    ['send-pix-key', { phone, keyType: 'EVP', name: 'Cafe', key: 'k' }], ['forward-messages', { phone, messageId: inLeft }]
  ]

  for (const [name, phone, cause] of [['a group that this account has left', left, /not a member/], ['a group where only admins write', announce, /only admins/]] as const) {
    await t.test(`sending to ${name} is a 403 with the cause`, async (t) => {
      for (const [route, body] of sends(phone)) {
        const reply = await ana.post(route, body)
        clean(t, reply, [403], route)
        t.match(reply.body['message'], cause, route)
      }
    })
  }

  for (const [name, phone, text] of [['a group', '120363000000000001@g.us', 'group 120363000000000001@g.us'], ['a channel', '120363000000000001@newsletter', 'channel 120363000000000001@newsletter']] as const) {
    await t.test(`sending to ${name} that is not there is a 404 in one wording`, async (t) => {
      for (const [route, body] of sends(phone)) {
        // What is mentioned has no place in a channel.
        if (name === 'a channel' && route === 'send-mentioned') continue
        const reply = await ana.post(route, body)
        clean(t, reply, name === 'a channel' && route === 'send-buttons' ? [400] : [404], route)
        if (reply.status === 404) t.equal(reply.body['message'], `There is no ${text} in this session`, route)
      }
    })
  }

  await t.test('sending to a channel of somebody else is refused with the cause', async (t) => {
    for (const [route, body] of sends(channel)) clean(t, await ana.post(route, body), [400, 403], route)
  })

  for (const [name, groupId, wanted] of [['that this account has left', left, [400, 403, 404]], ['that is not there', '120363000000000001', [404]]] as const) {
    await t.test(`routes of a group ${name}`, async (t) => {
      const posts = { 'group-subject': { title: 'x' }, 'group-description': { description: 'x' }, 'group-pic': { base64: image }, 'group-property': { property: 'announcement', value: true }, 'messages-admins-only': {}, 'change-privacy-group': { status: true }, 'leave-group': {}, 'add-participant-group': { phone: CAIO }, 'remove-participant-group': { phone: phones.ben }, 'promote-participant-group': { phone: CAIO }, 'demote-participant-group': { phone: CAIO } }
      for (const [route, body] of Object.entries(posts)) clean(t, await ana.post(route, { groupId, ...body }), [...wanted], route)
      for (const route of ['group-invite-link', 'group-revoke-link']) clean(t, await ana.get(`${route}/${groupId}`), [...wanted], route)
      if (groupId === left) return
      for (const route of ['group-members', 'group-members-ids', 'group-admins', 'group-info']) clean(t, await ana.get(`${route}/${groupId}`), [404], route)
      for (const route of ['get-messages', 'all-messages-in-chat', 'load-messages-in-chat', 'chat-by-id']) {
        t.match(await ana.get(`${route}/${groupId}?isGroup=true`), { status: 404, body: { message: `There is no group ${groupId}@g.us in this session` } }, route)
      }
    })
  }

  await t.test('a member that is none is a 404 on every route that names one', async (t) => {
    for (const route of ['remove-participant-group', 'promote-participant-group', 'demote-participant-group']) {
      t.match(await ana.post(route, { groupId: mine, phone: CAIO }), { status: /^40[04]$/, body: { message: /member/ } }, route)
    }
  })

  for (const [name, id] of [['that nobody has', `false_${idOf(phones.ben)}_3EB0000000000000`], ['of a chat that is not there', 'true_15550009999@c.us_3EB0000000000000']] as const) {
    await t.test(`a message ${name} is a 404 in one wording`, async (t) => {
      const message = `There is no message ${id} in this session`
      const posts = {
        'edit-message': { id, newText: 'x' },
        'react-message': { msgId: id, reaction: '👍' },
        'star-message': { messageId: id },
        'forward-messages': { phone: phones.ben, messageId: id },
        'delete-message': { phone: phones.ben, messageId: id },
        'send-reply': { phone: phones.ben, message: 'x', messageId: id },
        'send-image': { phone: phones.ben, base64: image, quotedMessageId: id },
        'send-voice-base64': { phone: phones.ben, base64Ptt: sound, quotedMessageId: id },
        'send-poll-message': { phone: phones.ben, name: 'a', choices: ['a', 'b'], options: { quotedMsg: id } }
      }
      for (const [route, body] of Object.entries(posts)) t.match(await ana.post(route, body), { status: 404, body: { message } }, route)
      for (const route of ['message-by-id', 'reactions', 'votes', 'get-order-by-messageId']) t.match(await ana.get(`${route}/${id}`), { status: 404, body: { message } }, route)
      t.match(await ana.get(`get-messages/${phones.ben}?id=${id}`), { status: 404, body: { message } })
      for (const reply of [await ana.get(`get-media-by-message/${id}`), await ana.post('download-media', { messageId: id })]) t.match(reply, { status: 400, body: { code: 'APP_MESSAGE_NOT_FOUND', message: 'Message not found' } })
    })
  }

  await t.test('a message that was deleted, or is in a group that was left, is refused with the cause', async (t) => {
    clean(t, await ana.post('edit-message', { id: revoked, newText: 'x' }), [400], 'edit')
    t.match((await ana.post('edit-message', { id: revoked, newText: 'x' })).body['message'], /deleted/)
    clean(t, await ana.post('react-message', { msgId: revoked, reaction: '👍' }), [400, 404], 'react')
    clean(t, await ana.post('send-reply', { phone: phones.ben, message: 'x', messageId: revoked }), [400], 'reply')
    clean(t, await ana.post('forward-messages', { phone: phones.ben, messageId: revoked }), [400], 'forward')
    clean(t, await ana.post('react-message', { msgId: inLeft, reaction: '👍' }), [403], 'react in a group that was left')
    clean(t, await ana.post('edit-message', { id: inLeft, newText: 'x' }), [403], 'edit in a group that was left')
    clean(t, await ana.post('delete-message', { phone: left, isGroup: true, messageId: inLeft }), [403], 'delete in a group that was left')
  })

  await t.test('files that are broken, and codes of nobody', async (t) => {
    const cut = { image: dataUri(pngOf(30, 20, [1, 2, 3]).subarray(0, 60)), sound: `data:audio/ogg;base64,${oggOf(3).subarray(0, 300).toString('base64')}`, page: `data:audio/ogg;base64,${Buffer.from('<!doctype html><p>not found').toString('base64')}` }
    for (const [route, body] of [['send-image', { base64: cut.image }], ['send-file', { base64: cut.image }], ['send-sticker', { path: cut.image }], ['send-voice', { path: cut.sound }], ['send-voice-base64', { base64Ptt: cut.sound }], ['send-voice', { path: cut.page }], ['send-voice-base64', { base64Ptt: cut.page }], ['send-file', { base64: cut.page, options: { type: 'audio', isPtt: true } }], ['send-image', { base64: cut.page }]] as const) {
      clean(t, await ana.post(route, { phone: phones.ben, ...body }), [400], route)
    }
    for (const [route, body] of [['set-profile-pic', { base64: cut.image }], ['group-pic', { groupId: mine, base64: cut.image }], ['send-image-storie', { base64: cut.image }], ['send-video-storie', { base64: cut.page }]] as const) clean(t, await ana.post(route, body), [400], route)
    clean(t, await ana.post('join-code', { inviteCode: 'nonsense' }), [404], 'join-code')
    clean(t, await ana.post('reject-call', {}), [404], 'reject-call')
  })

  await t.test('what only a business can do is a 400', async (t) => {
    for (const [route, body] of [['add-new-label', { name: 'x' }], ['set-product-visibility', { id: '1', value: true }], ['del-products', { id: '1' }], ['edit-business-profile', { description: 'x' }], ['set-cart-enabled', { enabled: true }], ['create-collection', { name: 'x', products: [] }]] as const) {
      t.match(await ben.post(route, body), { status: 400, body: { code: 'APP_NOT_A_BUSINESS' } }, route)
    }
  })
})
