import { Webhook as Verifier } from 'standardwebhooks'
import t from 'tap'
import { makeSecret } from '../../../src/webhooks/signature.js'
import { signatureHeaders } from '../../../src/webhooks/signature.js'
import { hook } from '../../support/dispatching.js'

const id = '01KAVN0000000000000000000'
const body = JSON.stringify({ event: 'onmessage', session: 's1', body: 'olá 👋' })
const verify = (secret: string, headers: Record<string, string>, text = body) => new Verifier(secret).verify(text, headers)

t.test('the public library takes what is signed, and nothing else', async t => {
  const webhook = hook('http://localhost/')
  const headers = signatureHeaders(webhook, { id, body, now: Date.now() })
  t.equal(headers['webhook-id'], id)
  t.strictSame(verify(webhook.secret, headers), JSON.parse(body))
  t.throws(() => verify(webhook.secret, headers, body.replace('olá', 'adeus')), /No matching signature/, 'a tampered body')
  t.throws(() => verify(makeSecret(), headers), /No matching signature/, 'a wrong secret')
  t.throws(() => verify(webhook.secret, { ...headers, 'webhook-id': 'another' }), /No matching signature/, 'another id')
  const old = signatureHeaders(webhook, { id, body, now: Date.now() - 6 * 60_000 })
  t.throws(() => verify(webhook.secret, old), /timestamp too old/, 'an old timestamp')
  t.throws(() => verify(webhook.secret, { ...old, 'webhook-timestamp': headers['webhook-timestamp'] as string }), /No matching signature/, 'an old signature under a new timestamp')
})

t.test('while secrets change both are taken, then only the new one', async t => {
  const oldSecret = makeSecret()
  const now = Date.now()
  const changing = hook('http://localhost/', { oldSecret, oldSecretUntil: now + 1000 })
  const headers = signatureHeaders(changing, { id, body, now })
  t.ok(verify(changing.secret, headers))
  t.ok(verify(oldSecret, headers))
  const after = signatureHeaders(changing, { id, body, now: now + 1000 })
  t.ok(verify(changing.secret, after))
  t.throws(() => verify(oldSecret, after), /No matching signature/)
})
