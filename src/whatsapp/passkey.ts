import type { PasskeyCredential, PasskeyOptions } from '../../schemas/passkey.js'

/**
 * How far the page is with the passkey that WhatsApp asks for before it links this device.
 * `starting`: it prepares the request. `requested`: somebody has to sign. `sent`: WhatsApp and the phone check the
 * signature. `code`: the phone shows a code, which a person has to compare. `confirming`: the link is being completed.
 */
export type PasskeyState =
  | { step: 'starting' | 'sent' | 'confirming' }
  /** `expiresAt` in epoch milliseconds. */
  | { step: 'requested', options: PasskeyOptions, expiresAt: number }
  | { step: 'code', code: string }
  | { step: 'failed', cause: 'timeout' | 'refused', detail: string }

/** What a person does about it. False if the page waits for nothing of the kind. */
export interface PagePasskey {
  answer: (credential: PasskeyCredential) => Promise<boolean>
  confirm: () => Promise<boolean>
  /** Goes back to where the page waits for a phone. */
  cancel: () => Promise<boolean>
}
