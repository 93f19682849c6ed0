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

  setSocketState (state: string): void {
    this.trigger('set_socket_state', state)
  }
}

export const Cmd = new CmdImpl()

define('WAWebCmd', { Cmd, CmdImpl })
