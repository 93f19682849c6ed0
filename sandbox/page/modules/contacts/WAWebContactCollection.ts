import type { Person } from '../../../protocol/person.js'
import { BaseCollection } from '../../base/collection.js'
import type { Identified } from '../../base/collection.js'
import { directory } from '../../directory.js'
import { define } from '../../loader.js'
import { personWid } from '../ids/address.js'
import { Wid } from '../ids/WAWebWid.js'
import { createWid } from '../ids/WAWebWidFactory.js'
import { counterpart } from './WAWebLidPnCache.js'
import { ContactModel } from './WAWebContactModel.js'

/** A person is one contact, found by phone number and by LID. */
export class ContactCollectionImpl extends BaseCollection<ContactModel> {
  static override model = ContactModel

  override get (id: Identified | { id: Identified } | string | undefined): ContactModel | undefined {
    const found = super.get(id)
    if (found !== undefined || id === undefined || id === null || !Wid.isWid(String(id))) return found
    return super.get(counterpart(createWid(String(id))))
  }

  override async findQuery (id: Identified): Promise<ContactModel | undefined> {
    return this.add({ id: createWid(String(id)) })[0]
  }
}

export const ContactCollection = new ContactCollectionImpl()

/** Takes in what the cloud sends about people. */
export function learn (people: Person[]): void {
  directory.remember(people)
  for (const person of people) {
    const { pushname, business } = person
    const id = personWid(person)
    const known = ContactCollection.get(id)
    const attributes = {
      pushname: pushname === '' ? undefined : pushname,
      isBusiness: business,
      ...(business && { verifiedName: pushname })
    }
    if (known === undefined) ContactCollection.add({ id, ...attributes })
    else known.set(attributes)
  }
}

define('WAWebContactCollection', { ContactCollection, ContactCollectionImpl })
