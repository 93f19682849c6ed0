import { define } from '../../loader.js'
import { sha256 } from './encryption.js'

define('WAWebCryptoCalculateFilehash', {
  calculateFilehashFromBlob: async (file: Blob): Promise<string> => await sha256(await file.arrayBuffer())
})
