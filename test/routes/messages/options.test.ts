import t from 'tap'
import { OtherSide } from '../../support/groups.js'
import { oggOf } from '../../support/media-files.js'
import { mediaPair } from '../../support/media-pair.js'
import { dataUri, pngOf } from '../../support/pictures.js'

t.test('fields that every route which sends a message takes', { timeout: 240_000 }, async (t) => {
  const { ana, ben, phones, url, inCloud, idOf: chatOf } = await mediaPair(t)
  const other = new OtherSide(url)
  const phone = phones.ben
  const group = await other.newGroup('Friends', phones.ana, [phones.ben, '15550002003'])
  const { body: { id: question } } = await ana.phone('messages', { from: phone, body: 'What is it?' })
  const quotedId = question.split('_')[2]
  const image = dataUri(pngOf(30, 20, [200, 10, 10]))
  const sound = `data:audio/ogg;base64,${oggOf(2).toString('base64')}`
  const bodies: Record<string, object> = {
    'send-message': { message: 'text' },
    'send-reply': { message: 'text' },
    'send-mentioned': { message: 'text', mentioned: [phone] },
    'send-buttons': { message: 'text', options: {} },
    'send-image': { base64: image },
    'send-file': { base64: image, options: { type: 'document' } },
    'send-file-base64': { base64: image },
    'send-voice': { path: sound },
    'send-voice-base64': { base64Ptt: sound },
    'send-sticker': { path: image },
    'send-location': { lat: 1, lng: 2, title: 'Here' },
    'send-link-preview': { url: 'https://example.com/' },
    'contact-vcard': { contactsId: '15550002003' },
    'send-poll-message': { name: 'Tea?', choices: ['Yes', 'No'] },
    'send-list-message': { description: 'Menu', sections: [{ rows: [{ rowId: 'tea', title: 'Tea' }] }] }
  }
  const idOf = ({ body: { response } }: { body: Record<string, any> }): string => (Array.isArray(response) ? response[0] : response).id

  for (const [route, body] of Object.entries(bodies)) {
    await t.test(`POST ${route}: quotes a message, whatever the field is called and wherever it stands`, async (t) => {
      const spellings = [{ quotedMessageId: question }, { quotedMsg: question }, { messageId: question }, { options: { quotedMsg: question } }, { options: { quotedMessageId: question } }]
      for (const spelling of spellings) {
        const { options } = body as { options?: object }
        const given = { phone, ...body, ...spelling, ...(options && { options: { ...options, ...(spelling as { options?: object }).options } }) }
        const reply = await ana.post(route, given)
        t.match(reply.status, /^20[01]$/, JSON.stringify([spelling, reply.body]))
        t.match(await inCloud(phone, idOf(reply)), { quotedId }, JSON.stringify(spelling))
      }
    })

    await t.test(`POST ${route}: an unknown quoted message is a 404, in one line`, async (t) => {
      const reply = await ana.post(route, { phone, ...body, quotedMessageId: `false_${phone}@c.us_3EB0000000` })
      t.match(reply, { status: 404, body: { message: `There is no message false_${chatOf(phone)}_3EB0000000 in this session` } })
    })
  }

  for (const route of ['send-message', 'send-reply', 'send-image', 'send-file', 'send-location', 'send-poll-message']) {
    await t.test(`POST ${route}: mentions people, whatever the field is called`, async (t) => {
      for (const spelling of [{ mentioned: [phone] }, { mentionedList: [`+${phone}@c.us`] }, { mentioned: ` ${phone} ` }, { options: { mentionedList: [phone] } }, { options: { mentioned: phone } }]) {
        const reply = await ana.post(route, { phone: group, quotedMessageId: question, ...bodies[route], ...spelling })
        t.match(reply.status, /^20[01]$/, JSON.stringify([spelling, reply.body]))
        t.match(await inCloud(phone, idOf(reply)), { mentions: [`${phone}@c.us`] }, JSON.stringify(spelling))
      }
      t.match(await ana.post(route, { phone: group, quotedMessageId: question, ...bodies[route], mentioned: ['somebody'] }), { status: 400, body: { code: 'APP_RECIPIENT_INVALID', message: /^body\/mentioned/ } })
      t.match(await ana.post(route, { phone: group, quotedMessageId: question, ...bodies[route], mentionedList: [group] }), { status: 400, body: { message: /^body\/mentionedList/ } })
    })
  }

  await t.test('POST send-message: a text that names a member by number or by LID mentions that member', async (t) => {
    const lid = await other.lid(phone)
    for (const [message, mentions] of [[`@${phone} look`, [`${phone}@c.us`]], [`look @${lid.split('@')[0]}!`, [lid]], [`@${phone} and @15550002003`, [`${phone}@c.us`, '15550002003@c.us']]] as const) {
      const reply = await ana.post('send-message', { phone: group, message })
      t.match(await inCloud(phone, idOf(reply)), { body: message, mentions }, message)
    }
    for (const message of ['mail me@15550002003', '@15550009999 is no member', 'nobody']) {
      const reply = await ana.post('send-message', { phone: group, message })
      if (message.startsWith('mail')) continue
      t.notMatch(await inCloud(phone, idOf(reply)), { mentions: [/./] }, message)
    }
    const caption = await ana.post('send-image', { phone: group, base64: image, caption: `for @${phone}` })
    t.match(await inCloud(phone, idOf(caption)), { mentions: [`${phone}@c.us`] })
  })

  await t.test('fields that a route cannot use are refused by name', async (t) => {
    t.match(await ana.post('send-sticker', { phone, path: image, caption: 'text' }), { status: 400, body: { message: /^body\/caption/ } })
    t.match(await ana.post('send-status', { message: 'text', quotedMessageId: question }), { status: 400, body: { message: /^body\/quotedMessageId/ } })
    t.match(await ana.post('send-text-storie', { text: 'text', mentioned: [phone] }), { status: 400, body: { message: /^body\/mentioned/ } })
    t.match(await ana.post('forward-messages', { phone, messageId: question, quotedMsg: question }), { status: 400, body: { message: /^body\/quotedMsg/ } })
    const { body: { idJid } } = await ana.post('newsletter', { name: 'News' })
    t.match(await ana.post('send-message', { phone: idJid, message: 'text', quotedMessageId: question }), { status: 400, body: { message: /^body\/quotedMessageId .*channel/ } })
    t.match(await ana.post('send-location', { phone: idJid, lat: 1, lng: 1 }), { status: 400, body: { message: /channel/ } })
    t.match(await ana.post('send-reply', { phone, message: 'to nothing' }), { status: 400, body: { message: /messageId/ } })
  })

  await t.test('POST react-message, bad input: a reaction is an emoji', async (t) => {
    for (const reaction of ['ok', '👍👍', '1', ' ']) t.match(await ana.post('react-message', { msgId: question, reaction }), { status: 400, body: { message: /reaction/ } }, reaction)
    for (const reaction of ['👍', '❤️', '❤', '👨‍👩‍👧', '']) t.match(await ana.post('react-message', { msgId: question, reaction }), { status: 200 }, reaction)
  })

  await t.test('forms: what stands in them as text means what it says', async (t) => {
    const form = (route: string, fields: Record<string, string>) => fetch(`${url}/api/ana/${route}`, { method: 'POST', headers: { authorization: `Bearer  ${ana.token}` }, body: new URLSearchParams(fields) })
      .then(async (reply) => ({ status: reply.status, body: await reply.json() as Record<string, any> }))
    const poll = await form('send-poll-message', { phone: ` +${phone}@c.us `, name: 'Tea?', 'choices[0]': 'Yes', 'choices[1]': 'No', 'options[selectableCount]': '1', quotedMessageId: '', isGroup: '' })
    t.match(poll, { status: 201 })
    t.match(await inCloud(phone, idOf(poll)), { poll: { options: ['Yes', 'No'], selectable: 1 } })
    const text = await form('send-message', { phone, message: '5', options: JSON.stringify({ quotedMsg: question, delay: '10' }), isGroup: 'False' })
    t.match(await inCloud(phone, idOf(text)), { body: '5', quotedId })
    t.match(await form('send-mute', { phone, time: '8', type: 'HOURS' }), { status: 200, body: { response: { time: 8, timeType: 'hours' } } })
    t.match(await ana.post('send-mute', { phone, time: null, type: null }), { status: 200, body: { response: { expiration: 0 } } })
    t.match(await ana.post('send-location', { phone, lat: ' -23.5 ', lng: '+46.6', title: null, address: null, isGroup: 'null' }), { status: 201 })
    t.match(await ana.post('recording', { phone, value: 'TRUE', duration: '1' }), { status: 200 })
    t.match(await ben.get(`get-messages/${phones.ana}?count=%205%20&isGroup=&direction=`), { status: 200 })
  })
})
