import { EventEmitter } from '../../base/event-emitter.js'
import { define } from '../../loader.js'

/** What the page's storage has to say: `storage_not_enough_space` when a write exceeds the quota. */
export const StorageCmd = new EventEmitter()

define('WAWebStorageCmd', { StorageCmd })
