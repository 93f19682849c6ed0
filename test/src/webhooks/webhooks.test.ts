import { randomUUID } from 'node:crypto'
import type { Test } from 'tap'
import type { SavedWebhook } from '../../../schemas/backup.js'
import { MAX_WEBHOOKS, Webhooks } from '../../../src/webhooks/webhooks.js'
import type { Webhook } from '../../../src/webhooks/webhook.js'
import { isSecret, makeSecret } from '../../../src/webhooks/signature.js'
import { openDatabase } from '../../../src/store/database.js'
import { SqliteWebhookStore } from '../../../src/store/webhooks.js'
import { SqliteBackupStore } from '../../../src/store/backup.js'
import { tempDir } from '../../support/temp-dir.js'
import { asTested, testWithSlowStores } from '../../support/slow-store.js'

const [A, B, C] = ['https://a.example/', 'https://b.example/', 'https://c.example/'] as const
const DAY = 24 * 60 * 60 * 1000

/** The registry on a real store; what it passes to the queues is recorded. */
function setup (t: Test, serverUrl?: string) {
  const db = openDatabase(tempDir(t))
  t.teardown(() => db.close())
  const store = asTested(new SqliteWebhookStore(db))
  const queues = new Map<string, Webhook>()
  const options: Record<string, unknown> = {}
  const webhooks = new Webhooks({
    store,
    deliverer: { put: async (webhook) => { queues.set(webhook.id, webhook) }, remove: async (id) => { queues.delete(id) } },
    objectionTo: (url) => url.includes('private') ? 'it is private' : undefined,
    serverUrl,
    option: {
      get: (session) => options[session],
      set: async (session, url) => { options[session] = url }
    }
  })
  /** As a start with this option does. */
  const reconcile = async (session: string, option: unknown) => {
    options[session] = option
    await webhooks.reconcile(session)
  }
  /** What is there, after a look that the queues know the same. */
  const all = async (session = 's1') => {
    t.strictSame([...queues.values()].sort((a, b) => a.id < b.id ? -1 : 1), await store.all(), 'the queues know what the store knows')
    return (await webhooks.list(session)).map(({ url, origin, enabled }) => `${origin} ${url}${enabled ? '' : ' off'}`)
  }
  const backup = new SqliteBackupStore(db)
  /** As a restore does, which fails at the commit where there is an error. */
  const restore = async (name: string, saved: SavedWebhook[] | undefined, error?: Error) =>
    await webhooks.restore([{ name, option: options[name], webhooks: saved }], async (changes) => {
      if (error) throw error
      await backup.merge([], randomUUID(), changes)
    })
  return { webhooks, restore, reconcile, store, queues, options, all, only: async () => (await webhooks.list('s1'))[0]! }
}

testWithSlowStores('one is added, changed and removed', async t => {
  const { webhooks, all, only } = setup(t)
  const added = await webhooks.add('s1', { url: A })
  t.match(added, { session: 's1', origin: 'api', url: A, events: [], headers: {}, oldSecret: null, enabled: true, reason: null })
  t.ok(isSecret(added.secret))
  t.strictSame(await webhooks.get('s1', added.id), added)
  await t.rejects(webhooks.get('s2', added.id), { code: 'APP_WEBHOOK_NOT_FOUND' }, 'it is of its session only')
  await t.rejects(webhooks.change('s2', added.id, { url: B }), { code: 'APP_WEBHOOK_NOT_FOUND' })
  await t.rejects(webhooks.remove('s2', added.id), { code: 'APP_WEBHOOK_NOT_FOUND' })
  await t.rejects(webhooks.add('s1', { url: A }), { code: 'APP_WEBHOOK_KNOWN', message: new RegExp(added.id) })

  await webhooks.change('s1', added.id, { events: ['onack'], headers: { 'x-a': '1' }, enabled: false })
  t.strictSame(await only(), { ...added, events: ['onack'], headers: { 'x-a': '1' }, enabled: false })
  await webhooks.change('s1', added.id, { url: `${A}elsewhere` })
  t.match(await only(), { id: added.id, url: `${A}elsewhere`, secret: added.secret, headers: { 'x-a': '1' }, events: ['onack'] })
  await webhooks.change('s1', added.id, { url: B })
  t.strictSame((await only()).headers, {}, 'another host does not receive what was meant for the one before')
  await webhooks.change('s1', added.id, { url: C, headers: { 'x-c': '1' } })
  t.strictSame((await only()).headers, { 'x-c': '1' })
  t.strictSame(await all(), [`api ${C} off`])
  const other = await webhooks.add('s1', { url: A })
  await t.rejects(webhooks.change('s1', other.id, { url: C }), { code: 'APP_WEBHOOK_KNOWN' })
  await webhooks.remove('s1', added.id)
  t.strictSame(await all(), [`api ${A}`])
  await t.rejects(webhooks.remove('s1', added.id), { code: 'APP_WEBHOOK_NOT_FOUND' })
})

