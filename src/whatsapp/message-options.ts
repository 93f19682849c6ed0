import { InvalidRequest, RecipientInvalid } from '../errors.js'
import type { MessageOptions } from './messages.js'
import { isChannel, isPerson, parseRecipients } from './recipients.js'
import type { WhatsApp } from './whatsapp.js'

/** Fields of a message's body that every route which sends one takes, under each of their names. */
export interface GivenOptions {
  quotedMessageId?: string | null | undefined
  quotedMsg?: string | null | undefined
  messageId?: string | string[] | null | undefined
  mentioned?: string | string[] | null | undefined
  mentionedList?: string | string[] | null | undefined
  /** wa-js's own options; they win over the fields beside them. */
  options?: Record<string, unknown> | null | undefined
}

const QUOTING = ['quotedMsg', 'quotedMessageId'] as const
const MENTIONING = ['mentionedList', 'mentioned'] as const

const QUOTING_FIELDS = [...QUOTING, 'messageId'] as const

/** What a field says in `options`, else beside it. Empty texts and lists count as not given. */
function pick (
  body: GivenOptions,
  names: readonly string[],
  beside: readonly string[] = names
): [field: string, value: unknown] | undefined {
  const isGiven = (value: unknown) => value != null && value !== '' && !(Array.isArray(value) && value.length === 0)
  const options = body.options ?? {}
  const inside = names.find((name) => isGiven(options[name]))
  if (inside !== undefined) return [`body/options/${inside}`, options[inside]]
  const outside = beside.find((name) => isGiven((body as Record<string, unknown>)[name]))
  return outside === undefined ? undefined : [`body/${outside}`, (body as Record<string, unknown>)[outside]]
}

/** In `options`, `messageId` is the id of the new message. */
const quotedIn = (body: GivenOptions) => pick(body, QUOTING, QUOTING_FIELDS)
const mentionedIn = (body: GivenOptions) => pick(body, MENTIONING)

/**
 * wa-js's options of a message, from what callers write: which message it quotes, which people it mentions, and all
 * else that stands in `options`.
 * @throws {InvalidRequest} {RecipientInvalid} somebody mentioned is no person
 */
export function messageOptions (body: GivenOptions): MessageOptions {
  const rest = Object.fromEntries(
    Object.entries(body.options ?? {}).filter(
      ([name, value]) => value !== undefined && value !== null && ![...QUOTING, ...MENTIONING].includes(name as never)
    )
  )
  const quoted = quotedIn(body)
  const mentioned = mentionedIn(body)
  return {
    ...rest,
    ...(quoted && { quotedMsg: quoted[1] as string }),
    ...(mentioned && { mentionedList: mentionedIds(mentioned[1] as string | string[], mentioned[0]) })
  }
}

function mentionedIds (written: string | string[], field: string): string[] {
  const ids = parseRecipients({ phone: written }, field)
  const other = ids.find((id) => !isPerson(id))
  if (other !== undefined) throw new RecipientInvalid(field, other)
  return ids
}

/**
 * What a route can't do, though others can.
 * @throws {InvalidRequest} that names the first of these fields that says something
 */
export function refuseFields (body: object, names: readonly string[], why: string): void {
  const found =
    pick({ options: (body as GivenOptions).options ?? {} }, names, []) ?? pick(body as GivenOptions, [], names)
  if (found) throw new InvalidRequest(`${found[0]} is not possible here: ${why}`)
}

/** Options that a status update has no use for. @throws {InvalidRequest} that names the first */
export function refuseInStatus (body: object): void {
  refuseFields(body, [...QUOTING_FIELDS, ...MENTIONING], 'a status update neither quotes nor mentions')
}

/** @throws {InvalidRequest} where the body says nothing of what this route is for */
export function requireOption (body: GivenOptions, what: 'messageId' | 'mentioned'): void {
  const found = what === 'mentioned' ? mentionedIn(body) : quotedIn(body)
  if (!found) throw new InvalidRequest(`body must have required property '${what}'`)
}

/** Options that a channel has no use for. @throws {InvalidRequest} that names the first */
export function refuseInChannels (recipients: string[], body: GivenOptions): void {
  if (!recipients.some(isChannel)) return
  const found = quotedIn(body) ?? mentionedIn(body) ?? pick(body, ['buttons'], [])
  if (found) {
    throw new InvalidRequest(
      `${found[0]} is not possible in a channel: nothing there can be quoted, nobody mentioned, and no button shown`
    )
  }
}

/**
 * Reads a body's options once, and finds for each chat which people the text mentions.
 * @param text where members may be named
 * @throws {InvalidRequest} {RecipientInvalid}
 */
export function optionsFor (
  whatsapp: WhatsApp,
  recipients: string[],
  body: GivenOptions,
  text?: string
): (chatId: string) => Promise<MessageOptions> {
  refuseInChannels(recipients, body)
  const options = messageOptions(body)
  return async (chatId) => await withMentions(whatsapp, chatId, text, options)
}

const NUMBER_MENTIONED = /@\d{5,20}(?!\d)/

/**
 * The same options, with the members of the group that the text names with @number. wa-js finds only those that the
 * text names as the group does, which is by LID.
 */
export async function withMentions (
  { groups }: WhatsApp,
  chatId: string,
  text: string | undefined,
  options: MessageOptions
): Promise<MessageOptions> {
  if (!chatId.endsWith('@g.us') || text === undefined || !NUMBER_MENTIONED.test(text)) return options
  if (options.mentionedList !== undefined || options.detectMentioned === false) return options
  const numbers = [...new Set(Array.from(text.matchAll(/@(\d{5,20})(?!\d)/g), ([, digits = '']) => digits))]
  const mentionedList = await groups.findMembers(chatId, numbers)
  return mentionedList.length === 0 ? options : { ...options, mentionedList }
}
