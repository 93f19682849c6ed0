import { EventEmitter } from '../../base/event-emitter.js'
import { define } from '../../loader.js'

/**
 * Commands that one part of the page gives to the others. Those that only the main screen carries out are answered by
 * nobody else.
 */
export class CmdImpl extends EventEmitter {
  isMainStreamReadyMd = false
  isOfflineDeliveryEnd = false

  archiveChat (chat: unknown, archive: boolean, showToast = true): void {
    this.trigger('archive_chat', { archive, chat, showToast })
  }

  sendStarMsgs (chat: unknown, messages: unknown[]): void {
    this.trigger('send_star_msgs', chat, messages)
  }

  sendUnstarMsgs (chat: unknown, messages: unknown[]): void {
    this.trigger('send_unstar_msgs', chat, messages)
  }

  sendRevokeMsgs (chat: unknown, messages: unknown, options?: unknown): void {
    this.trigger('send_revoke_msgs', chat, messages, options)
  }

  sendDeleteMsgs (chat: unknown, messages: unknown, options?: unknown): void {
    this.trigger('send_delete_msgs', chat, messages, options)
  }

  setActiveFilter (filter?: unknown, label?: unknown): void {
    this.trigger('set_active_filter', filter, label)
  }

  onTemporaryBanFromBridge (ban: { banned: boolean, code: number, expire: number }): void {
    this.trigger('account_temporarily_banned_from_bridge', ban)
  }

  onStartingLogoutFromBridge (): void {
    this.trigger('starting_logout_from_bridge')
  }

  onLogoutFromBridge (): void {
    this.trigger('logout_from_bridge')
  }

  openSocketStreamFromBridge (): void {
    this.trigger('open_socket_stream_from_bridge')
  }

  socketStreamDisconnectedFromBridge (): void {
    this.trigger('socket_stream_disconnected_from_bridge')
  }

  onInitialChatHistorySyncedFromBridge (): void {
    this.trigger('on_initial_chat_synced_from_bridge')
  }

  onInitialLoadReadyFromBridge (): void {
    this.trigger('initial_load_ready_from_bridge')
  }

  onMainStreamModeReadyFromBridge (): void {
    this.isMainStreamReadyMd = true
    this.trigger('main_stream_mode_ready_from_bridge')
  }

  onOfflineDeliveryEndFromBridge (): void {
    this.isOfflineDeliveryEnd = true
    this.trigger('offline_delivery_end_from_bridge')
  }
}

export const Cmd = new CmdImpl()

define('WAWebCmd', { Cmd, CmdImpl })
