import t from 'tap'
import { build } from '../../helper.js'
import { hook } from '../../support/dispatching.js'
import { testEvent } from '../../support/test-event.js'
import { Receiver } from '../../support/receiver.js'
import { until } from '../../support/until.js'

const REFUSED = { delivered: false, answer: 'it leads to an address that is not public' }

t.test('webhooks lead to public addresses only, but that of the operator', async t => {
  const receiver = await Receiver.listen(t)
  const { dispatcher } = await build(t)
  t.match(await dispatcher.test(hook(receiver.url)), REFUSED)
  t.match(await dispatcher.test(hook(receiver.url.replace('127.0.0.1', 'localhost'))), REFUSED)
  t.equal(receiver.requests.length, 0)
  t.match(await dispatcher.test(hook(receiver.url, { origin: 'server' })), { delivered: true })
})

t.test('with ALLOW_PRIVATE_URLS or SANDBOX they lead anywhere', async t => {
  const receiver = await Receiver.listen(t)
  for (const name of ['ALLOW_PRIVATE_URLS', 'SANDBOX']) {
    const { dispatcher } = await build(t, { env: { [name]: 'true' } })
    t.match(await dispatcher.test(hook(receiver.url)), { delivered: true }, name)
  }
  t.match(receiver.requests[0]?.headers['user-agent'], /^zapserver\/\d+\.\d+\.\d+/)
})

t.test('deliveries are counted', async t => {
  const receiver = await Receiver.listen(t)
  const { dispatcher, eventLog, metrics } = await build(t, { env: { ALLOW_PRIVATE_URLS: 'true', WEBHOOK_MAX_BACKOFF: '1' } })
  receiver.answer = 500
  const webhook = hook(receiver.url)
  await dispatcher.put(webhook)
  for (const body of ['1', '2']) await eventLog.append(testEvent('s1', body))
  const lag = async () => Number(/^zapserver_webhook_lag_events.* (\d+)$/m.exec(await metrics.text({}))?.[1])
  await until('a failure', async () => (await dispatcher.queueOf(webhook.id)).attempts > 0)
  t.equal(await lag(), 2)
  receiver.answer = 200
  await until('both', async () => (await dispatcher.queueOf(webhook.id)).pending === 0)
  t.equal(await lag(), 0)
  t.match(await metrics.text({}), /^zapserver_deliveries_total\{outcome="delivered".*\} 2$/m)
  t.match(await metrics.text({}), /^zapserver_deliveries_total\{outcome="retrying".*\} [1-9]$/m)
})
