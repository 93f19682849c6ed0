import type { ProfileRequests } from '../../protocol/profile.js'
import type { PageConnection } from '../page-connection.js'
import { changeAccount, removePicture, setAbout, setPicture } from '../profile-operations.js'
import { me, type HandlersOf } from './handlers.js'

/** A blocked person sees nothing. */
const shows = (connection: PageConnection, of: string): boolean => !connection.cloud.people.relations.isBlocked(of, me(connection))

export const profileHandlers: HandlersOf<ProfileRequests> = {
  'own.get': (connection) => {
    const phone = me(connection)
    const { shops } = connection.cloud
    return { labels: shops.labels.of(phone) }
  },
  'profile.name': (connection, { name }) => {
    changeAccount(connection.cloud, me(connection), { pushname: name })
    return true
  },
  'profile.about': (connection, { about }) => {
    setAbout(connection.cloud, me(connection), about)
    return true
  },
  'about.get': (connection, { of }) => ({ about: shows(connection, of) ? connection.cloud.profiles.about(of) : '' }),
  'picture.set': (connection, { of, ...picture }) => setPicture(connection.cloud, of, picture, me(connection)),
  'picture.remove': (connection, { of }) => {
    removePicture(connection.cloud, of, me(connection))
    return true
  },
  'picture.get': (connection, { of }) => shows(connection, of) ? connection.cloud.profiles.picture(of) : null
}
