import type { Person } from '../protocol/person.js'
import { cloud } from './cloud-socket.js'
import { directory } from './directory.js'
import { chatWid } from './modules/ids/address.js'
import { Conn } from './modules/conn/WAWebConnModel.js'
import { learn } from './modules/contacts/WAWebContactCollection.js'
import { ProfilePicThumbCollection, showPicture } from './modules/contacts/WAWebProfilePicThumbCollection.js'
import { TextStatusCollection } from './modules/contacts/WAWebTextStatusCollection.js'
import { takeLabels } from './modules/labels/take-labels.js'

/** Takes in what only this account sees. */
export async function takeOwn (): Promise<void> {
  const { labels } = await cloud.request('own.get', {})
  takeLabels(labels)
}

/** Shows who this account is. */
export function showMe (me: Person): void {
  directory.me = me
  directory.remember([me])
  Conn.set({ pushname: me.pushname, platform: me.business ? 'smba' : 'android' })
}

/** Receives everybody's profile changes, and those that another device of this account has made. */
export function listenToProfiles (): void {
  cloud.onEvent('labels', ({ labels }) => {
    takeLabels(labels)
  })
  cloud.onEvent('person', ({ person }) => {
    // Strangers are met when they write or are looked up.
    if (directory.byPhone(person.phone) === undefined) return
    learn([person])
    if (person.phone === directory.me?.phone) showMe(person)
  })
  cloud.onEvent('about', ({ of, about }) => TextStatusCollection.get(chatWid(of))?.set('status', about))
  cloud.onEvent('picture', ({ of, picture }) => showPicture(ProfilePicThumbCollection.get(chatWid(of)), picture))
}
