import t, { type Test } from 'tap'
import { Bot, request } from '../support/bot.js'
import { browserPage } from '../support/browser-page.js'
import { PasskeyOwner } from '../support/passkey-owner.js'
import { sandboxServer } from '../support/sandbox-server.js'
import { until } from '../support/until.js'

const { app, url } = await sandboxServer(t, { env: { HEARTBEAT_INTERVAL: '1' } })
let count = 0

/** A connected session, and the owner of its account with their passkey. */
async function linked (t: Test) {
  const phone = `55119999910${++count + 10}`
  const bot = await Bot.create(url, `linked-${count}`)
  t.teardown(async () => await bot.post('close-session'))
  await bot.connect(phone)
  await bot.listen(t)
  const owner = await PasskeyOwner.open(t, url, phone)
  const reasons = () => bot.events.filter(({ name }) => name === 'status-changed').map(({ data }) => `${data['to']} ${data['reason']}`)
  return { bot, owner, phone, reasons }
}

/** WhatsApp asks for the passkey; resolves with the request. */
async function asked (bot: Bot): Promise<Record<string, any>> {
  if ((await bot.phone('passkey')).status !== 200) throw new Error('WhatsApp asks for none')
  return await waiting(bot)
}

const waiting = async (bot: Bot) => await until('the request', async () => {
  const { status, body } = await bot.get('passkey')
  return status === 200 && body
})

const becomes = async (bot: Bot, reason: string) =>
  await until(reason, async () => (await bot.status())['reason'] === reason)

t.test('a session that is linked is asked for its passkey, and goes on once it is signed', async (t) => {
  const { bot, owner, phone, reasons } = await linked(t)
  t.match((await bot.get('health')).body, { status: 'CONNECTED', action: null })
  t.equal((await bot.get('passkey')).status, 404)
  const options = await asked(bot)

  await t.test('it is reported, and the session works meanwhile', async (t) => {
    t.match(options, { rpId: 'whatsapp.com', userVerification: 'preferred', timeout: 600_000, allowCredentials: [], extensions: { prf: { eval: { first: /^[\w-]+$/ } } }, expiresAt: Number })
    t.match(await bot.receives('passkey-requested'), { challenge: options['challenge'], expiresAt: options['expiresAt'] })
    t.match((await bot.get('health')).body, { healthy: true, status: 'CONNECTED', reason: 'passkey_required', action: 'sign_passkey' })
    t.equal((await bot.post('send-message', { phone: '15550007031', message: 'meanwhile' })).status, 201)
    const page = await browserPage(t, app, bot.session)
    t.ok(await page.evaluate(() => document.querySelector('[role=dialog]') !== null), 'the screen is over the chats')
  })

  await t.test('DELETE passkey, error: it cannot be canceled', async (t) => {
    t.match(await bot.call('DELETE', 'passkey'), { status: 404 })
    t.match(await bot.status(), { reason: 'passkey_required' })
  })

  await t.test('a signature that WhatsApp refuses may be followed by another', async (t) => {
    const credential = await owner.sign(options)
    const { response } = credential as { response: Record<string, string> }
    const other = (await owner.sign({ ...options, challenge: 'b3RoZXI' }))['response'].signature
    t.equal((await bot.post('passkey', { ...credential, response: { ...response, signature: other } })).status, 200)
    await until('another request', async () => (await bot.get('passkey')).body['expiresAt'] !== options['expiresAt'] && (await bot.get('passkey')).status === 200)
    t.ok(app.sandbox.cloud.integrityChallenges.stateOf(phone).pending)
    t.match((await bot.get('health')).body, { status: 'CONNECTED', action: 'sign_passkey' })
  })

  await t.test('POST passkey: one that it takes ends it', async (t) => {
    t.match(await bot.post('passkey', await owner.sign({ ...options, challenge: 'b3RoZXI' })), { status: 400 })
    t.equal((await bot.post('passkey', await owner.sign(await waiting(bot)))).status, 200)
    await becomes(bot, 'passkey_done')
    t.strictSame(app.sandbox.cloud.integrityChallenges.stateOf(phone), { pending: false, prf: true }, 'with the secret of the authenticator')
    t.match((await bot.get('health')).body, { status: 'CONNECTED', action: null })
    t.equal((await bot.get('passkey')).status, 404)
    const page = await browserPage(t, app, bot.session)
    t.notOk(await page.evaluate(() => document.querySelector('[role=dialog]') !== null), 'the screen is gone')
    t.ok(reasons().every((reason) => /^CONNECTED passkey_(?:required|sent|done)$/.test(reason)), reasons().join())
  })
})

