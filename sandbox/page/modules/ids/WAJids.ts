import { define } from '../../loader.js'

define('WAJids', { STATUS_JID: 'status@broadcast' })
