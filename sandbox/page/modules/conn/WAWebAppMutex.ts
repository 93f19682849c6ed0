import { define } from '../../loader.js'
import { TabMutex } from './WAWebUserPrefsTabMutex.js'

/** How long another tab may take to answer, in milliseconds. */
const PING_TIMEOUT = 1_000
const TAKEOVER_TIMEOUT = 30_000

const BrokerGlobalAppState = { isLogoutInProgress: false, takeOver: false }

/** Whether such an event of the storage comes in time. */
async function comes (filter: (event: StorageEvent) => boolean, ms: number): Promise<boolean> {
  return await new Promise((resolve) => {
    const listener = (event: StorageEvent): void => {
      if (filter(event)) end(true)
    }
    const timer = setTimeout(() => end(false), ms)
    const end = (came: boolean): void => {
      clearTimeout(timer)
      window.removeEventListener('storage', listener)
      resolve(came)
    }
    window.addEventListener('storage', listener)
  })
}

class AppMutex {
  /** Resolves when this tab is the one: the newest takes over from another that is alive. */
  async init (): Promise<void> {
    if (TabMutex.getMutex() !== null) {
      const pong = comes(TabMutex.mutexFilter, PING_TIMEOUT)
      TabMutex.setMutex(`ping${Math.random()}`)
      if (await pong) await this.takeoverLocal()
    }
    TabMutex.setMutex(`init_${Date.now()}`)
  }

  async takeoverLocal (): Promise<void> {
    const done = comes(TabMutex.takeoverFilter, TAKEOVER_TIMEOUT)
    TabMutex.setMutex('local-takeover')
    await done
  }

  /** Answers another tab. True if that one has taken over. */
  storagePong (event: StorageEvent): boolean {
    if (!TabMutex.mutexFilter(event)) return false
    const mark = TabMutex.parseMutex(event.newValue)
    if (mark?.startsWith('ping') === true) TabMutex.setMutex(`pong${Math.random()}`)
    if (mark !== 'local-takeover') return false
    TabMutex.localTakeoverSuccess()
    return true
  }

  unloadMutex (): void {
    if (TabMutex.currentTabHasMutex()) TabMutex.removeMutex()
  }
}

const appMutex = new AppMutex()

/**
 * Resolves when this tab may connect.
 * @param onLost when another tab has taken over
 */
export async function holdMutex (onLost: () => void): Promise<void> {
  await appMutex.init()
  window.addEventListener('beforeunload', () => appMutex.unloadMutex())
  window.addEventListener('storage', (event) => {
    if (!appMutex.storagePong(event)) return
    BrokerGlobalAppState.takeOver = true
    onLost()
  })
}

define('WAWebAppMutex', { default: appMutex })
define('WAWebBrokerGlobalAppState', { default: BrokerGlobalAppState })
