import t from 'tap'
import { toProbe } from '../../../../../src/whatsapp/wppconnect/connection/probe.js'

const page = { loading: false, loggedOut: false, registered: true, mode: 'MAIN', socket: 'CONNECTED', synced: true, displaced: false, urlcode: null, phoneCode: null, codeError: null, passkey: null, checkpoint: null, codeExpired: false, codeLost: false, sync: null, address: '', acknowledged: false }

t.test('a page that shows its chats over a live connection is ready', async t => {
  t.match(toProbe(page), { registered: true, ready: true, socket: 'CONNECTED' })
  for (const state of [{ mode: 'SYNCING' }, { mode: 'QR' }, { mode: 'OFFLINE' }, { socket: 'OPENING' }, { socket: 'UNPAIRED' }, { registered: false }, { loading: true }]) {
    t.equal(toProbe({ ...page, ...state }).ready, false, JSON.stringify(state))
  }
})

t.test('no single name that is missing keeps a session from being ready', async t => {
  for (const state of [{ mode: null }, { socket: null }, { synced: null }, { registered: null }]) {
    t.equal(toProbe({ ...page, ...state }).ready, true, JSON.stringify(state))
  }
})

t.test('what is missing proves nothing either', async t => {
  t.equal(toProbe({ ...page, mode: null, synced: null }).ready, false)
  t.equal(toProbe({ ...page, mode: null, socket: null, synced: null }).ready, false)
  t.match(toProbe({ ...page, registered: null, mode: null, socket: null, synced: null }), { registered: false, ready: false, socket: 'unknown' })
  t.match(toProbe({ ...page, registered: null, mode: 'QR', socket: 'UNPAIRED' }), { registered: false, ready: false })
})