testWithSlowStores('what is refused names its field, and changes nothing', async t => {
  const { webhooks, all } = setup(t)
  const { id } = await webhooks.add('s1', { url: A })
  const key = Buffer.alloc(24).toString('base64')
  const refused: [object, RegExp][] = [
    [{ url: 'https://private.example' }, /^body\/url: the URL is not allowed: it is private$/],
    [{ events: ['onmessage', 'onmesage'] }, /^body\/events\/1: unknown event "onmesage"; must be one of .*onmessage/],
    [{ events: ['constructor'] }, /^body\/events\/0/],
    [{ secret: 'secret' }, /^body\/secret/],
    [{ secret: key }, /^body\/secret/],
    [{ secret: `whsec_${Buffer.alloc(23).toString('base64')}` }, /^body\/secret/],
    [{ secret: `whsec_${Buffer.alloc(65).toString('base64')}` }, /^body\/secret/],
    [{ secret: `whsec_${key}!` }, /^body\/secret/],
    [{ headers: { Host: 'x' } }, /^body\/headers\/Host may not be set$/],
    [{ headers: { 'content-LENGTH': '1' } }, /may not be set/],
    [{ headers: { 'Webhook-Id': '1' } }, /may not be set/],
    [{ headers: { 'transfer-encoding': 'chunked' } }, /may not be set/],
    [{ headers: { 'x y': '1' } }, /is not the name of a header/],
    [{ headers: { '': '1' } }, /is not the name of a header/],
    [{ headers: { 'x-a': 'a\r\nhost: b' } }, /^body\/headers\/x-a must be printable/],
    [{ headers: { 'x-a': 'é' } }, /printable/],
    [{ headers: { 'x-a': '' } }, /printable/],
    [{ headers: { 'x-a': '1', 'X-A': '2' } }, /^body\/headers\/X-A is set twice/],
    [{ headers: Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`x-${index}`, 'x'.repeat(1000)])) }, /^body\/headers must have at most 8192/]
  ]
  const before = await webhooks.list('s1')
  for (const [fields, message] of refused) {
    await t.rejects(webhooks.add('s1', { url: B, ...fields }), { statusCode: 400, message }, JSON.stringify(fields))
    await t.rejects(webhooks.change('s1', id, fields), { statusCode: 400, message })
    const inList = new RegExp(message.source.replace('body', 'body/webhooks/1'))
    await t.rejects(webhooks.applyStartOptions('s1', { webhooks: [{ url: C }, { url: B, ...fields }] }), { statusCode: 400, message: message.source.startsWith('^body') ? inList : message })
  }
  await t.rejects(webhooks.change('s1', id, { rotate: true, secret: makeSecret() }), { message: /body\/rotate/ })
  await t.rejects(webhooks.applyStartOptions('s1', { webhook: 'https://private.example' }), { message: /^body\/webhook: / })
  await t.rejects(webhooks.applyStartOptions('s1', { webhooks: [{ url: B }, { url: B }] }), { message: /^body\/webhooks\/1\/url/ })
  await t.rejects(webhooks.applyStartOptions('s1', { webhook: B, webhooks: [{ url: B }] }), { message: /^body\/webhooks\/0\/url/ })
  t.strictSame(await webhooks.list('s1'), before)
  for (const size of [24, 64]) await webhooks.change('s1', id, { secret: `whsec_${Buffer.alloc(size, 'x').toString('base64')}` })
  t.strictSame(await all(), [`api ${A}`])
})

