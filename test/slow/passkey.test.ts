import { join } from 'node:path'
import t, { type Test } from 'tap'
import { findProcesses } from '../../sandbox/processes.js'
import { browserPage } from '../support/browser-page.js'
import { Bot, request } from '../support/bot.js'
import { PasskeyOwner } from '../support/passkey-owner.js'
import { sandboxServer } from '../support/sandbox-server.js'
import { until } from '../support/until.js'

type Json = Record<string, any>

const { app, url } = await sandboxServer(t)
const owner = await PasskeyOwner.open(t, url, '5511999990011')

/** A session whose QR was scanned, and which waits for the passkey of its account. */
async function asked (t: Test, session: string, start: Json = {}): Promise<{ bot: Bot, options: Json }> {
  const bot = await Bot.create(url, session)
  await bot.listen(t)
  t.teardown(async () => await bot.post('close-session'))
  await bot.post('start-session', { waitQrCode: true, ...start })
  return { bot, options: await scanned(t, bot) }
}

async function scanned (t: Test, bot: Bot): Promise<Json> {
  t.match(await bot.phone('scan', { phone: owner.phone }), { status: 200, body: { passkey: true } })
  return await until('the request', async () => {
    const { status, body } = await bot.get('passkey')
    return status === 200 && body
  })
}

const changed = (text: string) => `${text.slice(0, -4)}${text.slice(-4) === 'AAAA' ? 'BBBB' : 'AAAA'}`

/** What the phone shows. */
const phoneOf = async ({ session }: Bot) => (await request(`${url}/sandbox/${session}/passkey`)).body

/** The reasons that a session has had, in order. */
const reasonsOf = ({ events }: Bot) => events.filter(({ name }) => name === 'status-changed').map(({ data }) => data['reason'])

t.test('a scan, a signature of the person\'s own browser, and the session is linked', async (t) => {
  const { bot, options } = await asked(t, 'signed')
  const credential = await owner.sign(options)

  await t.test('GET passkey: what WhatsApp wants to be signed', async (t) => {
    t.match(options, { session: 'signed', challenge: /^[\w-]{43}$/, rpId: 'whatsapp.com', userVerification: 'required', timeout: 600_000, allowCredentials: [], expiresAt: Number })
    t.ok(Math.abs(options['expiresAt'] - Date.now() - 600_000) < 120_000)
    t.match(await bot.status(), { status: 'INITIALIZING', reason: 'passkey_required', qrcode: null, urlcode: undefined })
    t.match(await bot.receives('passkey-requested'), { challenge: options['challenge'], rpId: 'whatsapp.com' })
    const stranger = new Bot(url, 'stranger')
    stranger.token = bot.token
    t.equal((await stranger.get('passkey')).status, 401, 'a token is for its own session')
  })

  await t.test('POST passkey/confirm, error: no code waits', async (t) => {
    t.match(await bot.get('passkey/confirm'), { status: 404, body: { code: 'APP_NOT_FOUND', message: /passkey code/ } })
    t.match(await bot.post('passkey/confirm'), { status: 404 })
  })

  await t.test('POST passkey, bad input: each field is named, and nothing reaches WhatsApp', async (t) => {
    const { response } = credential as { response: Json }
    for (const [body, message] of [
      [{}, /body/],
      [{ ...credential, id: 'not base64url!' }, /body\/id/],
      [{ ...credential, type: 'password' }, /body\/type/],
      [{ ...credential, response: { ...response, signature: '' } }, /body\/response\/signature/],
      [{ ...credential, response: { ...response, clientDataJSON: undefined } }, /clientDataJSON/],
      [{ ...credential, response: { ...response, authenticatorData: 'AAAA' } }, /^body\/response\/authenticatorData/],
      [await owner.sign({ ...options, challenge: 'b3RoZXI' }), /^body\/response\/clientDataJSON is for another challenge/]
    ] as const) t.match(await bot.post('passkey', body), { status: 400, body: { message } })
    t.match(await bot.status(), { reason: 'passkey_required' })
  })

  await t.test('POST passkey, error: one credential is taken for each request', async (t) => {
    const answers = await Promise.all([bot.post('passkey', credential), bot.post('passkey', credential)])
    t.strictSame(answers.map(({ status }) => status).sort(), [200, 409])
    t.match(answers.find(({ status }) => status === 409), { body: { code: 'APP_PASSKEY_ANSWERED' } })
  })

  await t.test('POST passkey: the session is linked, and needs no passkey again', async (t) => {
    await bot.reaches('CONNECTED')
    t.equal((await bot.get('get-phone-number')).body['response'], `${owner.phone}@c.us`)
    t.match(await bot.get('passkey'), { status: 404, body: { code: 'APP_NOT_FOUND', message: /passkey request/ } })
    t.match(await bot.post('passkey', credential), { status: 404 })
    t.match(await bot.call('DELETE', 'passkey'), { status: 404 })
    t.strictSame(reasonsOf(bot).filter((reason) => reason !== 'linked'), ['start_requested', 'qr_shown', 'passkey_required', 'passkey_sent', 'ready'])
    await bot.post('close-session')
    await bot.post('start-session')
    await bot.reaches('CONNECTED')
  })
})

