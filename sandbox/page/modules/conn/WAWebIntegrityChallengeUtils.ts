import { define } from '../../loader.js'

export const ChallengeTypes = { PASSKEY: 'PASSKEY', CAPTCHA: 'CAPTCHA' } as const

export const INTEGRITY_CHALLENGE_IDB_KEY = 'WAIntegrityChallengeState'

/** The authenticator makes a secret of it that only this site gets. */
const PRF_INPUT = 'whatsapp-challenge'
const TIMEOUT = 600_000

/** The names are those of WhatsApp's own protocol. */
export interface PasskeyAssertion {
  credential_id: string
  raw_id: string
  type: string
  authenticator_data: string
  client_data_json: string
  signature: string
  user_handle: string
  prf_output: string | null
}

const decode = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
const encode = (data: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(data))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

/** Has the person's authenticator sign the challenge. */
export async function performPasskeyAssertion (challenge: string): Promise<PasskeyAssertion> {
  const credential = await navigator.credentials.get({
    publicKey: {
      challenge: decode(challenge),
      rpId: 'whatsapp.com',
      userVerification: 'preferred',
      timeout: TIMEOUT,
      extensions: { prf: { eval: { first: new TextEncoder().encode(PRF_INPUT) } } }
    }
  }) as PublicKeyCredential | null
  if (credential === null) throw new Error('No credential returned from WebAuthn API')
  const { clientDataJSON, authenticatorData, signature, userHandle } =
    credential.response as AuthenticatorAssertionResponse
  const secret = credential.getClientExtensionResults().prf?.results?.first as ArrayBuffer | undefined
  return {
    credential_id: credential.id,
    raw_id: encode(credential.rawId),
    type: credential.type,
    authenticator_data: encode(authenticatorData),
    client_data_json: encode(clientDataJSON),
    signature: encode(signature),
    user_handle: userHandle === null ? '' : encode(userHandle),
    prf_output: secret === undefined ? null : encode(secret)
  }
}

define('WAWebIntegrityChallengeUtils', { ChallengeTypes, INTEGRITY_CHALLENGE_IDB_KEY, performPasskeyAssertion })
