import t from 'tap'
import { twoSessions } from '../../support/two-sessions.js'
import { seenBy } from '../../support/sandbox-messages.js'
import { until } from '../../support/until.js'

t.test('send-message', { timeout: 180_000 }, async (t) => {
  const { ana, ben, phones, url } = await twoSessions(t)

  await t.test('POST send-message: arrives, with its options', async (t) => {
    const { status, body } = await ana.post('send-message', { phone: phones.ben, message: 'Shall we?' })
    t.match([status, body], [201, { status: 'success', session: 'ana', response: [{ body: 'Shall we?', fromMe: true, to: `${phones.ben}@c.us` }] }])
    const got = await ben.receives('onmessage', ({ body }) => body === 'Shall we?')
    const answer = await ben.post('send-message', { phone: phones.ana, message: 'See https://example.com/a', options: { quotedMsg: got.id, linkPreview: false } })
    t.match(answer, { status: 201, body: { response: [{ quotedMsgId: got.id }] } })
    t.match(await ana.receives('onmessage', ({ body }) => body === 'See https://example.com/a'), { quotedMsg: { body: 'Shall we?' } })
    const seen = await until('the answer in the cloud', () => seenBy(url, phones.ana, ({ body }) => body === 'See https://example.com/a'))
    t.match(seen, { type: 'chat', quotedId: body.response[0].id.split('_')[2], ack: 2 })
    t.notOk(seen.link, 'no preview of the link')
  })

  await t.test('POST send-message, bad input: no text, no recipient', async (t) => {
    t.match(await ana.post('send-message', { phone: phones.ben }), { status: 400, body: { message: /message/ } })
    t.match(await ana.post('send-message', { phone: [], message: 'to nobody' }), { status: 400, body: { code: 'APP_NO_RECIPIENT' } })
    t.match(await ana.post('send-message', { phone: phones.ben, message: 'x', options: { delay: -1 } }), { status: 400, body: { message: /delay/ } })
    t.notOk(await seenBy(url, phones.ana, ({ body }) => body === 'to nobody' || body === 'x'))
  })

  await t.test('POST send-message, error: an unknown message is quoted', async (t) => {
    const quotedMsg = `false_${phones.ben}@c.us_3EB000000000000000`
    t.match(await ana.post('send-message', { phone: phones.ben, message: 'to what', options: { quotedMsg } }), { status: 404, body: { code: 'APP_NOT_FOUND', message: /^There is no message / } })
    t.notOk(await seenBy(url, phones.ana, ({ body }) => body === 'to what'))
  })
})