t.test('what else a page asks of its browser is the browser\'s', async (t) => {
  const bot = await Bot.create(url, 'other-calls')
  t.teardown(async () => await bot.post('close-session'))
  await bot.post('start-session', { waitQrCode: true })
  const page = await browserPage(t, app, 'other-calls')
  t.match(await page.evaluate(async () => {
    const publicKey = { challenge: new Uint8Array(32), rpId: 'other.example' }
    const frame = document.body.appendChild(document.createElement('iframe'))
    const inFrame = (frame.contentWindow as unknown as { CredentialsContainer: typeof CredentialsContainer }).CredentialsContainer.prototype.get
    return {
      refusal: await navigator.credentials.get({ publicKey }).then(() => 'none', ({ name }: Error) => name),
      inFrame: inFrame.toString()
    }
  }), { refusal: 'SecurityError', inFrame: /native code/ })
  t.match(await bot.status(), { status: 'QRCODE', reason: 'qr_shown' })
})

t.test('a code that a person compares', async (t) => {
  await owner.register({ confirmation: true })
  t.teardown(async () => await owner.register())
  const { bot, options } = await asked(t, 'compared')
  t.match(await phoneOf(bot), { phone: owner.phone, code: null })
  t.equal((await bot.post('passkey', await owner.sign(options))).status, 200)

  await t.test('GET passkey/confirm: the code that the phone shows too', async (t) => {
    const { code } = await bot.receives('passkey-code')
    t.match(await bot.status(), { status: 'INITIALIZING', reason: 'passkey_code' })
    t.match(await bot.get('passkey/confirm'), { status: 200, body: { code, session: 'compared' } })
    t.match(await phoneOf(bot), { code })
    t.match(await bot.post('passkey', await owner.sign(options)), { status: 409 })
    t.match(await bot.get('passkey'), { status: 404 })
  })

  await t.test('POST passkey/confirm: links the session, once', async (t) => {
    const confirmed = await Promise.all([bot.post('passkey/confirm'), bot.post('passkey/confirm')])
    t.strictSame(confirmed.map(({ status }) => status).sort(), [200, 404])
    await bot.reaches('CONNECTED')
    t.strictSame(reasonsOf(bot).filter((reason) => reason !== 'linked'), ['start_requested', 'qr_shown', 'passkey_required', 'passkey_sent', 'passkey_code', 'passkey_sent', 'ready'])
  })
})

t.test('POST passkey/confirm, error: declined on the phone, it ends with its own reason', async (t) => {
  await owner.register({ confirmation: true })
  t.teardown(async () => await owner.register())
  const { bot, options } = await asked(t, 'declined')
  await bot.post('passkey', await owner.sign(options))
  await bot.receives('passkey-code')
  t.equal((await request(`${url}/sandbox/declined/passkey`, 'DELETE')).status, 200)
  await bot.post('passkey/confirm')
  t.match(await bot.reaches('CLOSED'), { reason: 'passkey_refused', detail: 'WhatsApp Web says server_error' })
})

