import { define } from '../../loader.js'
import { E404, ServerStatusCodeError, UnexpectedJoinGroupViaInviteResponse } from '../../server-error.js'

define('WAWebBackendErrors', { E404, ServerStatusCodeError, UnexpectedJoinGroupViaInviteResponse })
