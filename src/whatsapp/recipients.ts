import { LRUCache } from 'lru-cache'
import { GroupIdInvalid, InvalidRequest, NoRecipient, NumberNotOnWhatsApp, RecipientInvalid } from '../errors.js'
import type { Contacts } from './contacts.js'

export interface RecipientInput {
  phone: string | string[]
  isGroup?: boolean
  isNewsletter?: boolean
  isLid?: boolean
}

const SUFFIXED =
  /^(\+?[A-Za-z0-9_.() -]+?)\s*(?::\d{1,5})?@\s*(c\.us|g\.us|lid|newsletter|broadcast|s\.whatsapp\.net)$/i

/** People write numbers with these between the digits. */
const SIGNS = /[\s+().-]/g

/**
 * What can only be a group: WhatsApp's newer groups have 18 digits that begin with 120363, older ones a number and a
 * time.
 */
const GROUP_ALONE = /^(?:120363\d{12}|\d{8,15}-\d{10})$/

/** Longest id, in characters. */
const MAX_ENTRY = 128

/** More are a mistake, or no use that WhatsApp would suffer. */
const MAX_RECIPIENTS = 1000

/** Longer digits than any phone number has are a LID. */
const MAX_PHONE_DIGITS = 14

/**
 * Turns what callers write into chat ids, without asking WhatsApp.
 * @param field where it was written, for the errors
 * @throws {NoRecipient} {RecipientInvalid} {InvalidRequest} where there are too many
 */
export function parseRecipients (input: RecipientInput, field = 'body/phone'): string[] {
  const entries = parted(input.phone)
  if (entries.length > MAX_RECIPIENTS) throw new InvalidRequest(`${field} must not contain more than ${MAX_RECIPIENTS} recipients`)
  return eachOnce(entries, field, (entry) => toChatId(entry, input, field))
}

const parted = (written: string | string[]) => (typeof written === 'string' ? written.split(/[,;]/) : written)

/** The ids that the entries stand for, each once. @throws {NoRecipient} where all are blank */
function eachOnce (entries: string[], field: string, toId: (entry: string) => string): string[] {
  const ids = entries
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map(toId)
  if (ids.length === 0) throw new NoRecipient(field)
  return [...new Set(ids)]
}

function toChatId (entry: string, { isGroup, isNewsletter, isLid }: RecipientInput, field: string): string {
  if (entry.length > MAX_ENTRY) throw new RecipientInvalid(field, `${entry.slice(0, 40)}…`)
  const [, user, server] = SUFFIXED.exec(entry) ?? []
  if (user !== undefined && server !== undefined) return withServer(user, server.toLowerCase(), entry, field)
  if (entry.includes('@')) throw new RecipientInvalid(field, entry)
  if (isGroup) return checked(entry, /^[\d-]{5,64}$/, 'g.us', field)
  if (isNewsletter) return checked(entry, /^[\w-]{5,64}$/, 'newsletter', field)
  if (GROUP_ALONE.test(entry)) return `${entry}@g.us`
  const digits = entry.replaceAll(SIGNS, '')
  return checked(digits, /^\d{5,20}$/, isLid || digits.length > MAX_PHONE_DIGITS ? 'lid' : 'c.us', field, entry)
}

/**
 * A full id, as callers write it: those of people may have signs and blanks, and the device that WhatsApp names at
 * times.
 */
function withServer (user: string, server: string, entry: string, field: string): string {
  if (server === 'c.us' || server === 's.whatsapp.net') {
    return checked(user.replaceAll(SIGNS, ''), /^\d{1,20}$/, 'c.us', field, entry)
  }
  if (server === 'lid') return checked(user.replaceAll(SIGNS, ''), /^\d{5,20}$/, 'lid', field, entry)
  return checked(user, /^[A-Za-z0-9_.-]+$/, server, field, entry)
}

function checked (user: string, pattern: RegExp, server: string, field: string, entry = user): string {
  if (!pattern.test(user)) throw new RecipientInvalid(field, entry)
  return `${user}@${server}`
}

const GROUP = /^([\d-]{5,64})\s*(?:@g\.us)?$/i

/**
 * Ids of groups, from what callers write.
 * @param field where it was written, for the errors
 * @throws {NoRecipient} {GroupIdInvalid}
 */
export function parseGroups (groups: string | string[], field: string): string[] {
  return eachOnce(parted(groups), field, (entry) => {
    const [, user] = GROUP.exec(entry) ?? []
    if (user === undefined) throw new GroupIdInvalid(field, entry)
    return `${user}@g.us`
  })
}

/** Is this the id of a person, by phone number or by LID? */
export const isPerson = (id: string) => /@(c\.us|lid)$/.test(id)

/** @throws {RecipientInvalid} for the first id that is not of a person */
export function assertContacts (ids: string[], field: string): void {
  const other = ids.find((id) => !isPerson(id))
  if (other !== undefined) throw new RecipientInvalid(field, other)
}

/** Is this the id of a channel? */
export const isChannel = (id: string) => id.endsWith('@newsletter')

/** Asks WhatsApp which numbers it has. */
export type NumberSource = Pick<Contacts, 'checkNumber'>

/** Checks numbers with WhatsApp, and remembers the results for a while. */
export class NumberCheck {
  readonly #known = new LRUCache<string, string>({ max: 50_000, ttl: 3_600_000 })

  /**
   * The ids to send to, in order: those of people as WhatsApp knows them.
   * @param named takes those of people, with those that WhatsApp has for them
   * @throws {NumberNotOnWhatsApp} for the first that is not on WhatsApp
   */
  async resolve (
    session: string, contacts: NumberSource, ids: string[], named = new Map<string, string>()
  ): Promise<string[]> {
    for (const id of ids.filter(isPerson)) named.set(id, await this.#check(session, contacts, id))
    return [...new Set(ids.map((id) => named.get(id) ?? id))]
  }

  /** Forgets the answers that a session got: its next login may be another account. */
  forget (session: string): void {
    for (const key of this.#known.keys()) if (key.startsWith(`${session}\n`)) this.#known.delete(key)
  }

  async #check (session: string, contacts: NumberSource, id: string): Promise<string> {
    const key = `${session}\n${id}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const answer = await contacts.checkNumber(id)
    if (!answer.numberExists) throw new NumberNotOnWhatsApp(id.slice(0, id.indexOf('@')))
    const found = serialized(answer.id) ?? id
    this.#known.set(key, found)
    return found
  }
}

/** wppconnect types the id as an object; the page sends it as a string. */
function serialized (id: unknown): string | undefined {
  return typeof id === 'string' ? id : (id as { _serialized?: string } | undefined)?._serialized
}
