import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'

/** The page's connection to the server. */
const comms = { isSocketConnected: (): boolean => cloud.isOpen }

let current: typeof comms | null = null

export function startComms (): void {
  current = comms
  cloud.connect()
}

/** For good: only a reload of the page connects again. Nothing else of the page learns of it. */
export function stopComms (): void {
  cloud.disconnect()
  current = null
}

/** The same, but the connection object is still there. */
export function closeSocketAndPreventRetry (): void {
  cloud.disconnect()
}

define('WAComms', {
  getComms: () => current,
  startComms,
  stopComms,
  closeSocketAndPreventRetry,
  isSocketConnected: (): boolean => cloud.isOpen
})
