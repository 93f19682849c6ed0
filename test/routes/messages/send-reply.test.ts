import t from 'tap'
import { request } from '../../support/bot.js'
import { twoSessions } from '../../support/two-sessions.js'
import { seenBy } from '../../support/sandbox-messages.js'
import { until } from '../../support/until.js'

t.test('send-reply and send-mentioned', { timeout: 180_000 }, async (t) => {
  const { ana, ben, phones, url } = await twoSessions(t)
  const group = (await request(`${url}/sandbox/groups`, 'POST', { subject: 'Friends', owner: phones.ana, members: [phones.ben, '15550002003'] })).body

  await t.test('POST send-reply: arrives with the quoted message', async (t) => {
    await ana.post('send-message', { phone: phones.ben, message: 'At noon?' })
    const question = await ben.receives('onmessage', ({ body }) => body === 'At noon?')
    const reply = await ben.post('send-reply', { phone: phones.ana, message: 'At noon.', messageId: question.id })
    t.match(reply, { status: 201, body: { status: 'success', session: 'ben', response: [{ body: 'At noon.', fromMe: true, quotedMsgId: question.id, chatId: { _serialized: `${phones.ana}@c.us` } }] } })
    const got = await ana.receives('onmessage', ({ body }) => body === 'At noon.')
    t.match(got, { quotedMsg: { body: 'At noon?' }, quotedStanzaID: question.id.split('_')[2] })
    t.match(await seenBy(url, phones.ana, ({ body }) => body === 'At noon.'), { quotedId: question.id.split('_')[2] })
  })

  await t.test('POST send-reply, bad input: no message id, or none that can be', async (t) => {
    t.match(await ana.post('send-reply', { phone: phones.ben, message: 'to nothing' }), { status: 400, body: { message: /messageId/ } })
    t.match(await ana.post('send-reply', { phone: phones.ben, message: 'to nothing', messageId: 'nonsense' }), { status: 400, body: { message: /messageId/ } })
    t.notOk(await seenBy(url, phones.ana, ({ body }) => body === 'to nothing'))
  })

  await t.test('POST send-reply, error: the message is unknown', async (t) => {
    const messageId = `false_${phones.ben}@c.us_3EB000000000000000`
    t.match(await ana.post('send-reply', { phone: phones.ben, message: 'to what', messageId }), { status: 404, body: { code: 'APP_NOT_FOUND', message: /^There is no message / } })
    t.notOk(await seenBy(url, phones.ana, ({ body }) => body === 'to what'))
  })

  await t.test('POST send-mentioned: mentions in a group, and in several chats', async (t) => {
    const one = await ana.post('send-mentioned', { phone: group.id, message: `@${phones.ben} look`, mentioned: [phones.ben] })
    t.match(one, { status: 201, body: { status: 'success', session: 'ana', response: { id: /^true_.+@g\.us_/, to: group.id } } })
    t.match(await ben.receives('onmessage', ({ body }) => body === `@${phones.ben} look`), { from: group.id, mentionedJidList: [`${phones.ben}@c.us`] })
    const all = await ana.post('send-mentioned', { phone: [group.id, phones.ben], message: 'both look', mentioned: [`${phones.ben}@c.us`] })
    t.match(all.body.response, [{ to: group.id }, { to: `${phones.ben}@c.us` }])
    const seen = await until('both in the cloud', () => seenBy(url, phones.ben, ({ to, body }) => to === phones.ben && body === 'both look'))
    t.strictSame(seen.mentions, [`${phones.ben}@c.us`])
  })

  await t.test('POST send-mentioned, bad input: nobody is mentioned, or no number', async (t) => {
    t.match(await ana.post('send-mentioned', { phone: phones.ben, message: 'nobody' }), { status: 400, body: { message: /mentioned/ } })
    t.match(await ana.post('send-mentioned', { phone: phones.ben, message: 'nobody', mentioned: [] }), { status: 400, body: { message: /mentioned/ } })
    t.match(await ana.post('send-mentioned', { phone: phones.ben, message: 'nobody', mentioned: ['somebody'] }), { status: 400, body: { code: 'APP_RECIPIENT_INVALID' } })
    t.notOk(await seenBy(url, phones.ben, ({ body }) => body === 'nobody'))
  })

  await t.test('POST send-mentioned, error: a group that this account is not in', async (t) => {
    const other = (await request(`${url}/sandbox/groups`, 'POST', { subject: 'Others', owner: phones.ben, members: ['15550002003'] })).body
    const refused = await ana.post('send-mentioned', { phone: other.id, message: 'let me in', mentioned: [phones.ben] })
    t.match(refused, { status: 404, body: { code: 'APP_NOT_FOUND' } })
    t.notOk(await seenBy(url, phones.ben, ({ body }) => body === 'let me in'))
  })
})
