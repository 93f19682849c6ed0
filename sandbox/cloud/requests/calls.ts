import type { CallRequests } from '../../protocol/calls.js'
import { me, type HandlersOf } from './handlers.js'

export const callHandlers: HandlersOf<CallRequests> = {
  'call.reject': (connection, { id }) => {
    connection.cloud.calls.reject(me(connection), id)
    return true
  }
}
