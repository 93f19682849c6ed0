import { deviceKeys } from '../../credentials.js'
import { define } from '../../loader.js'
import { encodeB64 } from '../misc/WABase64.js'

/** The secret that a phone learns from the QR. */
define('WAWebAdvSignatureApi', {
  getADVSecretKey: async (): Promise<string> => encodeB64((await deviceKeys()).advSecret),
  setADVSignedIdentity: (_identity: unknown): void => {}
})
