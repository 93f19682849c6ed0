import t from 'tap'
import { isHttpUrl } from '../../../src/webhooks/validation.js'
import { isSecret, makeSecret } from '../../../src/webhooks/signature.js'

t.test('secrets', async t => {
  const made = makeSecret()
  t.ok(isSecret(made))
  t.not(makeSecret(), made)
  const key = (bytes: number) => `whsec_${Buffer.alloc(bytes, 7).toString('base64')}`
  for (const bytes of [24, 25, 32, 63, 64]) t.ok(isSecret(key(bytes)), `${bytes} bytes`)
  for (const bytes of [0, 1, 23, 65]) t.notOk(isSecret(key(bytes)), `${bytes} bytes`)
  for (const text of ['', 'whsec_', made.slice(6), `WHSEC_${made.slice(6)}`, `${made}\n`, ` ${made}`, `whsec_ ${made.slice(6)}`, made.replace(/=+$/, ''), key(25).replaceAll('=', '')]) t.notOk(isSecret(text), JSON.stringify(text))
})

t.test('URLs that events can be posted to', async t => {
  for (const url of ['http://a', 'https://bot.example:8443/x?y#z', 'http://127.0.0.1/']) t.ok(isHttpUrl(url), url)
  for (const url of ['', 'nowhere', '//a', 'ftp://a', 'javascript:alert(1)', 'http://[', `http://a/${'x'.repeat(2048)}`, null, undefined, 5, {}]) t.notOk(isHttpUrl(url), String(url))
})
