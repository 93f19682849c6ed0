import { EventEmitter } from '../../base/event-emitter.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { login } from '../../login-state.js'
import { BackendEventBus } from './WAWebBackendEventBus.js'

/** Linking with a pairing code in place of a QR, or with a passkey after either. */
class LinkDeviceEventsImpl extends EventEmitter {
  triggerErrorAltLinking (): void {
    this.trigger('link_device_events:error_alt_linking')
  }

  triggerPasskeyPrologueRequest (): void {
    this.trigger('link_device_events:passkey_prologue_request')
  }

  triggerShortcakePrologueSent (): void {
    this.trigger('link_device_events:shortcake_prologue_sent')
  }

  /** @param isSkipped whether nobody has to compare the code */
  triggerShortcakeVerificationCodeReady (code: string, isSkipped: boolean): void {
    this.trigger('link_device_events:shortcake_verification_code_ready', code, isSkipped)
  }

  triggerShortcakeError (reason: string): void {
    this.trigger('link_device_events:shortcake_error', reason)
  }
}

export const WAWebLinkDeviceEvents = new LinkDeviceEventsImpl()

/** What a server's refusal of a pairing code is called; its cause is in `type`. */
class CompanionHelloError extends Error {
  override name = 'CompanionHelloError'
}

async function initializeAltDeviceLinking (): Promise<void> {
  await login.whenPairing()
}

async function genLinkDeviceCodeForPhoneNumber (phone: string, _shouldPush?: boolean): Promise<string> {
  const { code } = await cloud.request('link.code', { phone }).catch((error: Error) => {
    throw new CompanionHelloError(`CompanionHelloError: ${error.message}`)
  })
  login.set('code', { phone, code })
  return code
}

/** Begins again, with a new QR. */
export async function resetLinkDeviceState ({ linkDeviceMethod }: { linkDeviceMethod: string }): Promise<void> {
  if (linkDeviceMethod !== 'QR_CODE') return
  login.set('code', undefined)
  BackendEventBus.triggerRefreshQR()
}

export function refreshAltLinkingCode (): void {
  WAWebLinkDeviceEvents.trigger('link_device_events:refresh_alt_linking_code')
}

export function primaryHelloReceivedAltLinking (): void {
  WAWebLinkDeviceEvents.trigger('link_device_events:primary_hello_received')
}

define('WAWebLinkDeviceEvents', { WAWebLinkDeviceEvents })
define('WAWebAltDeviceLinkingApi', { initializeAltDeviceLinking })
define('WAWebLinkDeviceAction', {
  genLinkDeviceCodeForPhoneNumber,
  refreshAltLinkingCode,
  primaryHelloReceivedAltLinking,
  resetLinkDeviceState
})
