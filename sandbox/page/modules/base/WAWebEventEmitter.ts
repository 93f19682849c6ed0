import { EventEmitter } from '../../base/event-emitter.js'
import { define } from '../../loader.js'

define('WAWebEventEmitter', { default: EventEmitter })
