import { deviceKeys } from './credentials.js'
import { encodeB64 } from './modules/misc/WABase64.js'

/** What the QR says: the cloud's reference and the public halves of this device's keys. */
export async function qrText (ref: string): Promise<string> {
  const { noise, identity, advSecret } = await deviceKeys()
  return [ref, encodeB64(noise.pubKey), encodeB64(identity.pubKey), encodeB64(advSecret)].join(',')
}
