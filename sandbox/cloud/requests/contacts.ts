import type { ContactRequests } from '../../protocol/contacts.js'
import type { HandlersOf } from './handlers.js'
import { me } from './handlers.js'

export const contactHandlers: HandlersOf<ContactRequests> = {
  'people.settings': (connection) => connection.cloud.contacts.settings(me(connection)),
  'block.set': (connection, { phone, blocked }) => connection.cloud.contacts.block(me(connection), phone, blocked)
}
