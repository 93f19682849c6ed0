import t from 'tap'
import { Bot } from '../../support/bot.js'
import { fakeServer } from '../../support/fake-server.js'

const URL = 'https://bot.example.invalid/'

t.test('wrong input is refused by name', async (t) => {
  const { bot } = await fakeServer(t)
  const { id } = (await bot.post('webhooks', { url: URL, enabled: false })).body['response']
  const before = (await bot.get('webhooks')).body
  const wrong: [object, RegExp][] = [
    [{ url: 5 }, /^body\/url/],
    [{ url: 'nowhere' }, /^body\/url/],
    [{ url: 'ftp://bot.example.invalid/' }, /^body\/url/],
    [{ url: 'javascript:alert(1)' }, /^body\/url/],
    [{ url: `${URL}${'x'.repeat(2048)}` }, /^body\/url/],
    [{ url: 'http://bot.example.invalid:99999/' }, /^body\/url: the URL is not allowed: it is not a URL/],
    [{ url: 'http://?' }, /^body\/url/],
    [{ events: 'onmessage' }, /^body\/events/],
    [{ events: ['onmesage'] }, /^body\/events\/0: unknown event "onmesage"/],
    [{ events: ['onack', 'onack'] }, /^body\/events/],
    [{ secret: 'short' }, /^body\/secret/],
    [{ headers: ['x'] }, /^body\/headers/],
    [{ headers: { 'x-a': 5 } }, /^body\/headers/],
    [{ headers: { 'Webhook-Signature': 'x' } }, /^body\/headers\/Webhook-Signature may not be set/],
    [{ headers: { 'x-a': 'x'.repeat(1025) } }, /^body\/headers/],
    [{ headers: Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`x-${index}`, 'x'])) }, /^body\/headers/],
    [{ enabled: 'yes' }, /^body\/enabled/],
    [{ event: 'onmessage' }, /^body .*\(event\)/]
  ]
  const refused = (message: RegExp) => ({ status: 400, body: { status: 'error', message, session: 's1' } })

  await t.test('POST webhooks, bad input: each field', async (t) => {
    t.match(await bot.post('webhooks', {}), refused(/^body .*url/))
    t.match(await bot.post('webhooks', { url: URL, rotate: true }), refused(/\(rotate\)/))
    for (const [fields, message] of wrong) t.match(await bot.post('webhooks', { url: `${URL}2`, ...fields }), refused(message), JSON.stringify(fields).slice(0, 80))
    t.match(await bot.post('webhooks', `{"url":"${URL}2","headers":{"__proto__":"x"}}`), { status: 400 })
  })

  await t.test('POST webhooks, error: one that is there already', async (t) => {
    t.match(await bot.post('webhooks', { url: URL }), { status: 409, body: { code: 'APP_WEBHOOK_KNOWN', message: new RegExp(id) } })
  })

  await t.test('PATCH webhooks/{id}, bad input: each field', async (t) => {
    for (const [fields, message] of [...wrong, [{}, /^body/] as const, [{ rotate: 'yes' }, /^body\/rotate/] as const]) t.match(await bot.call('PATCH', `webhooks/${id}`, fields), refused(message), JSON.stringify(fields).slice(0, 80))
  })

  await t.test('POST start-session, bad input: webhooks that cannot be used', async (t) => {
    for (const [fields, message] of wrong.filter(([fields]) => !('enabled' in fields))) {
      t.match(await bot.post('start-session', { webhooks: [{ url: `${URL}2`, ...fields }] }), refused(new RegExp(message.source.replace('body', 'body/webhooks/0'))), JSON.stringify(fields).slice(0, 80))
    }
    t.match(await bot.post('start-session', { webhooks: { url: URL } }), refused(/^body\/webhooks/))
    t.match(await bot.post('start-session', { webhooks: Array.from({ length: 21 }, (_, index) => ({ url: `${URL}${index}` })) }), refused(/^body\/webhooks/))
    t.match(await bot.status(), { status: 'CLOSED', reason: null }, 'nothing was started')
  })

  await t.test('addresses that are not public are refused, with the way out', async (t) => {
    for (const url of ['http://localhost:3000/', 'http://localhost./', 'http://bot.localhost/', 'http://127.0.0.1/', 'http://127.1/', 'http://0x7f000001/', 'http://[::1]/', 'http://[::ffff:10.0.0.1]/', 'http://10.0.0.1/', 'http://169.254.169.254/latest/', 'http://user:secret@192.168.1.1/']) {
      const message = (field: string) => new RegExp(`^body/${field}: the URL is not allowed: it leads to an address that is not public\\. ALLOW_PRIVATE_URLS=true`)
      t.match(await bot.post('webhooks', { url }), refused(message('url')), url)
      t.match(await bot.call('PATCH', `webhooks/${id}`, { url }), refused(message('url')), url)
      t.match(await bot.post('start-session', { webhook: url }), refused(message('webhook')), url)
      t.match(await bot.post('start-session', { webhooks: [{ url }] }), refused(message('webhooks/0/url')), url)
    }
    t.match(await bot.status(), { status: 'CLOSED', reason: null }, 'nothing was started')
  })

  await t.test('POST webhooks/{id}/replay, bad input: a moment that is none', async (t) => {
    for (const body of [{}, { since: 'yesterday' }, { since: '2026-11-24' }, { since: -1 }, { since: 1.5 }, { since: 9e15 }, { since: null }, { since: 0, until: 1 }]) {
      t.match(await bot.post(`webhooks/${id}/replay`, body), refused(/^body/), JSON.stringify(body))
    }
  })

  const noName = (bot: Bot, method: string, path: string) => bot.call(method, path.replace('{id}', 'x'.repeat(65)))
  for (const [name, method, path] of [
    ['GET webhooks/{id}, bad input: an id that is too long', 'GET', 'webhooks/{id}'],
    ['DELETE webhooks/{id}, bad input: an id that is too long', 'DELETE', 'webhooks/{id}'],
    ['POST webhooks/{id}/test, bad input: an id that is too long', 'POST', 'webhooks/{id}/test'],
    ['POST deliveries/{id}/redeliver, bad input: an id that is too long', 'POST', 'deliveries/{id}/redeliver']
  ] as const) {
    await t.test(name, async (t) => {
      t.match(await noName(bot, method, path), refused(/^params\/id/))
      t.match(await bot.call(method, path.replace('{id}', 'unknown')), { status: 404, body: { code: /_NOT_FOUND$/, message: /unknown/ } })
    })
  }

  await t.test('GET webhooks, bad input: a name with a blank', async (t) => {
    const other = new Bot(bot.url, 's%201')
    t.match(await other.get('webhooks'), { status: 400, body: { message: /^params\/session/ } })
  })

  await t.test('GET deliveries, bad input: filters that are none', async (t) => {
    for (const [query, message] of [['status=lost', /^querystring\/status/], ['limit=0', /^querystring\/limit/], ['limit=501', /^querystring\/limit/], ['limit=1e2', /^querystring\/limit/], ['webhook=', /^querystring\/webhook/], [`before=${'x'.repeat(65)}`, /^querystring\/before/]] as const) {
      t.match(await bot.get(`deliveries?${query}`), refused(message), query)
    }
    for (const limit of [1, 99, 100, 499, 500]) t.match(await bot.get(`deliveries?limit=${limit}&before=unknown&webhook=unknown`), { status: 200, body: { response: [] } })
  })

  t.strictSame((await bot.get('webhooks')).body, before, 'nothing was changed')
})

t.test('private addresses that are allowed', async (t) => {
  const { bot } = await fakeServer(t, { env: { ALLOW_PRIVATE_URLS: 'true' } })
  for (const url of ['http://localhost:9/', 'http://bot:secret@127.0.0.1:9/', 'http://[::1]:9/']) t.match(await bot.post('webhooks', { url }), { status: 201, body: { response: { url } } })
})
