import { define } from '../../loader.js'

const INFO = 'Bot Message'
const LENGTH = 32

define('WAWebBotMessageSecret', {
  genBotMsgSecretFromMsgSecret: async (secret: BufferSource): Promise<Uint8Array> => {
    const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
    const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: new TextEncoder().encode(INFO) }
    return new Uint8Array(await crypto.subtle.deriveBits(how, key, LENGTH * 8))
  }
})
