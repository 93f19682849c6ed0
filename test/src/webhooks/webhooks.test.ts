import t, { type Test } from 'tap'
import { MAX_WEBHOOKS, Webhooks } from '../../../src/webhooks/webhooks.js'
import type { Webhook } from '../../../src/webhooks/webhook.js'
import { isSecret, makeSecret } from '../../../src/webhooks/signature.js'
import { openDatabase } from '../../../src/store/database.js'
import { SqliteWebhookStore } from '../../../src/store/webhooks.js'
import { transaction } from '../../../src/shared/transaction.js'
import { tempDir } from '../../support/temp-dir.js'

const [A, B, C] = ['https://a.example/', 'https://b.example/', 'https://c.example/'] as const
const DAY = 24 * 60 * 60 * 1000

/** The registry on a real store; what it passes to the queues is recorded. */
function setup (t: Test, serverUrl?: string) {
  const db = openDatabase(tempDir(t))
  t.teardown(() => db.close())
  const store = new SqliteWebhookStore(db)
  const queues = new Map<string, Webhook>()
  const options: Record<string, unknown> = {}
  const webhooks = new Webhooks({
    store,
    deliverer: { put: (webhook) => queues.set(webhook.id, webhook), remove: (id) => queues.delete(id) },
    objectionTo: (url) => url.includes('private') ? 'it is private' : undefined,
    serverUrl,
    option: {
      get: (session) => options[session],
      set: (session, url) => { options[session] = url }
    }
  })
  /** As a start with this option does. */
  const reconcile = (session: string, option: unknown) => {
    options[session] = option
    webhooks.reconcile(session)
  }
  /** What is there, after a look that the queues know the same. */
  const all = (session = 's1') => {
    t.strictSame([...queues.values()].sort((a, b) => a.id < b.id ? -1 : 1), store.all(), 'the queues know what the store knows')
    return webhooks.list(session).map(({ url, origin, enabled }) => `${origin} ${url}${enabled ? '' : ' off'}`)
  }
  return { webhooks, reconcile, db, store, queues, options, all, only: () => webhooks.list('s1')[0]! }
}

t.test('one is added, changed and removed', async t => {
  const { webhooks, all, only } = setup(t)
  const added = webhooks.add('s1', { url: A })
  t.match(added, { session: 's1', origin: 'api', url: A, events: [], headers: {}, oldSecret: null, enabled: true, reason: null })
  t.ok(isSecret(added.secret))
  t.strictSame(webhooks.get('s1', added.id), added)
  t.throws(() => webhooks.get('s2', added.id), { code: 'APP_WEBHOOK_NOT_FOUND' }, 'it is of its session only')
  t.throws(() => webhooks.change('s2', added.id, { url: B }), { code: 'APP_WEBHOOK_NOT_FOUND' })
  t.throws(() => webhooks.remove('s2', added.id), { code: 'APP_WEBHOOK_NOT_FOUND' })
  t.throws(() => webhooks.add('s1', { url: A }), { code: 'APP_WEBHOOK_KNOWN', message: new RegExp(added.id) })

  webhooks.change('s1', added.id, { events: ['onack'], headers: { 'x-a': '1' }, enabled: false })
  t.strictSame(only(), { ...added, events: ['onack'], headers: { 'x-a': '1' }, enabled: false })
  webhooks.change('s1', added.id, { url: `${A}elsewhere` })
  t.match(only(), { id: added.id, url: `${A}elsewhere`, secret: added.secret, headers: { 'x-a': '1' }, events: ['onack'] })
  webhooks.change('s1', added.id, { url: B })
  t.strictSame(only().headers, {}, 'another host does not receive what was meant for the one before')
  webhooks.change('s1', added.id, { url: C, headers: { 'x-c': '1' } })
  t.strictSame(only().headers, { 'x-c': '1' })
  t.strictSame(all(), [`api ${C} off`])
  const other = webhooks.add('s1', { url: A })
  t.throws(() => webhooks.change('s1', other.id, { url: C }), { code: 'APP_WEBHOOK_KNOWN' })
  webhooks.remove('s1', added.id)
  t.strictSame(all(), [`api ${A}`])
  t.throws(() => webhooks.remove('s1', added.id), { code: 'APP_WEBHOOK_NOT_FOUND' })
})

