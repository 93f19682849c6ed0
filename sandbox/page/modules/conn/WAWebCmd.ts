import { EventEmitter } from '../../base/event-emitter.js'
import { define } from '../../loader.js'

/** The page's internal commands: what one part of it tells the others to do. */
export class CmdImpl extends EventEmitter {
  isMainLoaded = false
  uiBusy = 0

  mainLoaded (): void {
    this.isMainLoaded = true
    this.trigger('main_loaded')
  }

  logout (): void {
    this.isMainLoaded = false
    this.trigger('logout')
  }

  refreshQR (): void {
    this.trigger('refresh_qr')
  }

  archiveChat (chat: unknown, archive: boolean): void {
    this.trigger('archive_chat', chat, archive)
  }

  sendStarMsgs (chat: unknown, messages: unknown[]): void {
    this.trigger('send_star_msgs', chat, messages)
  }

  sendUnstarMsgs (chat: unknown, messages: unknown[]): void {
    this.trigger('send_unstar_msgs', chat, messages)
  }

  sendRevokeMsgs (chat: unknown, { list }: { list: unknown[] }): void {
    this.trigger('send_revoke_msgs', chat, list)
  }

  sendDeleteMsgs (chat: unknown, { list }: { list: unknown[] }): void {
    this.trigger('send_delete_msgs', chat, list)
  }

  setSocketState (state: string): void {
    this.trigger('set_socket_state', state)
  }
}

export const Cmd = new CmdImpl()

define('WAWebCmd', { Cmd, CmdImpl })