t.test('the page is loaded again meanwhile', async (t) => {
  const { bot, owner } = await linked(t)
  const before = await asked(bot)
  await bot.phone('faults', { kind: 'reload' })
  await until('the reload', () => bot.events.some(({ data }) => data['reason'] === 'reloaded'))
  const again = await until('the request', async () => {
    const { status, body } = await bot.get('passkey')
    return status === 200 && body['expiresAt'] !== before['expiresAt'] && body
  })
  t.equal(again['challenge'], before['challenge'], 'WhatsApp waits for the same signature')
  t.match(await bot.status(), { status: 'CONNECTED', reason: 'passkey_required' })
  t.equal((await bot.post('passkey', await owner.sign(again))).status, 200)
  await becomes(bot, 'passkey_done')
})

t.test('closed meanwhile, it is asked again after the next start', async (t) => {
  const { bot, owner } = await linked(t)
  await asked(bot)
  await bot.post('close-session')
  t.equal((await bot.get('passkey')).status, 404)
  await bot.post('start-session')
  t.equal((await bot.post('passkey', await owner.sign(await waiting(bot)))).status, 200)
  await becomes(bot, 'passkey_done')
})

t.test('a reset of the sandbox ends it', async (t) => {
  const { bot } = await linked(t)
  await asked(bot)
  t.equal((await request(`${url}/sandbox/${bot.session}`, 'DELETE')).status, 200)
  await becomes(bot, 'passkey_done')
  t.match((await bot.get('health')).body, { status: 'CONNECTED', action: null })
})

t.test('whoever logs out on the screen ends the session', async (t) => {
  const { bot } = await linked(t)
  await asked(bot)
  const page = await browserPage(t, app, bot.session)
  await page.evaluate(() => document.querySelector<HTMLElement>('[role=dialog] button:last-of-type')?.click())
  t.match(await bot.reaches('CLOSED'), { reason: 'unlinked' })
  t.match((await bot.get('health')).body, { action: 'start_session' })
})

t.test('a page that lacks a part of it', async (t) => {
  await t.test('the signature: the person is needed, and GET has nothing to sign', async (t) => {
    const { bot } = await linked(t)
    app.sandbox.setPage(bot.session, { missing: ['WAWebIntegrityChallengeUtils'] })
    await bot.post('close-session')
    await bot.connect()
    await bot.phone('passkey')
    await becomes(bot, 'passkey_required')
    t.match((await bot.get('health')).body, { status: 'CONNECTED', action: 'sign_passkey', detail: /WAWebIntegrityChallengeUtils/ })
    t.match(await bot.get('passkey'), { status: 404 })
  })

  await t.test('the dialogs: the session is connected as usual', async (t) => {
    const { bot } = await linked(t)
    app.sandbox.setPage(bot.session, { missing: ['WAWebModalManager'] })
    await bot.post('close-session')
    await bot.connect()
    await bot.phone('passkey')
    const { lastProbe } = (await bot.get('health')).body
    await until('two more looks', async () => Date.parse((await bot.get('health')).body['lastProbe']) > Date.parse(lastProbe) + 2_000)
    t.match((await bot.get('health')).body, { status: 'CONNECTED', reason: 'ready', action: null })
  })
})