testWithSlowStores('there is an end to how many', async t => {
  const { webhooks, reconcile, all } = setup(t)
  await reconcile('s1', A)
  for (let index = 0; index < MAX_WEBHOOKS; index++) await webhooks.add('s1', { url: `${B}${index}` })
  await t.rejects(webhooks.add('s1', { url: C }), { code: 'APP_TOO_MANY_WEBHOOKS', statusCode: 409 })
  await t.rejects(webhooks.applyStartOptions('s1', { webhooks: [{ url: C }] }), { code: 'APP_TOO_MANY_WEBHOOKS' })
  await webhooks.applyStartOptions('s1', { webhooks: [{ url: `${B}0` }] })
  await webhooks.add('s2', { url: C })
  t.equal((await all()).length, MAX_WEBHOOKS + 1)
})

testWithSlowStores('a new secret leaves the one before valid for a day', async t => {
  const { webhooks, only } = setup(t)
  const first = await webhooks.add('s1', { url: A })
  const given = makeSecret()
  const begun = Date.now()
  await webhooks.change('s1', first.id, { secret: given })
  t.match(await only(), { secret: given, oldSecret: first.secret })
  t.ok((await only()).oldSecretUntil! >= begun + DAY && (await only()).oldSecretUntil! <= Date.now() + DAY)
  const until = (await only()).oldSecretUntil
  await webhooks.change('s1', first.id, { secret: given })
  t.match(await only(), { oldSecret: first.secret, oldSecretUntil: until }, 'the same one again is no new one')
  await webhooks.change('s1', first.id, { rotate: true })
  t.ok(isSecret((await only()).secret))
  t.match(await only(), { oldSecret: given })
  t.not((await only()).secret, given)
})

testWithSlowStores('the webhook of a session follows its option', async t => {
  const { webhooks, reconcile, options, all, only } = setup(t)
  for (const none of ['', null, undefined, 'nonsense', 'ftp://x', 'http://[', 7, `https://x/${'x'.repeat(2048)}`]) await reconcile('s1', none)
  t.strictSame(await all(), [])
  await reconcile('s1', A)
  const first = await only()
  await reconcile('s1', A)
  t.strictSame(await only(), first)
  await reconcile('s1', B)
  t.strictSame(await only(), { ...first, url: B }, 'at another URL it is the same one')
  await webhooks.change('s1', first.id, { url: C })
  t.strictSame(options, { s1: C })
  await reconcile('s1', 'https://private.example')
  t.strictSame(await all(), ['session https://private.example'], 'one that is refused now stops nothing')
  await reconcile('s1', '')
  t.strictSame(await all(), [])
  await reconcile('s1', A)
  await webhooks.remove('s1', (await only()).id)
  t.strictSame(options, { s1: '' })
  t.strictSame(await all(), [])
})

testWithSlowStores('the webhook of the server is for sessions that name none', async t => {
  const { webhooks, reconcile, options, all, only } = setup(t, A)
  await reconcile('s1', undefined)
  await reconcile('s2', B)
  t.strictSame(await all(), [`server ${A}`])
  t.strictSame(await all('s2'), [`session ${B}`])
  const server = await only()
  await t.rejects(webhooks.remove('s1', server.id), { code: 'APP_WEBHOOK_OF_SERVER', statusCode: 409, message: /"enabled": false/ })
  await t.rejects(webhooks.change('s1', server.id, { url: C }), { code: 'APP_WEBHOOK_OF_SERVER' })
  await t.rejects(webhooks.change('s1', server.id, { headers: { 'x-a': '1' } }), { code: 'APP_WEBHOOK_OF_SERVER' })
  await webhooks.change('s1', server.id, { url: A, enabled: false, events: ['onack'] })
  await reconcile('s1', '')
  t.match(await only(), { id: server.id, enabled: false })
  await reconcile('s1', B)
  t.match(await only(), { id: server.id, origin: 'session', url: B, secret: server.secret }, 'it goes on at the URL that the session names, from its place')
  await webhooks.remove('s1', (await only()).id)
  t.strictSame(options, { s1: '', s2: B })
  t.strictSame(await all(), [`server ${A}`], 'without one of its own, the session has that of the server again')
})

