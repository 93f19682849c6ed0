import { EventEmitter } from '../../base/event-emitter.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { login } from '../../login-state.js'

/** Linking with a pairing code in place of a QR. */
class LinkDeviceEventsImpl extends EventEmitter {
  triggerErrorAltLinking (): void {
    this.trigger('link_device_events:error_alt_linking')
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
  primaryHelloReceivedAltLinking
})
