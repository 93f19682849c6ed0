import type { Person } from '../protocol/person.js'

/** Everybody this page knows. */
class Directory {
  me?: Person
  readonly #byPhone = new Map<string, Person>()
  readonly #byLid = new Map<string, Person>()

  remember (people: Person[]): void {
    for (const person of people) {
      this.#byPhone.set(person.phone, person)
      this.#byLid.set(person.lid, person)
    }
  }

  /** Nobody is known. */
  clear (): void {
    this.me = undefined
    this.#byPhone.clear()
    this.#byLid.clear()
  }

  byPhone (phone: string): Person | undefined {
    return this.#byPhone.get(phone)
  }

  byLid (lid: string): Person | undefined {
    return this.#byLid.get(lid)
  }

  all (): Person[] {
    return [...this.#byPhone.values()]
  }
}

export const directory = new Directory()