t.test('what is refused names its field, and changes nothing', async t => {
  const { webhooks, all } = setup(t)
  const { id } = webhooks.add('s1', { url: A })
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
  const before = webhooks.list('s1')
  for (const [fields, message] of refused) {
    t.throws(() => webhooks.add('s1', { url: B, ...fields }), { statusCode: 400, message }, JSON.stringify(fields))
    t.throws(() => webhooks.change('s1', id, fields), { statusCode: 400, message })
    const inList = new RegExp(message.source.replace('body', 'body/webhooks/1'))
    t.throws(() => webhooks.applyStartOptions('s1', { webhooks: [{ url: C }, { url: B, ...fields }] }), { statusCode: 400, message: message.source.startsWith('^body') ? inList : message })
  }
  t.throws(() => webhooks.change('s1', id, { rotate: true, secret: makeSecret() }), { message: /body\/rotate/ })
  t.throws(() => webhooks.applyStartOptions('s1', { webhook: 'https://private.example' }), { message: /^body\/webhook: / })
  t.throws(() => webhooks.applyStartOptions('s1', { webhooks: [{ url: B }, { url: B }] }), { message: /^body\/webhooks\/1\/url/ })
  t.throws(() => webhooks.applyStartOptions('s1', { webhook: B, webhooks: [{ url: B }] }), { message: /^body\/webhooks\/0\/url/ })
  t.strictSame(webhooks.list('s1'), before)
  for (const size of [24, 64]) webhooks.change('s1', id, { secret: `whsec_${Buffer.alloc(size, 'x').toString('base64')}` })
  t.strictSame(all(), [`api ${A}`])
})

t.test('there is an end to how many', async t => {
  const { webhooks, reconcile, all } = setup(t)
  reconcile('s1', A)
  for (let index = 0; index < MAX_WEBHOOKS; index++) webhooks.add('s1', { url: `${B}${index}` })
  t.throws(() => webhooks.add('s1', { url: C }), { code: 'APP_TOO_MANY_WEBHOOKS', statusCode: 409 })
  t.throws(() => webhooks.applyStartOptions('s1', { webhooks: [{ url: C }] }), { code: 'APP_TOO_MANY_WEBHOOKS' })
  webhooks.applyStartOptions('s1', { webhooks: [{ url: `${B}0` }] })
  webhooks.add('s2', { url: C })
  t.equal(all().length, MAX_WEBHOOKS + 1)
})

t.test('a new secret leaves the one before valid for a day', async t => {
  const { webhooks, only } = setup(t)
  const first = webhooks.add('s1', { url: A })
  const given = makeSecret()
  const begun = Date.now()
  webhooks.change('s1', first.id, { secret: given })
  t.match(only(), { secret: given, oldSecret: first.secret })
  t.ok(only().oldSecretUntil! >= begun + DAY && only().oldSecretUntil! <= Date.now() + DAY)
  const until = only().oldSecretUntil
  webhooks.change('s1', first.id, { secret: given })
  t.match(only(), { oldSecret: first.secret, oldSecretUntil: until }, 'the same one again is no new one')
  webhooks.change('s1', first.id, { rotate: true })
  t.ok(isSecret(only().secret))
  t.match(only(), { oldSecret: given })
  t.not(only().secret, given)
})

