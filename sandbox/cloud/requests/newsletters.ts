import type { NewsletterRequests } from '../../protocol/newsletters.js'
import type { HandlersOf } from './handlers.js'
import { me } from './handlers.js'

export const newsletterHandlers: HandlersOf<NewsletterRequests> = {
  'newsletter.create': (connection, newsletter) => connection.cloud.newsletters.create(me(connection), newsletter),
  'newsletter.get': (connection, { id }) => connection.cloud.newsletters.get(id, me(connection)),
  'newsletter.edit': (connection, { id, change }) => connection.cloud.newsletters.edit(me(connection), id, change),
  'newsletter.delete': (connection, { id }) => {
    connection.cloud.newsletters.delete(me(connection), id)
    return true
  },
  'newsletter.mute': (connection, { id, muted }) => connection.cloud.newsletters.mute(me(connection), id, muted)
}
