import t from 'tap'
import { CallFailed, CallTimeout, NotFound, ServerClosing } from '../../../src/errors.js'
import { ClientDisconnected } from '../../../plugins/http/signals.js'
import { oneOrMany } from '../../../src/shared/one-or-many.js'
import { sendToEach } from '../../../src/whatsapp/send-to-each.js'
import { createWhatsApp } from '../../../src/whatsapp/wppconnect/adapter.js'
import type { WhatsApp } from '../../../src/whatsapp/whatsapp.js'

/** A page that gives a reason why it did not send. */
const pageThat = (why: string): WhatsApp => createWhatsApp({ inPage: async () => why } as never)

t.test('sendToEach', async (t) => {
  const sent = (id: string) => ({ id, ack: 1 })

  await t.test('sends one after the other, in order', async (t) => {
    const order: string[] = []
    const result = await sendToEach({ whatsapp: pageThat('unknown'), recipients: ['a', 'b'] }, async (to) => {
      order.push(`begin ${to}`)
      await Promise.resolve()
      order.push(`end ${to}`)
      return sent(to)
    })
    t.strictSame(result, { response: [sent('a'), sent('b')] })
    t.strictSame(order, ['begin a', 'end a', 'begin b', 'end b'])
  })

  await t.test('lists the recipients that it did not reach', async (t) => {
    const result = await sendToEach({ whatsapp: pageThat('unknown'), recipients: ['a', 'b', 'c'] }, async (to) => {
      if (to === 'b') throw new CallTimeout('sendText', 30)
      return sent(to)
    })
    t.match(result, { response: [{ id: 'a' }, { id: 'c' }], failed: [{ to: 'b', code: 'APP_CALL_TIMEOUT' }] })
  })

  await t.test('sends to nobody else once the client has disconnected', async (t) => {
    const controller = new AbortController()
    const order: string[] = []
    const sending = sendToEach({ whatsapp: pageThat('unknown'), recipients: ['a', 'b', 'c'], signal: controller.signal }, async (to) => {
      order.push(to)
      if (to === 'b') controller.abort(new ClientDisconnected())
      return sent(to)
    })
    await t.rejects(sending, { name: 'AbortError', code: 'ABORT_ERR' })
    t.strictSame(order, ['a', 'b'])
  })

  await t.test('reports the recipients that are left out when the server closes', async (t) => {
    const controller = new AbortController()
    const order: string[] = []
    const result = await sendToEach({ whatsapp: pageThat('unknown'), recipients: ['a', 'b', 'c'], signal: controller.signal }, async (to) => {
      order.push(to)
      controller.abort(new ServerClosing())
      return sent(to)
    })
    t.strictSame(order, ['a'])
    t.strictSame(result.response, [sent('a')])
    const { code, message } = new ServerClosing()
    t.strictSame(result.failed, [{ to: 'b', code, message }, { to: 'c', code, message }])
  })

  await t.test('fails where it reached nobody, also by an answer that it was refused', async (t) => {
    await t.rejects(sendToEach({ whatsapp: pageThat('unknown'), recipients: ['a', 'b'] }, async () => { throw new CallFailed('sendText', 'no') }), { code: 'APP_CALL_FAILED' })
    await t.rejects(sendToEach({ whatsapp: pageThat('unknown'), recipients: ['a'] }, async () => ({ id: 'a', ack: -1 })), { code: 'APP_CALL_FAILED' })
    await t.rejects(sendToEach({ whatsapp: pageThat('unknown'), recipients: ['a'] }, async () => ({ id: 'a', ack: 0, isSendFailure: true })), { code: 'APP_CALL_FAILED' })
    await t.rejects(sendToEach({ whatsapp: pageThat('unknown'), recipients: ['a'] }, async () => ({ id: 'a', ack: 0, sendMsgResult: { messageSendResult: 'ERROR_UNKNOWN' } })), { code: 'APP_CALL_FAILED' })
    t.match(await sendToEach({ whatsapp: pageThat('unknown'), recipients: ['a'] }, async () => ({ id: 'a', ack: 0, sendMsgResult: { messageSendResult: 'OK' } })), { response: [{ id: 'a' }] })
    await t.rejects(sendToEach({ whatsapp: pageThat('unknown'), recipients: ['a'] }, async () => { throw new TypeError('a defect') }), TypeError)
  })

  await t.test('says why WhatsApp refused it, as far as the page knows', async (t) => {
    const refused = async () => ({ id: 'a', ack: -1 })
    const unsent = async () => { throw new CallFailed('sendFile', 'the file was not sent: ERROR_UNKNOWN') }
    for (const send of [refused, unsent]) {
      await t.rejects(sendToEach({ whatsapp: pageThat('not_member'), recipients: ['1@g.us'] }, send), { statusCode: 403, message: /not a member of 1@g.us/ })
      await t.rejects(sendToEach({ whatsapp: pageThat('only_admins'), recipients: ['1@g.us'] }, send), { statusCode: 403, message: /only admins/ })
      await t.rejects(sendToEach({ whatsapp: pageThat('blocked'), recipients: ['1@c.us'] }, send), { statusCode: 403, message: /blocked/ })
      await t.rejects(sendToEach({ whatsapp: pageThat('channel'), recipients: ['1@newsletter'] }, send), { statusCode: 400, message: /channel/ })
      await t.rejects(sendToEach({ whatsapp: pageThat('missing'), recipients: ['1@g.us'] }, send), { statusCode: 404, message: 'There is no group 1@g.us in this session' })
    }
    await t.rejects(sendToEach({ whatsapp: pageThat('missing'), recipients: ['1@c.us'] }, async () => { throw new NotFound('such chat') }), { statusCode: 404, message: 'There is no chat 1@c.us in this session' })
    await t.rejects(sendToEach({ whatsapp: pageThat('unknown'), recipients: ['1@c.us'] }, async () => { throw new NotFound('message true_1@c.us_A') }), { message: 'There is no message true_1@c.us_A in this session' })
  })
})

t.test('oneOrMany', async (t) => {
  t.equal(oneOrMany(['a']), 'a')
  t.strictSame(oneOrMany(['a', 'b']), ['a', 'b'])
  t.strictSame(oneOrMany([]), [])
})
