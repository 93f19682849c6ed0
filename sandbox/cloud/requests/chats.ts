import type { ChatRequests } from '../../protocol/chats.js'
import type { HandlersOf } from './handlers.js'
import { me } from './handlers.js'

export const chatHandlers: HandlersOf<ChatRequests> = {
  'chat.set': (connection, { to, change }) => connection.cloud.chats.set(me(connection), to, change, connection),
  'chat.ephemeral': (connection, { to, duration }) =>
    connection.cloud.chats.setEphemeral(me(connection), to, duration, connection),
  'chat.clear': (connection, { to, keepStarred }) =>
    connection.cloud.chats.clear(me(connection), to, keepStarred, connection),
  'chat.delete': (connection, { to }) => connection.cloud.chats.delete(me(connection), to, connection),
  'chat.all': (connection) => connection.cloud.chats.all(me(connection))
}
