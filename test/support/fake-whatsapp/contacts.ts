import { chatName } from '../../../schemas/chat-name.js'
import { ChatNotFound, ContactNotFound } from '../../../src/errors.js'
import type { Contacts } from '../../../src/whatsapp/contacts.js'
import { isChannel, isPerson } from '../../../src/whatsapp/recipients.js'
import { userOf, type FakeAccount } from './account.js'
import type { FakePerson } from './model.js'
import { idOf, toContact, toNumberStatus, toPicture, toWid } from './shapes.js'

export function contacts (account: FakeAccount): Contacts {
  const get = (id: string): FakePerson => {
    const person = account.person(id)
    if (!person) throw new ContactNotFound(id)
    return person
  }
  return {
    list: async () => [...account.people.values()]
      .filter(({ isKnown, isAbsent }) => isKnown && !isAbsent)
      .map((person) => toContact(account, person)),
    get: async (id) => {
      const person = get(id)
      if (!person.isKnown) throw new ContactNotFound(id)
      return toContact(account, person)
    },
    checkNumber: async (id) => toNumberStatus(id, account.person(id)),
    numberProfile: async (id) => toNumberStatus(id, get(id)),
    picture: async (id) => {
      if (isPerson(id)) return toPicture(idOf(get(id)), get(id).picture)
      if (!account.chat(id)) throw new ChatNotFound(chatName(id))
      return isChannel(id) ? null : toPicture(id, account.groups.get(id)?.picture)
    },
    about: async (id) => ({ id, status: get(id).about }),
    resolveIds: async (id) => {
      const person = get(id)
      const { pushname, name, isBusiness } = person
      const known = { type: name === undefined ? 'out' : 'in', isBusiness, isEnterprise: false }
      const contact = { ...(name !== undefined && { name }), ...(pushname !== undefined && { pushname }), ...known }
      return { lid: split(person.lid), phoneNumber: split(person.id), ...(person.isKnown && { contact }) }
    }
  }
}

const split = (id: string) => ({ id: userOf(id), server: toWid(id).server, _serialized: id })
