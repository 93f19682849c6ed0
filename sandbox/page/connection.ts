import type { Credentials } from '../protocol/protocol.js'
import { CONNECTION_LOST, CloudError, cloud } from './cloud-socket.js'
import { hasOwner, loadCredentials, saveCredentials } from './credentials.js'
import { loggedIn } from './loader.js'
import { login } from './login-state.js'
import { logout } from './logout.js'
import { closeSocketAndPreventRetry, startComms, stopComms } from './modules/conn/WAComms.js'
import { holdMutex } from './modules/conn/WAWebAppMutex.js'
import { BackendEventBus } from './modules/conn/WAWebBackendEventBus.js'
import { Conn } from './modules/conn/WAWebConnModel.js'
import {
  primaryHelloReceivedAltLinking,
  refreshAltLinkingCode,
  WAWebLinkDeviceEvents
} from './modules/conn/WAWebLinkDeviceAction.js'
import { NetworkStatus } from './modules/conn/WAWebNetworkStatus.js'
import { Socket } from './modules/conn/WAWebSocketModel.js'
import { Stream } from './modules/conn/WAWebStreamModel.js'
import { setIsConnectedAsRegistered } from './modules/conn/WAWebUserPrefsMultiDevice.js'
import { browserInfo } from './modules/misc/WAWebBrowserInfo.js'
import { setClockSkew } from './modules/misc/WATimeUtils.js'
import { phoneWid } from './modules/ids/address.js'
import { listenToFaults, whenAdmitted, whenHistoryArrives } from './page-faults.js'
import { listenToProfiles, showMe, takeOwn } from './account.js'
import { listenToChallenges } from './integrity-challenge.js'
import { listenToOddChats } from './odd-chats.js'
import { passkeyLinking } from './passkey-linking.js'
import { qrText } from './qr-text.js'
import { listenToSettings, syncSettings } from './settings.js'
import { seedRandom } from './random.js'
import { forgetAccount } from './reset.js'
import { betweenMessages, catchUp, isOutdated, listen, takeHistory } from './sync.js'
import { listenToNews } from './whats-new.js'

const NOT_LINKED = 409

let credentials: Credentials | undefined

/** Whether the account was emptied while the page took in its history. */
let emptied = false

/** One QR after the other, however quickly they come. */
let showing: Promise<void> = Promise.resolve()

/** The life of the page's connection: linking, logging in, losing it and getting it back. */
export async function start (): Promise<void> {
  login.set('linked', hasOwner())
  credentials = await loadCredentials()
  login.set('linked', credentials !== undefined)
  if (credentials !== undefined) loggedIn()
  listen()
  listenToSettings()
  listenToProfiles()
  listenToFaults()
  listenToNews()
  listenToOddChats()
  await listenToChallenges()
  cloud.on('open', () => {
    void opened()
  })
  cloud.on('cut', cut)
  cloud.onEvent('ref', ({ ref, ttl }) => {
    void showRef(ref, ttl)
  })
  cloud.onEvent('ref.idle', () => {
    showing = showing.then(() => {
      login.set({ idle: true, qr: undefined })
      BackendEventBus.triggerSetSocketState('UNPAIRED_IDLE')
    })
  })
  cloud.onEvent('reset', ({ seed }) => {
    seedRandom(seed ?? undefined)
    void betweenMessages(beginAgain).then(async () => await cloud.request('page.done', {})).catch(() => {})
  })
  cloud.onEvent('history', ({ history }) => {
    const taken = betweenMessages(async () => {
      takeHistory(history)
      await syncSettings()
    })
    void taken.then(async () => await cloud.request('page.done', {})).catch(() => {})
  })
  cloud.onEvent('clock', ({ ahead }) => setClockSkew(-ahead / 1000))
  cloud.onEvent('link.hello', primaryHelloReceivedAltLinking)
  cloud.onEvent('link.failed', () => WAWebLinkDeviceEvents.triggerErrorAltLinking())
  cloud.onEvent('passkey.request', ({ options, handoff }) => passkeyLinking.requested(options, handoff))
  cloud.onEvent('passkey.identity', ({ code }) => passkeyLinking.identified(code))
  cloud.onEvent('paired', ({ credentials: given, pushname }) => {
    void paired(given, pushname)
  })
  cloud.onEvent('unlinked', () => {
    void logout(undefined, 'phone')
  })
  // Another client has logged in with this login. The page says so nowhere: its state stays as it was.
  cloud.onEvent('replaced', stopComms)
  cloud.onEvent('freeze', ({ ms }) => freeze(ms))
  cloud.onEvent('reload', () => location.reload())
  BackendEventBus.onRefreshQR(() => {
    void pair()
  })
  await holdMutex(closeSocketAndPreventRetry)
  BackendEventBus.triggerSetSocketState('OPENING')
  startComms()
}

