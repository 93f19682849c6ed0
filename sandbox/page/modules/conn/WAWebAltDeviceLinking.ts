import { EventEmitter } from '../../base/event-emitter.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { login } from '../../login-state.js'

/** Linking with a pairing code in place of a QR. */
class LinkDeviceEventsImpl extends EventEmitter {
  triggerRefreshAltLinkingCode (): void {
    this.trigger('link_device_events:refresh_alt_linking_code')
  }

  triggerPrimaryHelloReceived (): void {
    this.trigger('link_device_events:primary_hello_received')
  }
}

export const WAWebLinkDeviceEvents = new LinkDeviceEventsImpl()

async function initializeAltDeviceLinking (): Promise<void> {
  await login.whenPairing()
}

async function genLinkDeviceCodeForPhoneNumber (phone: string): Promise<string> {
  const { code } = await cloud.request('link.code', { phone })
  login.set('code', { phone, code })
  return code
}

define('WAWebLinkDeviceEvents', { WAWebLinkDeviceEvents })
define('WAWebAltDeviceLinkingApi', { initializeAltDeviceLinking, genLinkDeviceCodeForPhoneNumber })
