import { BaseModel, DEFAULTS, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { NetworkStatus } from './WAWebNetworkStatus.js'
import { Socket } from './WAWebSocketModel.js'
import { isRegistered } from './WAWebUserPrefsMultiDevice.js'

const mirrored = <T extends string>(...list: T[]): { [K in T]: K } =>
  Object.fromEntries(list.map((name) => [name, name])) as { [K in T]: K }

export const StreamMode = mirrored(
  'QR',
  'MAIN',
  'SYNCING',
  'OFFLINE',
  'CONFLICT',
  'PROXYBLOCK',
  'TOS_BLOCK',
  'SMB_TOS_BLOCK'
)
export const StreamInfo = mirrored('OFFLINE', 'OPENING', 'PAIRING', 'SYNCING', 'RESUMING', 'CONNECTING', 'NORMAL')

const BLOCKED = ['PROXYBLOCK', 'CONFLICT', 'TOS_BLOCK', 'SMB_TOS_BLOCK'] as const

/** What the page is for now, as its socket has it. */
function modeNow (): keyof typeof StreamMode {
  const { state, stream, hasSynced = false } = Socket
  if (!isRegistered() && state !== 'PROXYBLOCK') return 'QR'
  const blocked = BLOCKED.find((mode) => mode === state)
  if (blocked !== undefined) return blocked
  if (state === 'UNLAUNCHED') return 'SYNCING'
  if (state === 'UNPAIRED' || state === 'UNPAIRED_IDLE') return 'QR'
  if (state === 'OPENING' && !NetworkStatus.online && !hasSynced) return 'OFFLINE'
  return hasSynced || stream === 'CONNECTED' ? 'MAIN' : 'SYNCING'
}

function infoNow (): keyof typeof StreamInfo {
  const { state, stream, hasSynced = false } = Socket
  if (state === 'OPENING') return NetworkStatus.online ? 'OPENING' : 'OFFLINE'
  if (state === 'PAIRING') return hasSynced ? 'RESUMING' : 'PAIRING'
  if (state === 'CONNECTED' && stream !== 'CONNECTED' && !hasSynced) return 'SYNCING'
  return 'NORMAL'
}

class StreamModel extends BaseModel {
  declare mode: keyof typeof StreamMode
  declare info: keyof typeof StreamInfo
  declare displayInfo: keyof typeof StreamInfo
  declare available: boolean
  declare needsUpdate: boolean

  override [DEFAULTS] (): Attributes {
    return {
      mode: 'SYNCING',
      info: 'NORMAL',
      displayInfo: 'NORMAL',
      available: true,
      obscurity: 'HIDE',
      resumeCount: 0,
      isHardRefresh: false,
      phoneAuthed: false,
      isInConnectedCall: false
    }
  }

  override initialize (): void {
    if (!isRegistered()) this.set('mode', 'QR')
    const update = (): void => {
      this.set({
        info: infoNow(),
        displayInfo: infoNow(),
        mode: modeNow(),
        phoneAuthed: Socket.stream !== 'DISCONNECTED'
      })
    }
    this.listenTo(Socket, 'change:state change:stream change:hasSynced', update)
    this.listenTo(NetworkStatus, 'change:online', update)
  }

  markAvailable (): void {
    this.set('available', true)
    sendAvailability(true)
  }

  markUnavailable (): void {
    this.set('available', false)
    sendAvailability(false)
  }
}

function sendAvailability (online: boolean): void {
  cloud.request('presence.set', { online }).catch(() => {})
}

defineModel(StreamModel, {
  proxyName: 'stream',
  props: [],
  session: [
    'mode',
    'info',
    'displayInfo',
    'available',
    'needsUpdate',
    'obscurity',
    'isHardRefresh',
    'uiActive',
    'couldForce',
    'resumeCount',
    'phoneAuthed',
    'isInConnectedCall'
  ]
})

export const Stream = new StreamModel()

define('WAWebStreamModel', { Stream, StreamMode, StreamInfo })
