import { BaseCollection, Collection } from '../../base/collection.js'
import { define } from '../../loader.js'

define('WAWebCollection', { default: Collection })
define('WAWebBaseCollection', { BaseCollection })
