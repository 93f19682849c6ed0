import { deviceKeys } from '../../credentials.js'
import { define } from '../../loader.js'
import { encodeB64 } from '../misc/WABase64.js'

/** The keys that a phone learns from the QR. */

const advSecretKey = async (): Promise<string> => encodeB64((await deviceKeys()).advSecret)

let signedIdentity: unknown

define('WAWebAdvSignatureApi', {
  getADVSecretKey: advSecretKey,
  setADVSignedIdentity: (identity: unknown) => { signedIdentity = identity },
  getADVSignedIdentity: () => signedIdentity
})