t.test('the webhook of a session follows its option', async t => {
  const { webhooks, reconcile, options, all, only } = setup(t)
  for (const none of ['', null, undefined, 'nonsense', 'ftp://x', 'http://[', 7, `https://x/${'x'.repeat(2048)}`]) reconcile('s1', none)
  t.strictSame(all(), [])
  reconcile('s1', A)
  const first = only()
  reconcile('s1', A)
  t.strictSame(only(), first)
  reconcile('s1', B)
  t.strictSame(only(), { ...first, url: B }, 'at another URL it is the same one')
  webhooks.change('s1', first.id, { url: C })
  t.strictSame(options, { s1: C })
  reconcile('s1', 'https://private.example')
  t.strictSame(all(), ['session https://private.example'], 'one that is refused now stops nothing')
  reconcile('s1', '')
  t.strictSame(all(), [])
  reconcile('s1', A)
  webhooks.remove('s1', only().id)
  t.strictSame(options, { s1: '' })
  t.strictSame(all(), [])
})

t.test('the webhook of the server is for sessions that name none', async t => {
  const { webhooks, reconcile, options, all, only } = setup(t, A)
  reconcile('s1', undefined)
  reconcile('s2', B)
  t.strictSame(all(), [`server ${A}`])
  t.strictSame(all('s2'), [`session ${B}`])
  const server = only()
  t.throws(() => webhooks.remove('s1', server.id), { code: 'APP_WEBHOOK_OF_SERVER', statusCode: 409, message: /"enabled": false/ })
  t.throws(() => webhooks.change('s1', server.id, { url: C }), { code: 'APP_WEBHOOK_OF_SERVER' })
  t.throws(() => webhooks.change('s1', server.id, { headers: { 'x-a': '1' } }), { code: 'APP_WEBHOOK_OF_SERVER' })
  webhooks.change('s1', server.id, { url: A, enabled: false, events: ['onack'] })
  reconcile('s1', '')
  t.match(only(), { id: server.id, enabled: false })
  reconcile('s1', B)
  t.match(only(), { id: server.id, origin: 'session', url: B, secret: server.secret }, 'it goes on at the URL that the session names, from its place')
  webhooks.remove('s1', only().id)
  t.strictSame(options, { s1: '', s2: B })
  t.strictSame(all(), [`server ${A}`], 'without one of its own, the session has that of the server again')
})

t.test('the list of a start takes the place of the list before', async t => {
  const { webhooks, all } = setup(t)
  webhooks.add('s1', { url: C, events: ['onack'] })
  webhooks.applyStartOptions('s1', { webhooks: [{ url: A, events: ['onmessage'], headers: { 'x-a': '1' } }, { url: B }] })
  const [, a] = webhooks.list('s1')
  t.strictSame(all(), [`api ${C}`, `start ${A}`, `start ${B}`])
  webhooks.applyStartOptions('s1', {})
  webhooks.applyStartOptions('s1', { webhook: '' })
  t.equal(all().length, 3, 'no list says nothing')
  const secret = makeSecret()
  webhooks.applyStartOptions('s1', { webhooks: [{ url: C }, { url: A, secret }] })
  t.strictSame(all(), [`start ${C}`, `start ${A}`])
  t.match(webhooks.list('s1')[1], { id: a!.id, secret, oldSecret: a!.secret, events: [], headers: {} })
  webhooks.applyStartOptions('s1', { webhooks: [{ url: A }] })
  t.match(webhooks.list('s1'), [{ id: a!.id, secret }], 'a secret that is not named stays')
  webhooks.applyStartOptions('s1', { webhooks: [] })
  t.strictSame(all(), [])
})

