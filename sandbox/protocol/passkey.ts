/** Linking with a passkey, which WhatsApp asks some accounts for. */

export interface PasskeyRequests {
  /** WebAuthn's options as a JSON text, with a challenge of their own. */
  'passkey.options': { params: Record<string, never>, result: { options: string } }
  /** The signed request as a JSON text. */
  'passkey.prologue': { params: { credentialId: string, assertion: string }, result: boolean }
  'passkey.confirm': { params: Record<string, never>, result: boolean }
}

export interface PasskeyEvents {
  /** `handoff`: whether the page may prove that it is the one whose QR was scanned, so that nobody compares codes. */
  'passkey.request': { options: string, handoff: boolean }
  /** The phone takes part: both show this code. */
  'passkey.identity': { code: string }
}
