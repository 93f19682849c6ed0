import type { MessageRequests } from '../../protocol/messages.js'
import type { HandlersOf } from './handlers.js'
import { me } from './handlers.js'

export const messageHandlers: HandlersOf<MessageRequests> = {
  'message.star': (connection, { to, ids, star }) =>
    connection.cloud.starsAndHides.star(me(connection), to, ids, star, connection),
  'message.hide': (connection, { to, ids }) => connection.cloud.starsAndHides.hide(me(connection), to, ids, connection)
}
