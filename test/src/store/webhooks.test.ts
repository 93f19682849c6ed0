import t from 'tap'
import type { Webhook } from '../../../src/webhooks/webhook.js'
import { openDatabase } from '../../../src/store/database.js'
import { SqliteWebhookStore } from '../../../src/store/webhooks.js'
import { tempDir } from '../../support/temp-dir.js'

const webhook = (id: string, rest: Partial<Webhook> = {}): Webhook => ({ id, session: 's1', origin: 'api', url: 'https://bot.example/', events: [], headers: {}, secret: 'whsec_x', oldSecret: null, oldSecretUntil: null, enabled: true, reason: null, createdAt: 1, ...rest })

t.test('what is kept of webhooks', async t => {
  const dataDir = tempDir(t)
  const db = openDatabase(dataDir)
  const store = new SqliteWebhookStore(db)
  t.strictSame(await store.all(), [])
  t.equal(await store.get('w1'), undefined)
  const full = webhook('w1', { events: ['onmessage', 'onack'], headers: { authorization: 'Bearer "x"' }, oldSecret: 'whsec_y', oldSecretUntil: 99, enabled: false, reason: '410' })
  await store.save(webhook('w2', { session: '__proto__' }))
  await store.save(webhook('w3'))
  await store.save(webhook('w1'))
  await store.save(full)
  db.close()

  const later = openDatabase(dataDir)
  t.teardown(() => later.close())
  const reopened = new SqliteWebhookStore(later)
  t.strictSame((await reopened.all()).map(({ id }) => id), ['w1', 'w2', 'w3'])
  t.strictSame(await reopened.get('w1'), full, 'all of it, and as it was last')
  t.strictSame((await reopened.of('s1')).map(({ id }) => id), ['w1', 'w3'])
  t.strictSame((await reopened.of('__proto__')).map(({ id }) => id), ['w2'])
  await reopened.remove('w1')
  await reopened.remove('unknown')
  t.strictSame((await reopened.of('s1')).map(({ id }) => id), ['w3'])
})