testWithSlowStores('the list of a start takes the place of the list before', async t => {
  const { webhooks, all } = setup(t)
  await webhooks.add('s1', { url: C, events: ['onack'] })
  await webhooks.applyStartOptions('s1', { webhooks: [{ url: A, events: ['onmessage'], headers: { 'x-a': '1' } }, { url: B }] })
  const [, a] = await webhooks.list('s1')
  t.strictSame(await all(), [`api ${C}`, `start ${A}`, `start ${B}`])
  await webhooks.applyStartOptions('s1', {})
  await webhooks.applyStartOptions('s1', { webhook: '' })
  t.equal((await all()).length, 3, 'no list says nothing')
  const secret = makeSecret()
  await webhooks.applyStartOptions('s1', { webhooks: [{ url: C }, { url: A, secret }] })
  t.strictSame(await all(), [`start ${C}`, `start ${A}`])
  t.match((await webhooks.list('s1'))[1], { id: a!.id, secret, oldSecret: a!.secret, events: [], headers: {} })
  await webhooks.applyStartOptions('s1', { webhooks: [{ url: A }] })
  t.match(await webhooks.list('s1'), [{ id: a!.id, secret }], 'a secret that is not named stays')
  await webhooks.applyStartOptions('s1', { webhooks: [] })
  t.strictSame(await all(), [])
})

testWithSlowStores('one that its receiver has switched off goes on when it is asked for', async t => {
  const { webhooks, reconcile, all, only } = setup(t)
  await reconcile('s1', A)
  const { id } = await only()
  await webhooks.disable(await only(), 'gone')
  t.match(await only(), { enabled: false, reason: 'gone' })
  await webhooks.disable({ ...await only(), id: 'unknown' }, 'gone')
  await webhooks.disable({ ...await only(), url: B }, 'another receiver')
  t.match(await only(), { enabled: false, reason: 'gone' })
  await reconcile('s1', A)
  t.strictSame(await all(), [`session ${A} off`], 'a restart of the server asks for nothing')
  await webhooks.change('s1', id, { events: ['onack'] })
  t.match(await only(), { enabled: false, reason: 'gone' })
  await webhooks.change('s1', id, { enabled: true })
  t.match(await only(), { enabled: true, reason: null })
  await webhooks.disable(await only(), 'gone')
  await webhooks.applyStartOptions('s1', { webhook: A })
  t.match(await only(), { enabled: true, reason: null }, 'start-session names it')
  await webhooks.disable(await only(), 'gone')
  await reconcile('s1', B)
  t.match(await only(), { enabled: true, reason: null }, 'it has another receiver')

  await webhooks.change('s1', id, { enabled: false })
  await webhooks.applyStartOptions('s1', { webhook: B })
  t.match(await only(), { enabled: false, reason: null }, 'what a person switched off stays off')
  await webhooks.applyStartOptions('s1', { webhooks: [{ url: C }] })
  await webhooks.disable((await webhooks.list('s1'))[1]!, 'gone')
  await webhooks.applyStartOptions('s1', { webhooks: [{ url: C }] })
  t.strictSame(await all(), [`session ${B} off`, `start ${C}`])
})

testWithSlowStores('of a session that is cleared none is left', async t => {
  const { webhooks, reconcile, all } = setup(t)
  await reconcile('s1', A)
  await webhooks.add('s1', { url: B })
  await webhooks.add('s2', { url: B })
  await webhooks.clear('s1')
  t.strictSame(await all('s1'), [])
  t.strictSame(await all('s2'), [`api ${B}`])
})

