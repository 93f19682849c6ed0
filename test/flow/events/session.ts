import type { Test } from 'tap'
import { Bot, request } from '../../support/bot.js'
import { CAIO, type EventScenario } from '../../support/event-scenario.js'

/** What happens to a session itself. */
export async function session (t: Test, { url, others, expectEvent }: EventScenario): Promise<void> {
  const carla = await Bot.create(url, 'carla')
  await carla.listen(t)
  const milestone = (t: Test, wanted: string) => expectEvent(t, carla, 'status-find', ({ status }) => status === wanted)
  const becomes = (t: Test, wanted: object) => expectEvent(t, carla, 'status-changed', (data) => Object.entries(wanted).every(([key, value]) => data[key] === value))
  /** Only what comes from now on counts. */
  const forget = () => { carla.events.length = 0 }

  await t.test('a QR is shown and scanned', async (t) => {
    const { body } = await carla.post('start-session', { waitQrCode: true })
    await becomes(t, { from: 'CLOSED', to: 'INITIALIZING', reason: 'start_requested' })
    await becomes(t, { to: 'QRCODE', reason: 'qr_shown' })
    t.match(await expectEvent(t, carla, 'qrcode'), { urlcode: body.urlcode, qrcode: body.qrcode })
    await milestone(t, 'notLogged')
    await carla.phone('scan')
    await milestone(t, 'qrReadSuccess')
    t.match(await becomes(t, { to: 'CONNECTED', reason: 'ready' }), { at: Number })
    await milestone(t, 'inChat')
  })

  await t.test('it is closed, and is back without a scan', async (t) => {
    forget()
    await carla.post('close-session')
    t.match(await expectEvent(t, carla, 'closesession'), { message: 'Session: carla disconnected', connected: false })
    await becomes(t, { from: 'CONNECTED', to: 'CLOSED', reason: 'requested' })
    await milestone(t, 'browserClose')
    await carla.post('start-session', { waitQrCode: true })
    await milestone(t, 'isLogged')
    await milestone(t, 'inChat')
  })

  await t.test('unread messages that arrived meanwhile are emitted if the session asks for them', async (t) => {
    await carla.post('close-session')
    forget()
    const { id } = (await others.post('carla/messages', { from: CAIO, body: 'while you were away' })).body
    await carla.post('start-session', { waitQrCode: true, events: { allUnreadOnStart: true } })
    t.match(await expectEvent(t, carla, 'unreadmessages', (data) => data.id.includes(id)), { body: 'while you were away', backfilled: true })
  })

  await t.test('the phone removes it', async (t) => {
    forget()
    await carla.phone('unlink')
    await milestone(t, 'disconnectedMobile')
    await becomes(t, { to: 'CLOSED', reason: 'unlinked' })
  })

  await t.test('a pairing code is shown and typed', async (t) => {
    forget()
    const phone = '15550004001'
    const { body } = await carla.post('start-session', { waitQrCode: true, phone })
    await becomes(t, { to: 'PHONECODE', reason: 'code_shown' })
    t.match(await expectEvent(t, carla, 'phoneCode'), { phone, phoneCode: body.phoneCode })
    await carla.phone('scan', { phone })
    await becomes(t, { to: 'CONNECTED' })
  })

  await t.test('it is logged out', async (t) => {
    forget()
    await carla.post('logout-session')
    t.match(await expectEvent(t, carla, 'logoutsession'), { message: 'Session: carla logged out', connected: false })
    await becomes(t, { to: 'CLOSED', reason: 'logged_out' })
  })

  await t.test('a passkey is asked for, and a code is compared', async (t) => {
    forget()
    const account = `${url}/sandbox/accounts/15550004002/passkey`
    await request(account, 'PUT', { confirmation: true })
    await carla.post('start-session', { waitQrCode: true })
    await carla.phone('scan', { phone: '15550004002' })
    const asked = await expectEvent(t, carla, 'passkey-requested')
    await becomes(t, { from: 'QRCODE', to: 'INITIALIZING', reason: 'passkey_required' })
    t.match((await carla.get('passkey')).body, { challenge: asked['challenge'], expiresAt: asked['expiresAt'] })
    await carla.post('passkey', (await request(`${account}/signature`, 'POST', { challenge: asked['challenge'] })).body)
    const { code } = await expectEvent(t, carla, 'passkey-code')
    t.match((await request(`${url}/sandbox/carla/passkey`)).body, { phone: '15550004002', code })
    await carla.post('passkey/confirm')
    await becomes(t, { to: 'CONNECTED', reason: 'ready' })
  })
}
