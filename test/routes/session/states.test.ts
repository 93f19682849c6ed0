import t from 'tap'
import type { SessionReason, SessionStatus } from '../../../schemas/session.js'
import { VERSION } from '../../../src/shared/version.js'
import { injectClient } from '../../support/inject-client.js'

const STATES = ['INITIALIZING', 'QRCODE', 'PHONECODE', 'CONNECTED', 'CLOSED'] as const
const REASONS: Record<SessionStatus, SessionReason> = { INITIALIZING: 'start_requested', QRCODE: 'qr_shown', PHONECODE: 'code_shown', CONNECTED: 'ready', CLOSED: 'requested' }
const CODES: Partial<Record<SessionStatus, object>> = { QRCODE: { urlcode: 'code-1' }, PHONECODE: { phoneCode: 'ABCD1234', phone: '15550001234' } }
const DISCONNECTED = { response: null, status: 'Disconnected', message: 'The WhatsApp session is not active.', session: 's1' }
const PNG = /^data:image\/png;base64,iVBOR/

const client = { isConnected: async () => true, logout: async () => true, getWid: async () => '15550000002@c.us' }

t.test('a session that was never started', async t => {
  const { get, post } = await injectClient(t)
  t.match(await get('status-session'), { status: 200, body: { status: 'CLOSED', reason: null, since: null, qrcode: null, version: VERSION, session: 's1' } })
  t.match(await get('qrcode-session'), { status: 200, body: { status: null, message: /^Session not started\. Please, use the \/start-session route/, session: 's1' } })
  t.match(await get('check-connection-session'), { status: 200, body: { status: false, message: 'Disconnected', session: 's1' } })
  t.match(await post('logout-session'), { status: 404, body: DISCONNECTED })
  t.match(await get('get-phone-number'), { status: 404, body: DISCONNECTED })
  t.match(await post('close-session'), { status: 200, body: { status: true, message: 'Session successfully closed', session: 's1' } })
  t.match(await post('start-session'), { status: 200, body: { status: 'CLOSED', qrcode: null, version: VERSION, session: 's1' } })
})

t.test('what each route answers in each state', async t => {
  const { app, get, post, bring, driver } = await injectClient(t)
  driver.options.client = client
  for (const state of STATES) {
    await t.test(state, async t => {
      await bring(state)
      const connected = state === 'CONNECTED'
      const qrcode = state === 'QRCODE' ? PNG : null
      const status = await get('status-session')
      t.match(status, { status: 200, body: { status: state, reason: REASONS[state], since: /^\d{4}-\d\d-\d\dT/, qrcode, version: VERSION, session: 's1', ...CODES[state] } })
      for (const code of ['urlcode', 'phoneCode', 'phone']) t.equal(code in status.body, code in (CODES[state] ?? {}), `${code} only while it waits`)

      const qr = await get('qrcode-session')
      if (state === 'QRCODE') t.match(qr, { status: 200, type: 'image/png' })
      else t.match(qr, { status: 200, body: { status: state, message: 'QRCode is not available...', session: 's1' } })

      t.match(await get('check-connection-session'), { status: 200, body: { status: connected, message: connected ? 'Connected' : 'Disconnected', session: 's1' } })
      t.match(await get('get-phone-number'), connected ? { status: 200, body: { response: '15550000002@c.us' } } : { status: 404, body: { ...DISCONNECTED, code: 'APP_SESSION_DISCONNECTED' } })
      if (!connected) t.match(await post('logout-session'), { status: 404, body: DISCONNECTED })

      if (state !== 'CLOSED') {
        for (const payload of [undefined, {}, ...state === 'INITIALIZING' ? [] : [{ waitQrCode: true }]]) {
          const launches = driver.opened.length
          t.match(await post('start-session', payload), { status: 200, body: { status: state, reason: REASONS[state], qrcode, version: VERSION, session: 's1', ...CODES[state] } }, 'a start returns the current status')
          t.equal(driver.opened.length, launches, 'and starts nothing')
        }
      }

      t.match(await post('close-session'), { status: 200, body: { status: true, message: 'Session successfully closed', session: 's1' } })
      t.match(await get('status-session'), { body: { status: 'CLOSED', reason: 'requested', qrcode: null, urlcode: undefined } })
      t.match(await get('qrcode-session'), { body: { status: 'CLOSED', message: 'QRCode is not available...' } }, 'no stale QR')
      t.ok(driver.pages.every(({ closed }) => closed))
    })
  }
  t.equal(app.waJsReports.length, 0)
})

t.test('logout of a connected session', async t => {
  const { get, post, bring, driver } = await injectClient(t)
  driver.options.client = client
  await bring('CONNECTED')
  t.match(await post('logout-session'), { status: 200, body: { status: true, message: 'Session successfully closed', session: 's1' } })
  t.match(await get('status-session'), { body: { status: 'CLOSED', reason: 'logged_out' } })
})

t.test('no QR is left to see once it was used', async t => {
  const { get, post, bring, driver } = await injectClient(t)
  await bring('QRCODE')
  driver.page.login()
  await bring('CONNECTED')
  t.match(await get('status-session'), { body: { qrcode: null, urlcode: undefined } })
  t.match(await post('start-session'), { body: { status: 'CONNECTED', qrcode: null, urlcode: undefined } })
  t.match(await get('qrcode-session'), { body: { message: 'QRCode is not available...' } })
})

t.test('a page that does not answer is not connected', async t => {
  const { get, bring, driver } = await injectClient(t)
  driver.options.client = { isConnected: async () => { throw new Error('frozen') } }
  await bring('CONNECTED')
  t.match(await get('check-connection-session'), { status: 200, body: { status: false, message: 'Disconnected' } })
  driver.options.client = { isConnected: async () => false }
  await bring('CONNECTED')
  t.match(await get('check-connection-session'), { status: 200, body: { status: false, message: 'Disconnected' } })
})
