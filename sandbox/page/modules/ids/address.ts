import { chatIdOf, type Person } from '../../../protocol/person.js'
import { directory } from '../../directory.js'
import type { Wid } from './WAWebWid.js'
import { createWid } from './WAWebWidFactory.js'

/** From the cloud's names (phone number, group id) to the page's ids, and back. */

export function chatWid (to: string): Wid {
  if (to.includes('@')) return createWid(to)
  const person = directory.byPhone(to)
  return person === undefined ? phoneWid(to) : personWid(person)
}

/** A person as the chat with them is addressed. */
export function personWid (person: Person): Wid {
  return createWid(chatIdOf(person))
}

export function phoneWid (phone: string): Wid {
  return createWid(`${phone}@c.us`)
}

/** In groups people are known by their LID. */
export function memberWid (phone: string): Wid {
  const lid = directory.byPhone(phone)?.lid
  return createWid(lid === undefined ? `${phone}@c.us` : `${lid}@lid`)
}

/** My own id as it stands in a chat: by LID in groups and in chats that are addressed so. */
export function myWidIn (chat: Wid): Wid {
  const { me } = directory
  if (me === undefined) throw new Error('not linked')
  return createWid(chat.isGroup() || chat.isLid() ? `${me.lid}@lid` : `${me.phone}@c.us`)
}

/** What the cloud calls this chat. */
export function cloudName (wid: Wid): string {
  if (wid.isLid()) return directory.byLid(wid.user)?.phone ?? wid.toString()
  return wid.server === 'c.us' ? wid.user : wid.toString()
}
