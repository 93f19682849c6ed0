import type { GroupRequests } from '../../protocol/groups.js'
import type { HandlersOf } from './handlers.js'
import { me } from './handlers.js'

export const groupHandlers: HandlersOf<GroupRequests> = {
  'group.create': (connection, group) => {
    const created = connection.cloud.groupOperations.create({ ...group, owner: me(connection) })
    return { ...created, people: connection.cloud.membersOf(created.group) }
  },
  'group.members': (connection, { id, action, members }) =>
    connection.cloud.groupOperations.changeMembers(me(connection), id, action, members),
  'group.leave': (connection, { id }) => {
    connection.cloud.groupOperations.leave(me(connection), id)
    return true
  },
  'group.change': (connection, { id, change }) => {
    connection.cloud.groupOperations.change(me(connection), id, change)
    return true
  },
  'group.code': (connection, { id, reset }) => connection.cloud.groupOperations.inviteCode(me(connection), id, reset),
  'group.invited': ({ cloud }, { code }) => {
    const group = cloud.groupOperations.invited(code)
    return { group, people: cloud.membersOf(group) }
  },
  'group.join': (connection, { code }) => connection.cloud.groupOperations.join(me(connection), code),
  'community.create': (connection, { subject, description }) =>
    connection.cloud.communities.create(me(connection), subject, description),
  'community.deactivate': (connection, { id }) => {
    connection.cloud.communities.deactivate(me(connection), id)
    return true
  },
  'community.link': (connection, { id, groups }) => connection.cloud.communities.link(me(connection), id, groups),
  'community.unlink': (connection, { id, groups }) => connection.cloud.communities.unlink(me(connection), id, groups),
  'community.members': (connection, { id }) => connection.cloud.communities.members(me(connection), id)
}
