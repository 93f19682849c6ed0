import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import type { PasskeyCredential, PasskeyOptions } from '../../schemas/passkey.js'

/** What WhatsApp asks for. */
export const passkeyOptions = (): PasskeyOptions => ({
  challenge: randomBytes(32).toString('base64url'),
  rpId: 'whatsapp.com',
  timeout: 600_000,
  userVerification: 'required',
  allowCredentials: []
})

/** What an authenticator and its browser answer. */
export function signPasskey (options: PasskeyOptions, key: KeyObject = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey, id = 'cGFzc2tleQ'): PasskeyCredential {
  const clientData = Buffer.from(JSON.stringify({ type: 'webauthn.get', challenge: options.challenge, origin: 'https://web.whatsapp.com', crossOrigin: false }))
  const hash = (data: Buffer | string) => createHash('sha256').update(data).digest()
  const authenticatorData = Buffer.concat([hash(options.rpId), Buffer.from([0b101, 0, 0, 0, 1])])
  return {
    id,
    rawId: id,
    type: 'public-key',
    response: {
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authenticatorData.toString('base64url'),
      signature: sign('sha256', Buffer.concat([authenticatorData, hash(clientData)]), key).toString('base64url'),
      userHandle: null
    }
  }
}
