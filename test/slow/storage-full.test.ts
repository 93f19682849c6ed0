import t from 'tap'
import { request } from '../support/bot.js'
import { connected } from '../support/connected-bot.js'

const PHONE = '5511988887788'

t.test('WhatsApp Web has no more room for its data', { timeout: 200_000 }, async (t) => {
  const { app, bot, url } = await connected(t)

  await t.test('the session ends with the reason, and says to free storage', async (t) => {
    t.equal((await bot.phone('faults', { kind: 'storage-full' })).status, 200)
    t.match(await bot.reaches('CLOSED', 60_000), { reason: 'storage_failed', detail: /no more room/ })
    t.match((await bot.get('health')).body, { healthy: false, reason: 'storage_failed', action: 'free_storage', logoutReason: null })
    t.strictSame(await app.launcher.processes('main'), [], 'no process is left')
  })

  await t.test('started again, it ends again: nothing has changed', async (t) => {
    await bot.post('start-session', { waitQrCode: true })
    t.match(await bot.reaches('CLOSED', 60_000), { reason: 'storage_failed' })
  })

  await t.test('with room it is back, still linked, and sends', async (t) => {
    await request(`${url}/sandbox/main/faults`, 'DELETE')
    t.match((await bot.post('start-session', { waitQrCode: true })).body, { status: 'CONNECTED' })
    t.equal((await bot.post('send-message', { phone: PHONE, message: 'Hello' })).status, 201)
  })

  await t.test('WhatsApp Web itself logs out for that: the reason is in words', async (t) => {
    await bot.phone('faults', { kind: 'logout', reason: 'storage_quota_exceeded' })
    t.match(await bot.reaches('CLOSED', 60_000), { reason: 'unlinked', detail: /stor/ })
    t.match((await bot.get('health')).body, { action: 'free_storage', logoutReason: 'storage_quota_exceeded' })
  })
})
