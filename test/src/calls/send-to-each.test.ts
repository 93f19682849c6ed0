import t from 'tap'
import { CallFailed, CallTimeout } from '../../../src/errors.js'
import { oneOrMany } from '../../../schemas/one-or-many.js'
import { sendToEach } from '../../../src/calls/send-to-each.js'

t.test('sendToEach', async (t) => {
  const sent = (id: string) => ({ id, ack: 1 })

  await t.test('sends one after the other, in order', async (t) => {
    const order: string[] = []
    const result = await sendToEach(['a', 'b'], async (to) => {
      order.push(`begin ${to}`)
      await Promise.resolve()
      order.push(`end ${to}`)
      return sent(to)
    })
    t.strictSame(result, { response: [sent('a'), sent('b')] })
    t.strictSame(order, ['begin a', 'end a', 'begin b', 'end b'])
  })

  await t.test('tells whom it did not reach', async (t) => {
    const result = await sendToEach(['a', 'b', 'c'], async (to) => {
      if (to === 'b') throw new CallTimeout('sendText', 30)
      return sent(to)
    })
    t.match(result, { response: [{ id: 'a' }, { id: 'c' }], failed: [{ to: 'b', code: 'APP_CALL_TIMEOUT' }] })
  })

  await t.test('fails where it reached nobody, also by an answer that it was refused', async (t) => {
    await t.rejects(sendToEach(['a', 'b'], async () => { throw new CallFailed('sendText', 'no') }), { code: 'APP_CALL_FAILED' })
    await t.rejects(sendToEach(['a'], async () => ({ id: 'a', ack: -1 })), { code: 'APP_CALL_FAILED' })
    await t.rejects(sendToEach(['a'], async () => ({ id: 'a', ack: 0, isSendFailure: true })), { code: 'APP_CALL_FAILED' })
    await t.rejects(sendToEach(['a'], async () => ({ id: 'a', ack: 0, sendMsgResult: { messageSendResult: 'ERROR_UNKNOWN' } })), { code: 'APP_CALL_FAILED', message: /ERROR_UNKNOWN/ })
    t.match(await sendToEach(['a'], async () => ({ id: 'a', ack: 0, sendMsgResult: { messageSendResult: 'OK' } })), { response: [{ id: 'a' }] })
    await t.rejects(sendToEach(['a'], async () => { throw new TypeError('a defect') }), TypeError)
  })
})

t.test('oneOrMany', async (t) => {
  t.equal(oneOrMany(['a']), 'a')
  t.strictSame(oneOrMany(['a', 'b']), ['a', 'b'])
  t.strictSame(oneOrMany([]), [])
})
