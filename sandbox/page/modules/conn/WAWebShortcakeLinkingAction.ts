import { define } from '../../loader.js'
import { passkeyLinking } from '../../passkey-linking.js'
import { WAWebLinkDeviceEvents } from './WAWebLinkDeviceAction.js'

/** Linking with a passkey, which the page's own code calls by another name. */
export async function startShortcakePasskeyPairing (): Promise<void> {
  await passkeyLinking.start()
}

export async function confirmShortcakeVerificationCode (): Promise<void> {
  await passkeyLinking.confirm()
}

export function cancelShortcakePasskeyPairing (): void {
  passkeyLinking.cancel()
}

passkeyLinking.on('request', () => WAWebLinkDeviceEvents.triggerPasskeyPrologueRequest())
passkeyLinking.on('sent', () => WAWebLinkDeviceEvents.triggerShortcakePrologueSent())
passkeyLinking.on('code', (code: string, isSkipped: boolean) =>
  WAWebLinkDeviceEvents.triggerShortcakeVerificationCodeReady(code, isSkipped))
passkeyLinking.on('error', (reason: string) => WAWebLinkDeviceEvents.triggerShortcakeError(reason))

define('WAWebShortcakeLinkingAction', {
  startShortcakePasskeyPairing,
  confirmShortcakeVerificationCode,
  cancelShortcakePasskeyPairing
})
