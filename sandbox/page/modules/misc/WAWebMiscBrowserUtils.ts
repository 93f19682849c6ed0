import { define } from '../../loader.js'
import { encodeB64 } from './WABase64.js'

const ID = 'browser-id'

let downloading = false

define('WAWebMiscBrowserUtils', {
  default: {
    id: (): string => {
      const id = localStorage.getItem(ID) ?? encodeB64(crypto.getRandomValues(new Uint8Array(16)))
      localStorage.setItem(ID, id)
      return id
    },
    hardRefresh: (): void => location.reload(),
    startDownloading: (): void => {
      downloading = true
    },
    clearDownloading: (): void => {
      downloading = false
    },
    isDownloading: (): boolean => downloading,
    promptUnloadGuards: 0
  }
})
