import { PAGE_EVENT_NAMES, type EventData, type EventName } from '../../schemas/events/events.js'
import type { IdFormat } from '../../schemas/session.js'
import { personId, type People } from './people.js'

type Fields = Record<string, unknown>

const MESSAGE_ID = /^(?:true|false)_([^_]+)_[^_]+(?:_(.+))?$/

/** What people write, and what is both ids already. */
const AS_THEY_ARE = new Set(['body', 'content', 'caption', 'phone', 'lid'])

/** Events that name people. */
const PERSONAL = new Set<EventName>([
  'unreadmessages', ...PAGE_EVENT_NAMES.filter((name) => name !== 'newsletter')
])

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null &&
  (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null)

/** WhatsApp Web writes ids as texts and as objects. */
const textOf = (id: unknown): unknown => (isFields(id) ? id['_serialized'] : id)

const isWid = ({ _serialized, server, user }: Fields) =>
  typeof _serialized === 'string' && typeof server === 'string' && typeof user === 'string'

/** The same with `phone` and `lid` of each person, and of the other side of each message. */
export function withIdentities<T> (value: T, people: People): T {
  return identified(value, people, false) as T
}

function identified (value: unknown, people: People, inList: boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => identified(one, people, true))
  if (!isFields(value)) return value
  const copy = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, identified(one, people, false)]))
  const id = whoIs(value, people, inList)
  return id === undefined ? copy : { ...people.identify(id), ...copy }
}

/** Whose `phone` and `lid` an object has; null if that is nobody, undefined if it has none. */
function whoIs (fields: Fields, people: People, inList: boolean): string | null | undefined {
  if (isWid(fields)) return inList ? personId(fields['_serialized']) : undefined
  const id = textOf(fields['id'])
  return personId(textOf(fields['sender'])) ??
    (isMessageId(id) ? otherSide(fields, people) : personId(id) ?? personId(textOf(fields['wid'])))
}

const isMessageId = (id: unknown): id is string => typeof id === 'string' && MESSAGE_ID.test(id)

const partsOf = (id: unknown): unknown[] => MESSAGE_ID.exec(String(textOf(id)))?.slice(1) ?? []

/** The person that a chat is with; in any other chat who wrote, did or is it. */
function otherSide (data: Fields, people: People): string | null {
  const { id, msgId, chatId, chat, by, author, sender, peerJid, msg } = data as Record<string, any>
  const [messageChat, participant] = partsOf(id)
  const candidates = [
    messageChat, partsOf(msgId)[0], chatId, chat, chat?.id, id, by, author, msg?.author, sender, sender?.id,
    participant, peerJid
  ]
  for (const candidate of candidates) {
    const person = personId(textOf(candidate))
    if (person !== undefined) return person
  }
  return data['fromMe'] === true ? people.me?.[0] ?? null : null
}

/**
 * The data of an event with `phone` and `lid` of the chat partner, or in a group of who wrote or did it, and of each
 * person in it. `who` has ids alone: `people` names the same people.
 */
function eventWithIdentities<T extends object> (data: T, people: People): T {
  const { who } = data as { who?: unknown[] }
  return {
    ...withIdentities(data, people),
    ...people.identify(otherSide(data as Fields, people)),
    ...(Array.isArray(who) && { people: who.map((id) => ({ id, ...people.identify(textOf(id)) })) })
  }
}

/** The same with other ids of people, but in ids of messages, which are passed back as they are. */
export function withIds<T> (value: T, rename: (id: string) => string | undefined): T {
  return renamed(value, (id) => (id === undefined ? undefined : rename(id))) as T
}

function renamed (value: unknown, rename: (id: string | undefined) => string | undefined): unknown {
  if (typeof value === 'string') return rename(personId(value)) ?? value
  if (Array.isArray(value)) return value.map((one) => renamed(one, rename))
  if (!isFields(value)) return value
  const copy = Object.fromEntries(Object.entries(value).map(([key, one]) => [
    rename(personId(key)) ?? key, AS_THEY_ARE.has(key) ? one : renamed(one, rename)
  ]))
  const id = isWid(value) ? rename(personId(value['_serialized'])) : undefined
  if (id === undefined) return copy
  const [user, server] = id.split('@')
  return { ...copy, user, server, _serialized: id }
}

/**
 * The id under which a reply names somebody: people of the request in the form that it has, with this account in the
 * same form; all others as the session has them.
 * @param named the ids in the request, with those that WhatsApp has for them
 */
export function namesFor (
  named: ReadonlyMap<string, string>,
  people: People,
  format: IdFormat
): (id: string) => string | undefined {
  const names = new Map<string, string>()
  const forms = new Set<string>()
  for (const [asked, found] of named) {
    forms.add(asked.endsWith('@lid') ? 'lid' : 'phone')
    const [phoneId, lid] = [people.phoneId(found), people.lid(found)]
    const name = (asked.endsWith('@lid') ? lid : phoneId) ?? asked
    for (const id of [asked, found, phoneId, lid]) if (id !== undefined) names.set(id, name)
  }
  const [lid, phoneId] = people.me ?? []
  if (lid !== undefined && phoneId !== undefined && forms.size === 1) {
    for (const id of [lid, phoneId]) names.set(id, forms.has('lid') ? lid : phoneId)
  }
  if (format === 'page') return (id) => names.get(id)
  return (id) => people.phoneId(names.get(id) ?? id)
}

/** The data of an event as it leaves a session. */
export function eventData<N extends EventName> (
  event: N, data: EventData<N>, people: People, format: IdFormat
): EventData<N> {
  if (!PERSONAL.has(event)) return data
  const identified = eventWithIdentities(data, people)
  return format === 'phone' ? withIds(identified, (id) => people.phoneId(id)) : identified
}
