import { define } from '../../loader.js'
import { ServerStatusCodeError } from '../../server-error.js'

define('WAWebBackendErrors', { ServerStatusCodeError })
