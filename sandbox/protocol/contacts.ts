import type { Person } from './person.js'

/** A name that the account gave to a number. */
export interface AddressBookEntry {
  phone: string
  name: string
}

/** What an account says of other people. */
export interface PeopleSettings {
  people: Person[]
  /** Phone numbers. */
  blocked: string[]
  addressBook: AddressBookEntry[]
}

export interface ContactRequests {
  'people.settings': { params: Record<string, never>, result: PeopleSettings }
  /** Answers the phone numbers that are blocked now. */
  'block.set': { params: { phone: string, blocked: boolean }, result: string[] }
}

export interface ContactEvents {
  'people.settings': PeopleSettings
}
