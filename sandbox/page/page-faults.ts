import type { Refusal } from '../protocol/page-faults.js'
import { cloud } from './cloud-socket.js'
import { login } from './login-state.js'
import { logout } from './logout.js'
import { BackendEventBus } from './modules/conn/WAWebBackendEventBus.js'
import { Cmd } from './modules/conn/WAWebCmd.js'
import { WAWebLinkDeviceEvents } from './modules/conn/WAWebLinkDeviceAction.js'
import { getHistorySyncProgressModel } from './modules/conn/WAWebHistorySyncProgressModel.js'
import { Stream } from './modules/conn/WAWebStreamModel.js'

/** In how many parts a history that takes its time arrives. */
const PARTS = 20

/** Where one stops that never arrives whole, in percent. */
const STUCK_AT = 40

let admitted: Promise<void> = Promise.resolve()
let admit = (): void => {}
let pace: { ms: number | null } | undefined

/** Resolves once WhatsApp takes the login of this page; at once, unless a fault is on. */
export async function whenAdmitted (): Promise<void> {
  await admitted
}

/** Resolves once all chats are there; at once, unless a fault is on. */
export async function whenHistoryArrives (): Promise<void> {
  if (pace === undefined) return
  const { ms } = pace
  const progress = getHistorySyncProgressModel()
  progress.setIncomplete(true)
  for (let part = 1; part <= PARTS; part++) {
    await new Promise((resolve) => setTimeout(resolve, ms === null ? 100 : ms / PARTS))
    const percent = (part * 100) / PARTS
    progress.setProgress(percent)
    if (ms === null && percent >= STUCK_AT) await new Promise(() => {})
  }
  progress.setIncomplete(false)
}

function refused (refusal: Refusal): void {
  admitted = new Promise((resolve) => { admit = resolve })
  switch (refusal.kind) {
    case 'state':
      return BackendEventBus.triggerSetSocketState(refusal.state)
    case 'ban':
      BackendEventBus.triggerSetSocketState('OPENING')
      return Cmd.onTemporaryBanFromBridge({ banned: true, code: refusal.code, expire: refusal.expire })
    case 'version':
      cloud.disconnect()
      BackendEventBus.triggerSetSocketState('OPENING')
      Stream.set({ needsUpdate: true, isHardRefresh: true })
      setTimeout(() => location.reload(), refusal.ms)
      return
    case 'storage':
      BackendEventBus.triggerSetSocketState('OPENING')
      BackendEventBus.triggerStorageInitializationError()
  }
}

export function listenToFaults (): void {
  cloud.onEvent('refused', refused)
  cloud.onEvent('admitted', () => {
    admit()
    if (login.ready) BackendEventBus.triggerSetSocketState('CONNECTED')
  })
  cloud.onEvent('logged.out', ({ reason }) => {
    void logout(reason ?? undefined, 'phone')
  })
  cloud.onEvent('history.pace', (given) => { pace = given })
  cloud.onEvent('code.expired', () => {
    WAWebLinkDeviceEvents.trigger('link_device_events:force_manual_refresh')
  })
}
