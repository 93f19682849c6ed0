import t from 'tap'
import { visibleAnswer, toDeliveryDto, toWebhookDto } from '../../../src/webhooks/serialize.js'
import type { Webhook } from '../../../src/webhooks/webhook.js'

const AT = Date.UTC(2026, 10, 24, 12)
const ISO = '2026-11-24T12:00:00.000Z'
const webhook: Webhook = { id: 'w1', session: 's1', origin: 'api', url: 'https://a:b@bot.example/?c=d', events: ['onack'], headers: { authorization: 'Bearer x' }, secret: 'whsec_x', oldSecret: 'whsec_y', oldSecretUntil: AT, enabled: true, reason: null, createdAt: AT }
const idle = { pending: 0, attempts: 0, nextAttemptAt: null }

t.test('a webhook shows neither the values of its headers nor its old secret', async t => {
  const shown = { id: 'w1', url: 'https://a:b@bot.example/?c=d', events: ['onack'], secret: 'whsec_x', oldSecretUntil: ISO, headers: { authorization: '***' }, enabled: true, reason: null, origin: 'api', queue: { pending: 2, attempts: 1, nextAttemptAt: ISO }, createdAt: ISO }
  t.strictSame(toWebhookDto(webhook, { pending: 2, attempts: 1, nextAttemptAt: AT }, AT - 1), shown)
  t.equal(toWebhookDto(webhook, idle, AT).oldSecretUntil, null, 'its time is over')
  t.strictSame(toWebhookDto({ ...webhook, oldSecret: null, oldSecretUntil: null }, idle).queue, idle)
})

t.test('the webhook of the server shows no password', async t => {
  t.equal(toWebhookDto({ ...webhook, origin: 'server' }, idle).url, 'https://bot.example/?c=d')
  t.equal(toWebhookDto({ ...webhook, origin: 'server', url: 'https://BOT.example' }, idle).url, 'https://BOT.example', 'any other is as it was written')
})

t.test('a delivery', async t => {
  const delivery = { id: 'd1', webhook: 'w1', event: 'e1', name: 'onack', status: 'delivered' as const, attempts: 1, answer: '200', latency: 5 }
  t.strictSame(toDeliveryDto({ ...delivery, session: 's1', firstAt: AT, lastAt: AT }, 'api'), { ...delivery, firstAt: ISO, lastAt: ISO })
})

t.test("what the operator's receiver answers is for the operator: others see the status", async (t) => {
  const answers = [['500: stack of an inner service', '500'], ['200', '200'], ['302, a redirect to http://10.0.0.5/, which is not followed', '302'], ['410: gone', '410'], ['the connection was refused', 'no answer'], ['connect ECONNREFUSED 10.0.0.5:80', 'no answer']]
  for (const [answer, shown] of answers as [string, string][]) {
    t.equal(visibleAnswer(answer, 'server'), shown)
    t.equal(visibleAnswer(answer, undefined), shown, 'nor is it where the webhook is gone')
    for (const origin of ['session', 'start', 'api'] as const) t.equal(visibleAnswer(answer, origin), answer)
  }
})