t.test('POST passkey, error: a signature that WhatsApp refuses ends it with its own reason', async (t) => {
  const { bot, options } = await asked(t, 'refused')
  const credential = await owner.sign(options)
  const response = { ...credential['response'], signature: changed(credential['response'].signature) }
  t.equal((await bot.post('passkey', { ...credential, response })).status, 200, 'only WhatsApp can check it')
  t.match(await bot.reaches('CLOSED'), { reason: 'passkey_refused', detail: /not-authorized: signature$/ })
  t.strictSame(await app.launcher.processes('refused'), [], 'no browser is left')

  await bot.post('start-session', { waitQrCode: true })
  const again = await scanned(t, bot)
  t.not(again['challenge'], options['challenge'])
  t.match(await bot.post('passkey', credential), { status: 400, body: { message: /another challenge/ } }, 'a signature is good for its own request only')
  await bot.post('passkey', await owner.sign(again))
  await bot.reaches('CONNECTED')
})

t.test('DELETE passkey: a QR shows again, which can be scanned', async (t) => {
  const { bot, options } = await asked(t, 'canceled')
  t.match(await bot.call('DELETE', 'passkey'), { status: 200, body: { status: 'success' } })
  await bot.reaches('QRCODE')
  t.match(await bot.call('DELETE', 'passkey'), { status: 404 })
  t.match(await bot.post('passkey', await owner.sign(options)), { status: 404 })
  const again = await scanned(t, bot)
  t.not(again['challenge'], options['challenge'])
  await bot.post('passkey', await owner.sign(again))
  await bot.reaches('CONNECTED')
})

t.test('nobody signs in time', async (t) => {
  await owner.register({ timeout: 2000 })
  t.teardown(async () => await owner.register())
  const { bot } = await asked(t, 'late')
  t.match(await bot.reaches('CLOSED'), { reason: 'passkey_timeout', detail: 'nobody has signed the request in time' })
  t.match(await bot.get('passkey'), { status: 404 })
  t.strictSame(await app.launcher.processes('late'), [], 'no browser is left')
})

t.test('after a pairing code too', async (t) => {
  const { bot, options } = await asked(t, 'typed', { phone: owner.phone })
  t.match(await bot.status(), { status: 'INITIALIZING', reason: 'passkey_required', phoneCode: undefined })
  await bot.post('passkey', await owner.sign(options))
  await bot.reaches('CONNECTED')
})

t.test('closed, or its page dead, meanwhile', async (t) => {
  const { bot, options } = await asked(t, 'interrupted')
  await bot.post('close-session')
  t.match(await bot.status(), { status: 'CLOSED', reason: 'requested' })
  t.match(await bot.post('passkey', await owner.sign(options)), { status: 404 })
  await bot.post('start-session', { waitQrCode: true })
  await scanned(t, bot)
  await bot.phone('faults', { kind: 'crash' })
  t.match(await bot.reaches('CLOSED'), { reason: /^(?:page|browser)_crashed$/ })
})

t.test('a page that has no such module any more ends it by name', async (t) => {
  const bot = await Bot.create(url, 'changed-page')
  app.sandbox.setPage('changed-page', { missing: ['WAWebShortcakeLinkingAction'] })
  await bot.post('start-session', { waitQrCode: true })
  t.match(await bot.phone('scan', { phone: owner.phone }), { status: 200, body: { passkey: true } })
  t.match(await bot.reaches('CLOSED'), { reason: 'passkey_refused', detail: /WAWebShortcakeLinkingAction/, missing: ['WAWebShortcakeLinkingAction'] })
})

t.test('the server closes meanwhile', async (t) => {
  const { app, url } = await sandboxServer(t)
  const phone = '5511999990012'
  app.sandbox.cloud.passkeys.set(phone, { timeout: 600_000, confirmation: false })
  const bot = await Bot.create(url, 'shut')
  await bot.post('start-session', { waitQrCode: true })
  await bot.phone('scan', { phone })
  const options = await until('the request', async () => (await bot.get('passkey')).status === 200 && (await bot.get('passkey')).body)
  const credential = app.sandbox.cloud.passkeys.sign(phone, options['challenge'])
  const [, answer] = await Promise.all([app.close(), bot.post('passkey', credential).catch(() => undefined)])
  t.ok(answer === undefined || [200, 404, 503].includes(answer.status), `an answer that ends: ${answer?.status}`)
  t.strictSame(findProcesses(join(app.config.DATA_DIR, 'profiles')), [], 'no browser is left')
})