t.test('one that its receiver has switched off goes on when it is asked for', async t => {
  const { webhooks, reconcile, all, only } = setup(t)
  reconcile('s1', A)
  const { id } = only()
  webhooks.disable(id, 'gone')
  t.match(only(), { enabled: false, reason: 'gone' })
  webhooks.disable('unknown', 'gone')
  reconcile('s1', A)
  t.strictSame(all(), [`session ${A} off`], 'a restart of the server asks for nothing')
  webhooks.change('s1', id, { events: ['onack'] })
  t.match(only(), { enabled: false, reason: 'gone' })
  webhooks.change('s1', id, { enabled: true })
  t.match(only(), { enabled: true, reason: null })
  webhooks.disable(id, 'gone')
  webhooks.applyStartOptions('s1', { webhook: A })
  t.match(only(), { enabled: true, reason: null }, 'start-session names it')
  webhooks.disable(id, 'gone')
  reconcile('s1', B)
  t.match(only(), { enabled: true, reason: null }, 'it has another receiver')

  webhooks.change('s1', id, { enabled: false })
  webhooks.applyStartOptions('s1', { webhook: B })
  t.match(only(), { enabled: false, reason: null }, 'what a person switched off stays off')
  webhooks.applyStartOptions('s1', { webhooks: [{ url: C }] })
  webhooks.disable(webhooks.list('s1')[1]!.id, 'gone')
  webhooks.applyStartOptions('s1', { webhooks: [{ url: C }] })
  t.strictSame(all(), [`session ${B} off`, `start ${C}`])
})

t.test('of a session that is cleared none is left', async t => {
  const { webhooks, reconcile, all } = setup(t)
  reconcile('s1', A)
  webhooks.add('s1', { url: B })
  webhooks.add('s2', { url: B })
  webhooks.clear('s1')
  t.strictSame(all('s1'), [])
  t.strictSame(all('s2'), [`api ${B}`])
})

t.test('those of the store go on', async t => {
  const { webhooks, store, queues } = setup(t)
  webhooks.add('s1', { url: A })
  webhooks.add('s2', { url: B, enabled: false })
  queues.clear()
  webhooks.resume()
  t.strictSame([...queues.values()], store.all())
})

t.test('what an archive has takes the place of what is there', async t => {
  const from = setup(t)
  from.reconcile('s1', A)
  from.webhooks.add('s1', { url: B, events: ['onack'], headers: { 'x-a': '1' }, enabled: false })
  const saved = from.webhooks.saved('s1')

  const to = setup(t)
  const { id } = to.webhooks.add('s1', { url: B })
  to.webhooks.add('s1', { url: C })
  to.options['s1'] = A
  to.webhooks.restore('s1', saved)
  t.strictSame(to.webhooks.saved('s1').map(({ url }) => url).sort(), [A, B])
  t.match(to.webhooks.get('s1', id), { ...saved[1], oldSecret: null }, 'one with the same URL keeps its id, and so its place')
  to.webhooks.restore('s1', undefined)
  t.equal(to.all().length, 2, 'an archive of before says nothing of them')
  to.options['s2'] = C
  to.webhooks.restore('s2', undefined)
  t.strictSame(to.all('s2'), [`session ${C}`], 'but for the option')

  const secret = makeSecret()
  const row = { origin: 'api' as const, url: A, events: [], headers: {}, secret, enabled: true, reason: null }
  to.webhooks.restore('s3', [row, { ...row, url: 'nowhere' }, { ...row, url: B, headers: { host: 'x' } }, { ...row, url: B, events: ['none'] }, { ...row, url: B, secret: 'x' }, { ...row, url: C, origin: 'server' }])
  t.strictSame(to.all('s3'), [`api ${A}`], 'what cannot be used is left out')
})

t.test('a transaction that is rolled back leaves deliveries as they were', async t => {
  const { webhooks, db, all } = setup(t)
  webhooks.add('s1', { url: A })
  const row = { origin: 'api', url: B, events: [], headers: {}, secret: makeSecret(), enabled: true, reason: null } as const
  const restore = (error?: Error) => webhooks.inTransaction(transaction(db, () => {
    webhooks.restore('s1', [{ ...row, events: [] }])
    if (error) throw error
  }))
  t.throws(() => restore(new Error('the disk is full')), /disk is full/)
  t.strictSame(all(), [`api ${A}`])
  restore()
  t.strictSame(all(), [`api ${B}`])
  webhooks.add('s1', { url: C })
  t.strictSame(all(), [`api ${B}`, `api ${C}`], 'later changes are passed on at once')
})
