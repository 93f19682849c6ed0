import type { About, Contact, ContactIds, NumberStatus, ProfilePicture } from '../../schemas/contacts.js'

/** People by their ids (…@c.us, …@lid). */
export interface Contacts {
  /** The address book, and everybody else that WhatsApp Web knows. */
  list: () => Promise<Contact[]>
  /** @throws {ContactNotFound} if WhatsApp Web does not know the id */
  get: (id: string) => Promise<Contact>
  /** Returns whether a number is on WhatsApp. */
  checkNumber: (id: string) => Promise<NumberStatus>
  /** @throws {ContactNotFound} if the number is not on WhatsApp */
  numberProfile: (id: string) => Promise<NumberStatus>
  /**
   * The picture of a person, or of another chat of this account; null if WhatsApp reveals none.
   * @throws {ContactNotFound} {ChatNotFound}
   */
  picture: (id: string) => Promise<ProfilePicture | null>
  /** @throws {ContactNotFound} if the person is not on WhatsApp */
  about: (id: string) => Promise<About>
  /** Both ids of a person. @throws {ContactNotFound} if WhatsApp does not reveal the other one */
  resolveIds: (id: string) => Promise<ContactIds>
}
