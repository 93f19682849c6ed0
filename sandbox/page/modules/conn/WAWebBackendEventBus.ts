import { EventEmitter } from '../../base/event-emitter.js'
import { define } from '../../loader.js'

export const BackendEvent = {
  LOGOUT: 'logout',
  REFRESH_QR: 'refresh_qr',
  STARTING_LOGOUT: 'starting_logout',
  ON_INITIAL_CHAT_SYNCED: 'on_initial_chat_synced',
  SOCKET_STREAM_DISCONNECTED: 'socket_stream_disconnected',
  OPEN_SOCKET_STREAM: 'open_socket_stream',
  RECONNECT_SOCKET: 'reconnect_socket',
  SET_SOCKET_STATE: 'set_socket_state',
  INITIAL_LOAD_READY: 'initial_load_ready',
  MAIN_STREAM_MODE_READY: 'main_stream_mode_ready',
  OFFLINE_DELIVERY_END: 'offline_delivery_end'
} as const

class BackendEventBusImpl extends EventEmitter {
  isMainStreamReadyMd = false
  isOfflineDeliveryEnd = false
}

export const BackendEventBus = new BackendEventBusImpl()

define('WAWebBackendEventBus', { BackendEventBus, BackendEvent })
