import type { ContactRequests } from '../../protocol/contacts.js'
import type { HandlersOf } from './handlers.js'
import { me } from './handlers.js'

export const contactHandlers: HandlersOf<ContactRequests> = {
  'people.settings': (connection) => connection.cloud.people.settings(me(connection)),
  'block.set': (connection, { phone, blocked }) => connection.cloud.people.block(me(connection), phone, blocked)
}