testWithSlowStores('those of the store go on', async t => {
  const { webhooks, store, queues } = setup(t)
  await webhooks.add('s1', { url: A })
  await webhooks.add('s2', { url: B, enabled: false })
  queues.clear()
  await webhooks.resume()
  t.strictSame([...queues.values()], await store.all())
})

testWithSlowStores('what an archive has takes the place of what is there', async t => {
  const from = setup(t)
  await from.reconcile('s1', A)
  await from.webhooks.add('s1', { url: B, events: ['onack'], headers: { 'x-a': '1' }, enabled: false })
  const saved = await from.webhooks.saved('s1')

  const to = setup(t)
  const { id } = await to.webhooks.add('s1', { url: B })
  await to.webhooks.add('s1', { url: C })
  to.options['s1'] = A
  await to.restore('s1', saved)
  t.strictSame((await to.webhooks.saved('s1')).map(({ url }) => url).sort(), [A, B])
  t.match(await to.webhooks.get('s1', id), { ...saved[1], oldSecret: null }, 'one with the same URL keeps its id, and so its place')
  await to.restore('s1', undefined)
  t.equal((await to.all()).length, 2, 'an archive of before says nothing of them')
  to.options['s2'] = C
  await to.restore('s2', undefined)
  t.strictSame(await to.all('s2'), [`session ${C}`], 'but for the option')

  const secret = makeSecret()
  const row = { origin: 'api' as const, url: A, events: [], headers: {}, secret, enabled: true, reason: null }
  await to.restore('s3', [row, { ...row, url: 'nowhere' }, { ...row, url: B, headers: { host: 'x' } }, { ...row, url: B, events: ['none'] }, { ...row, url: B, secret: 'x' }, { ...row, url: C, origin: 'server' }])
  t.strictSame(await to.all('s3'), [`api ${A}`], 'what cannot be used is left out')
})

testWithSlowStores('a transaction that is rolled back leaves deliveries as they were', async t => {
  const { webhooks, restore, all } = setup(t)
  await webhooks.add('s1', { url: A })
  const row = { origin: 'api' as const, url: B, events: [], headers: {}, secret: makeSecret(), enabled: true, reason: null } satisfies SavedWebhook
  await t.rejects(restore('s1', [row], new Error('the disk is full')), /disk is full/)
  t.strictSame(await all(), [`api ${A}`])
  await restore('s1', [row])
  t.strictSame(await all(), [`api ${B}`])
  await webhooks.add('s1', { url: C })
  t.strictSame(await all(), [`api ${B}`, `api ${C}`], 'later changes are passed on at once')
})

testWithSlowStores('of two changes at once neither is lost, and none is made on what the other has changed', async t => {
  const { webhooks, reconcile, all, only } = setup(t)
  const twice = await Promise.allSettled([webhooks.add('s1', { url: A }), webhooks.add('s1', { url: A })])
  t.strictSame(twice.map(({ status }) => status), ['fulfilled', 'rejected'])
  const { id, url } = await only()
  const secret = makeSecret()
  await Promise.all([
    webhooks.change('s1', id, { events: ['onack'] }),
    webhooks.change('s1', id, { headers: { 'x-a': '1' } }),
    webhooks.disable({ id, session: 's1', url }, 'gone'),
    webhooks.change('s1', id, { secret })
  ])
  t.match(await only(), { events: ['onack'], headers: { 'x-a': '1' }, secret, enabled: false, reason: 'gone' })
  await Promise.all([webhooks.change('s1', id, { url: B }), webhooks.disable({ id, session: 's1', url }, 'gone')])
  t.match(await only(), { url: B, enabled: true, reason: null }, 'the receiver that has unsubscribed is another one')
  await Promise.all([reconcile('s1', C), reconcile('s1', C), webhooks.clear('s1'), reconcile('s1', C)])
  t.strictSame(await all(), [`session ${C}`])
  const many = Array.from({ length: MAX_WEBHOOKS + 3 }, async (_, index) => await webhooks.add('s1', { url: `${A}${index}` }))
  const outcomes = await Promise.allSettled(many)
  t.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, MAX_WEBHOOKS)
})