async function opened (): Promise<void> {
  NetworkStatus.set('online', true)
  BackendEventBus.triggerOpenSocketStream()
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
    const { emptied: place } = await cloud.request('device.login', { deviceId, secret })
    if (login.ready && isOutdated(place)) await beginAgain()
  } catch (error) {
    if (!(error instanceof CloudError) || error.code !== NOT_LINKED) throw error
    // Unlinked while the page was closed.
    return await logout(undefined, 'phone')
  }
  await whenAdmitted()
  await enter()
}

async function pair (): Promise<void> {
  const { ref, ttl } = await cloud.request('link.start', {})
  await showRef(ref, ttl)
  if (login.code !== undefined) refreshAltLinkingCode()
}

async function showRef (ref: string, ttl: number): Promise<void> {
  showing = showing.then(async () => {
    const qr = await qrText(ref)
    login.set({ qr, idle: false })
    Conn.set({ refTTL: ttl, ref })
    BackendEventBus.triggerSetSocketState('UNPAIRED')
  })
  await showing
}

async function paired (given: Credentials, pushname: string): Promise<void> {
  BackendEventBus.triggerSetSocketState('PAIRING')
  await saveCredentials(given)
  if (!(await cloud.request('link.confirm', { deviceId: given.deviceId, name: browserInfo().os ?? '' }))) return
  credentials = given
  Conn.set({ pushname })
  passkeyLinking.done()
  login.set({ linked: true, qr: undefined, code: undefined, passkey: undefined })
  await enter()
}

/** From a connected device to a page that can be used. */
async function enter (): Promise<void> {
  setIsConnectedAsRegistered(true)
  BackendEventBus.triggerSetSocketState('CONNECTED')
  Socket.set('stream', login.ready ? 'RESUMING' : 'SYNCING')
  if (login.ready) await catchUp()
  else await firstEntry()
  await syncSettings()
  await takeOwn()
  BackendEventBus.triggerMainStreamModeReady()
  BackendEventBus.triggerOfflineDeliveryEnd()
  if (Stream.available) await cloud.request('presence.set', { online: true })
  cloud.trigger('ready')
}

async function firstEntry (): Promise<void> {
  await whenHistoryArrives()
  const history = await cloud.request('history.get', {})
  takeHistory(history)
  showMe(history.me)
  Conn.set({ wid: phoneWid(history.me.phone), connected: true })
  login.set('ready', true)
  loggedIn()
  BackendEventBus.triggerInitialChatHistorySynced()
  BackendEventBus.triggerInitialLoadReady()
  if (emptied) await beginAgain()
}

/** The account was emptied: as after a first login, but the page stays where it is. */
async function beginAgain (): Promise<void> {
  emptied = !login.ready
  if (emptied) return
  const history = await cloud.request('history.get', {})
  // At once: nobody may see the page without its account.
  forgetAccount()
  takeHistory(history)
  showMe(history.me)
  await syncSettings()
  await takeOwn()
}

function cut (): void {
  if (!NetworkStatus.online) return
  setIsConnectedAsRegistered(false)
  NetworkStatus.set('online', false)
  BackendEventBus.triggerSocketStreamDisconnected()
  BackendEventBus.triggerSetSocketState('OPENING')
  login.set('qr', undefined)
}

/** Stops answering, as a page does that has run out of memory. */
function freeze (ms: number): void {
  const end = ms === 0 ? Infinity : Date.now() + ms
  while (Date.now() < end);
}
