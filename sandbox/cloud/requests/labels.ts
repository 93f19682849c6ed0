import type { Label, LabelRequests } from '../../protocol/labels.js'
import type { Labels } from '../labels.js'
import { me, type HandlersOf, type PageContext } from './handlers.js'

/** An account changes its labels or lists: its other devices are notified. Returns all of them. */
function change (connection: PageContext, work: (labels: Labels, phone: string) => void): Label[] {
  const { cloud } = connection
  const phone = me(connection)
  work(cloud.businesses.labels, phone)
  const labels = cloud.businesses.labels.of(phone)
  cloud.push(phone, 'labels', { labels }, connection)
  return labels
}

export const labelHandlers: HandlersOf<LabelRequests> = {
  'label.add': (connection, label) => change(connection, (labels, phone) => labels.add(phone, label)),
  'label.edit': (connection, label) => change(connection, (labels, phone) => labels.edit(phone, label)),
  'label.delete': (connection, { id }) => change(connection, (labels, phone) => labels.delete(phone, id)),
  'label.apply': (connection, { chats, changes }) =>
    change(connection, (labels, phone) => labels.apply(phone, chats, changes))
}
