import type { Credentials } from '../protocol.js'
import { CONNECTION_LOST, CloudError, cloud } from './cloud-socket.js'
import { loadCredentials, saveCredentials } from './credentials.js'
import { directory } from './directory.js'
import { login } from './login-state.js'
import { forgetLogin, logout } from './logout.js'
import { BackendEvent, BackendEventBus } from './modules/conn/WAWebBackendEventBus.js'
import { Cmd } from './modules/conn/WAWebCmd.js'
import { Conn } from './modules/conn/WAWebConnModel.js'
import { WAWebLinkDeviceEvents } from './modules/conn/WAWebAltDeviceLinking.js'
import { NetworkStatus } from './modules/conn/WAWebNetworkStatus.js'
import { Socket } from './modules/conn/WAWebSocketModel.js'
import { Stream } from './modules/conn/WAWebStreamModel.js'
import { browser } from './modules/misc/WAWebBrowserApi.js'
import { phoneWid } from './modules/ids/address.js'
import { listenToProfiles, showMe, takeOwn } from './own.js'
import { qrText } from './qr-text.js'
import { listenToSettings, syncSettings } from './settings.js'
import { catchUp, listen, takeHistory } from './sync.js'

/** Milliseconds without a connection until it counts as timed out. */
const TIMEOUT = 3000

const NOT_LINKED = 409

let credentials: Credentials | undefined
let timeout: ReturnType<typeof setTimeout> | undefined

/** The life of the page's connection: linking, logging in, losing it and getting it back. */
export async function start (): Promise<void> {
  credentials = await loadCredentials()
  login.set('linked', credentials !== undefined)
  listen()
  listenToSettings()
  listenToProfiles()
  cloud.on('open', () => { void opened() })
  cloud.on('cut', cut)
  cloud.hear('ref', ({ ref, ttl }) => { void showRef(ref, ttl) })
  cloud.hear('ref.idle', () => {
    login.set({ idle: true, qr: undefined })
    Socket.set('state', 'UNPAIRED_IDLE')
  })
  cloud.hear('link.hello', () => WAWebLinkDeviceEvents.triggerPrimaryHelloReceived())
  cloud.hear('paired', ({ credentials: given, pushname }) => { void paired(given, pushname) })
  cloud.hear('unlinked', () => { void logout('phone') })
  cloud.hear('conflict', ({ active }) => conflict(active))
  cloud.hear('freeze', ({ ms }) => freeze(ms))
  Cmd.on('refresh_qr', () => { void pair() })
  Socket.on('poke', () => { void pair() })
  Socket.set('state', 'OPENING')
  cloud.connect()
}

async function opened (): Promise<void> {
  clearTimeout(timeout)
  NetworkStatus.set('online', true)
  BackendEventBus.trigger(BackendEvent.OPEN_SOCKET_STREAM)
  try {
    if (credentials === undefined) await pair()
    else await loginWith(credentials)
  } catch (error) {
    // A connection that is lost here is tried again; all else is a defect.
    if (!(error instanceof CloudError) || error.code !== CONNECTION_LOST) throw error
  }
}

async function loginWith ({ deviceId, secret }: Credentials): Promise<void> {
  try {
    await cloud.request('device.login', { deviceId, secret })
  } catch (error) {
    if (!(error instanceof CloudError) || error.code !== NOT_LINKED) throw error
    // Unlinked while the page was closed: there is nothing on it yet that had to go.
    if (login.ready) return await logout('phone')
    credentials = undefined
    await forgetLogin('phone')
    return await pair()
  }
  await enter()
}

async function pair (): Promise<void> {
  const { ref, ttl } = await cloud.request('link.start', {})
  await showRef(ref, ttl)
  if (login.code !== undefined) WAWebLinkDeviceEvents.triggerRefreshAltLinkingCode()
}

async function showRef (ref: string, ttl: number): Promise<void> {
  const qr = await qrText(ref)
  login.set({ qr, idle: false })
  Stream.set({ mode: 'QR', info: 'NORMAL' })
  Socket.set('state', 'UNPAIRED')
  // Last: whoever hears of the new reference looks for it on the screen.
  Conn.set({ refTTL: ttl, ref })
}

async function paired (given: Credentials, pushname: string): Promise<void> {
  Socket.set('state', 'PAIRING')
  Stream.set('info', 'PAIRING')
  await saveCredentials(given)
  if (!await cloud.request('link.confirm', { deviceId: given.deviceId, name: browser.info().os })) return
  credentials = given
  Conn.set({ ref: undefined, pushname })
  login.set({ linked: true, qr: undefined, code: undefined })
  await enter()
}

/** From a connected device to a page that can be used. */
async function enter (): Promise<void> {
  Socket.set({ state: 'CONNECTED', stream: login.ready ? 'RESUMING' : 'SYNCING' })
  if (login.ready) await catchUp()
  else await firstEntry()
  await syncSettings()
  await takeOwn()
  Socket.set({ stream: 'CONNECTED', hasSynced: true, canSend: true })
  Stream.set({ mode: 'MAIN', info: 'NORMAL' })
  BackendEventBus.trigger(BackendEvent.OFFLINE_DELIVERY_END)
  if (Stream.available) await cloud.request('presence.set', { online: true })
  cloud.trigger('ready')
}

async function firstEntry (): Promise<void> {
  Stream.set({ mode: 'SYNCING', info: 'SYNCING' })
  const history = await cloud.request('history.get', {})
  takeHistory(history)
  showMe(history.me)
  Conn.set({ wid: phoneWid(history.me.phone), connected: true })
  login.set('ready', true)
  BackendEventBus.trigger(BackendEvent.ON_INITIAL_CHAT_SYNCED)
  BackendEventBus.trigger(BackendEvent.MAIN_STREAM_MODE_READY)
  Cmd.mainLoaded()
}

function cut (): void {
  if (!NetworkStatus.online) return
  NetworkStatus.set('online', false)
  BackendEventBus.trigger(BackendEvent.SOCKET_STREAM_DISCONNECTED)
  Socket.set({ state: 'OPENING', stream: 'DISCONNECTED', canSend: false })
  Stream.set('info', 'OFFLINE')
  login.set('qr', undefined)
  timeout = setTimeout(() => Socket.set('state', 'TIMEOUT'), TIMEOUT)
}

function conflict (active: boolean): void {
  if (directory.me === undefined) return
  Socket.set('state', active ? 'CONFLICT' : 'CONNECTED')
  Stream.set('mode', active ? 'CONFLICT' : 'MAIN')
}

/** Stops answering, as a page does that has run out of memory. */
function freeze (ms: number): void {
  const end = ms === 0 ? Infinity : Date.now() + ms
  while (Date.now() < end);
}
