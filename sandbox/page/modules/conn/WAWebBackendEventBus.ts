import { EventEmitter, type Listener } from '../../base/event-emitter.js'
import { define } from '../../loader.js'
import { Cmd } from './WAWebCmd.js'

export const BackendEvent = {
  APP_STATE_SYNC_COMPLETED: 'app_state_sync_completed',
  LOGOUT: 'logout',
  REFRESH_QR: 'refresh_qr',
  STARTING_LOGOUT: 'starting_logout',
  ON_INITIAL_CHAT_SYNCED: 'on_initial_chat_synced',
  ON_RECENT_CHAT_HISTORY_SYNCED: 'on_recent_chat_history_synced',
  ON_FULL_CHAT_HISTORY_SYNCED: 'on_full_chat_history_synced',
  ON_CRITICAL_SYNC_DONE: 'on_critical_sync_done',
  NEW_HISTORY_SYNC_CHUNK_PROCESSED: 'new_history_sync_chunk_processed',
  STORAGE_INITIALIZATION_ERROR: 'storage_initialization_error',
  SOCKET_STREAM_DISCONNECTED: 'socket_stream_disconnected',
  OPEN_SOCKET_STREAM: 'open_socket_stream',
  RECONNECT_SOCKET: 'reconnect_socket',
  SET_SOCKET_STATE: 'set_socket_state',
  UPDATE_STATUS_PRIVACY_SETTINGS: 'update_status_privacy_settings',
  ACCOUNT_TEMPORARILY_BANNED: 'account_temporarily_banned',
  ACCOUNT_SYNC_FOR_PRIVACY: 'account_sync_for_privacy',
  UNEXPECTED_LOGOUT_MODAL: 'unexpected_logout_modal',
  INITIAL_LOAD_READY: 'initial_load_ready',
  MAIN_STREAM_MODE_READY: 'main_stream_mode_ready',
  SERVICE_UNAVAILABLE_503: 'service_unavailable_503',
  OFFLINE_PROCESS_READY: 'offline_process_ready',
  OFFLINE_DELIVERY_END: 'offline_delivery_end',
  OFFLINE_DELIVERY_STATE_RESET: 'offline_delivery_state_reset',
  ON_AB_PROPS_UPDATE: 'on_ab_props_update',
  AB_PROPS_LOADED: 'ab_props_loaded',
  PRIMARY_FEATURES_SYNCED: 'primary_features_synced'
} as const

/** What the backend half of the page reports. Some of it only reaches the frontend half, which gets it from Cmd. */
class BackendEventBusImpl extends EventEmitter {
  isMainStreamReadyMd = false
  isOfflineDeliveryEnd = false
  socketState = 'UNLAUNCHED'

  onLogout (listener: Listener): this {
    return this.on(BackendEvent.LOGOUT, listener)
  }

  onRefreshQR (listener: Listener): this {
    return this.on(BackendEvent.REFRESH_QR, listener)
  }

  onSetSocketState (listener: Listener): this {
    return this.on(BackendEvent.SET_SOCKET_STATE, listener)
  }

  onOpenSocketStream (listener: Listener): this {
    return this.on(BackendEvent.OPEN_SOCKET_STREAM, listener)
  }

  onReconnectSocket (listener: Listener): this {
    return this.on(BackendEvent.RECONNECT_SOCKET, listener)
  }

  onSocketStreamDisconnected (listener: Listener): this {
    return this.on(BackendEvent.SOCKET_STREAM_DISCONNECTED, listener)
  }

  onMainStreamModeReady (listener: Listener): this {
    return this.on(BackendEvent.MAIN_STREAM_MODE_READY, listener)
  }

  onOfflineDeliveryEnd (listener: Listener): this {
    return this.on(BackendEvent.OFFLINE_DELIVERY_END, listener)
  }

  triggerRefreshQR (): void {
    this.trigger(BackendEvent.REFRESH_QR)
  }

  onStorageInitializationError (listener: Listener): this {
    return this.on(BackendEvent.STORAGE_INITIALIZATION_ERROR, listener)
  }

  triggerStorageInitializationError (): void {
    this.trigger(BackendEvent.STORAGE_INITIALIZATION_ERROR)
  }

  triggerReconnectSocket (): void {
    this.trigger(BackendEvent.RECONNECT_SOCKET)
  }

  triggerStartingLogout (): void {
    Cmd.onStartingLogoutFromBridge()
  }

  triggerLogout (): void {
    this.trigger(BackendEvent.LOGOUT)
    Cmd.onLogoutFromBridge()
  }

  triggerSetSocketState (state: string): void {
    this.socketState = state
    this.trigger(BackendEvent.SET_SOCKET_STATE, state)
  }

  triggerOpenSocketStream (): void {
    this.trigger(BackendEvent.OPEN_SOCKET_STREAM)
    Cmd.openSocketStreamFromBridge()
  }

  triggerSocketStreamDisconnected (): void {
    this.trigger(BackendEvent.SOCKET_STREAM_DISCONNECTED)
    Cmd.socketStreamDisconnectedFromBridge()
  }

  triggerInitialChatHistorySynced (): void {
    this.trigger(BackendEvent.ON_INITIAL_CHAT_SYNCED)
    Cmd.onInitialChatHistorySyncedFromBridge()
  }

  triggerInitialLoadReady (): void {
    Cmd.onInitialLoadReadyFromBridge()
  }

  triggerMainStreamModeReady (): void {
    this.isMainStreamReadyMd = true
    this.trigger(BackendEvent.MAIN_STREAM_MODE_READY)
    Cmd.onMainStreamModeReadyFromBridge()
  }

  triggerOfflineDeliveryEnd (): void {
    this.isOfflineDeliveryEnd = true
    this.trigger(BackendEvent.OFFLINE_DELIVERY_END)
    Cmd.onOfflineDeliveryEndFromBridge()
  }
}

export const BackendEventBus = new BackendEventBusImpl()

define('WAWebBackendEventBusTypes', { BackendEvent })
define('WAWebBackendEventBus', { BackendEventBus, BackendEvent })
