import type { ProfileRequests } from '../../protocol/profile.js'
import { me, type HandlersOf, type PageContext } from './handlers.js'

/** A blocked person sees nothing. */
const shows = (connection: PageContext, of: string): boolean =>
  !connection.cloud.contactList.isBlocked(of, me(connection))

export const profileHandlers: HandlersOf<ProfileRequests> = {
  'own.get': (connection) => {
    const phone = me(connection)
    const { businesses } = connection.cloud
    return { labels: businesses.labels.of(phone) }
  },
  'profile.name': (connection, { name }) => {
    connection.cloud.profileOperations.changeAccount(me(connection), { pushname: name })
    return true
  },
  'profile.about': (connection, { about }) => {
    connection.cloud.profileOperations.setAbout(me(connection), about)
    return true
  },
  'about.get': (connection, { of }) => ({ about: shows(connection, of) ? connection.cloud.profiles.about(of) : '' }),
  'picture.set': (connection, { of, ...picture }) =>
    connection.cloud.profileOperations.setPicture(of, picture, me(connection)),
  'picture.remove': (connection, { of }) => {
    connection.cloud.profileOperations.removePicture(of, me(connection))
    return true
  },
  'picture.get': (connection, { of }) => (shows(connection, of) ? connection.cloud.profiles.picture(of) : null)
}
