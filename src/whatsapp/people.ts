import { LRUCache } from 'lru-cache'

/** Who somebody is; null for what WhatsApp Web does not know. */
export interface Identity {
  /** Digits. */
  phone: string | null
  /** An id that ends in @lid. */
  lid: string | null
}

/** The two ids of one person. */
export type IdPair = [lid: string, phoneId: string]

/** What a page knows of the people that one result or event of it names. */
export interface KnownPeople {
  me: IdPair | null
  others: IdPair[]
}

const PERSON = /^(\d{5,20})(?::\d+)?@(c\.us|lid)$/

const NOBODY: Identity = { phone: null, lid: null }

/** More than any one result names. */
const REMEMBERED = 200_000

/** The id of a person without a device; undefined for anything else. */
export function personId (id: unknown): string | undefined {
  if (typeof id !== 'string') return undefined
  const [, user, server] = PERSON.exec(id) ?? []
  return user === undefined ? undefined : `${user}@${server}`
}

/**
 * Which LID and which phone number are one person. The page sends what it knows of everybody that a result or an event
 * names along with it, so that nobody has to ask for it later.
 */
export class People {
  readonly #phoneIds = new LRUCache<string, string>({ max: REMEMBERED })
  readonly #lids = new LRUCache<string, string>({ max: REMEMBERED })
  #me: IdPair | null = null

  learn ({ me, others }: KnownPeople): void {
    this.#me = me ?? this.#me
    for (const [lid, phoneId] of others) {
      this.#phoneIds.set(lid, phoneId)
      this.#lids.set(phoneId, lid)
    }
  }

  /** The ids of the account itself; null until they are known. */
  get me (): IdPair | null {
    return this.#me
  }

  /** The id by phone number. */
  phoneId (id: string): string | undefined {
    if (id.endsWith('@c.us')) return id
    return id === this.#me?.[0] ? this.#me[1] : this.#phoneIds.get(id)
  }

  /** The id by LID. */
  lid (id: string): string | undefined {
    if (id.endsWith('@lid')) return id
    return id === this.#me?.[1] ? this.#me[0] : this.#lids.get(id)
  }

  /** @param id of anybody or anything */
  identify (id: unknown): Identity {
    const person = personId(id)
    if (person === undefined) return NOBODY
    return { phone: this.phoneId(person)?.replace('@c.us', '') ?? null, lid: this.lid(person) ?? null }
  }
}
