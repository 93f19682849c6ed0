import { chatName } from '../../../schemas/chat-name.js'
import {
  CapabilityMissing,
  NotABusiness,
  NotAllowed,
  NotFound,
  OperationRejected,
  type CatalogedError
} from '../../errors.js'
import { refusalByCode, unsentIn } from '../send-refusals.js'
import { plainText } from '../page-errors.js'

type Cause = new (call: string, text: string) => CatalogedError

/** How wa-js and WhatsApp Web word what is missing, and what it is. The first group is its id. */
const MISSING: readonly (readonly [RegExp, (id: string) => string])[] = [
  [/^There is no (\w+ \S+)$/i, (what) => what],
  [/Message (\S+) not a poll/i, (id) => `poll ${id}`],
  [/(?:Message|Msg) (\S+_\S+) (?:not found|not exists?\b)/i, (id) => `message ${id}`],
  [/(?:Message|Msg) not found|Invalid quotedMsg/i, () => 'such message'],
  [/Participant '?([^\s']+)'? not found/i, (id) => `member ${id}`],
  [
    /Group (\S+): Group participant is not a group member|No valid participants found for the group (\S+)/i,
    (id) => `such member in the group ${id}`
  ],
  [/Participant not exists/i, () => 'such member'],
  [/Chat (\S+) is not a group/i, (id) => `group ${id}`],
  [/Chat (\S+) is not a newsletter/i, (id) => `channel ${id}`],
  [/Group(?:Id)? (\S+) (?:not found|not exists?\b)/i, (id) => `group ${id}`],
  [/Newsletter (\S+) not found/i, (id) => `channel ${id}`],
  [/Chat not found for (\S+)|Chat (\S+@\S+) not found|failed to find or create chat(?: for)?:? (\S+@\S+)/i, chatName],
  [/Label (?:with id )?(\S+) (?:not found|not exists?\b)/i, (id) => `label ${id}`],
  [/Picture (\S+) of product (?:\S+) not found/i, (id) => `picture ${id} of this product`],
  [/(?:Product|The product id) (\S+) not found/i, (id) => `product ${id}`],
  [/Collection (\S+) (?:not found|not exists?\b)/i, (id) => `collection ${id}`],
  [/List (\S+) not found/i, (id) => `list ${id}`],
  [/Call <empty> not found/i, () => 'call that rings'],
  [/Call (\S+) not found/i, (id) => `call ${id}`],
  [/invalid invite/i, () => 'group behind this invite code'],
  [/The number (\S+) is not your contact/i, (id) => `contact ${id}`],
  [/contact (\S+) does not exist/i, (id) => `contact ${id}`],
  [/contact not found/i, () => 'such contact'],
  [/invalid wid(?: value)?(?: for)? (\S+@\S+)/i, (id) => `id ${id}`],
  [/invalid wid|incorrect type/i, () => 'such id'],
  [
    /not found|not exists?\b|not a (?:group|poll|newsletter)|no valid participants|failed to find or create chat|\bhas no catalog/i,
    () => ''
  ]
]

/** What a call is about, where WhatsApp says only that the item is not found. */
const SUBJECTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:remove|promote|demote)Participants$/, 'such member'],
  [/invite|join/i, 'group behind this invite code'],
  [/community|subgroup/i, 'such community or group'],
  [/participant|group/i, 'such group'],
  [/newsletter/i, 'such channel'],
  [/label/i, 'such label'],
  [/collection/i, 'such collection'],
  [/product|catalog/i, 'such product or catalog'],
  [/order/i, 'such order'],
  [/message|reaction|votes|poll|media/i, 'such message'],
  [/contact|profile|number|block/i, 'such contact'],
  [/call/i, 'such call'],
  [/./, 'such chat']
]

/** How they word the other causes that a caller can do something about. */
const CAUSES: readonly (readonly [RegExp, Cause])[] = [
  [/not (?:is )?(?:a )?business/i, NotABusiness],
  [
    /not in pallet|not is a order|not an order|failed to load the image|input buffer|unsupported image|\bvips|webp(?:load|save)|media_err_|sharp library|DEMUXER|decode|corrupt|truncated|premature end|unexpected end/i,
    OperationRejected
  ],
  [/already (?:not )?a group admin|not-acceptable|\bconflict\b|bad-request/i, OperationRejected],
  [
    /not (?:an? |the )?(?:group )?(?:admin|member)|not allowed|not-allowed|not-authorized|\bforbidden\b|restricted member|require[sd]? admin|only an? admin|\bblocked\b|not have permission|may not/i,
    NotAllowed
  ],
  [
    /not possible to|expired|can ?not|can't|can only|not can|not from me|not same of chat|already|too large|too old|exceeds|revoked|deleted|not contains media|not have a reply|restricted|not alowed|must have between|is not user|not valid|not have products/i,
    OperationRejected
  ]
]

/** How a name that the page lacks shows in the text of an error. */
const ABSENT = /([\w$]+)\)? is not (?:a|an exported) function|((?:module )?[\w.$]+) is missing$/

/**
 * The error of the catalog for the text of an error of WhatsApp's page; undefined where the cause is not known.
 * @param args what the call was made with
 */
export function causeOf (call: string, raw: string, args: unknown[] = []): CatalogedError | undefined {
  const [, called, read] = ABSENT.exec(raw.split(/[\r\n]/)[0] ?? '') ?? []
  const name = called ?? read
  // Shorter names are those of a minified variable, and say nothing.
  if (name !== undefined) return new CapabilityMissing(call, name.length > 2 ? name : 'a function')
  // A defect of the page's scripts may use any of these words.
  const text = plainText(raw)
  const unsent = unsentIn(text)
  const refusal = unsent && refusalByCode(call, unsent)
  if (refusal) return refusal
  const known = CAUSES.slice(0, 2).find(([pattern]) => pattern.test(text))
  if (known) return new known[1](call, text)
  return missing(call, text, args) ?? refused(call, text)
}

function refused (call: string, text: string): CatalogedError | undefined {
  const known = CAUSES.find(([pattern]) => pattern.test(text))
  return known && new known[1](call, text)
}

function missing (call: string, text: string, args: unknown[]): CatalogedError | undefined {
  if (/item-not-found/i.test(text)) return new NotFound(SUBJECTS.find(([pattern]) => pattern.test(call))?.[1])
  for (const [pattern, name] of MISSING) {
    const match = pattern.exec(text)
    if (!match) continue
    const id = (match.slice(1).find((group) => group !== undefined) ?? '').replace(/[.,:;]$/, '')
    const what = messageIn(id, args) ?? (name(id) || SUBJECTS.find(([subject]) => subject.test(call))?.[1])
    return new NotFound(what)
  }
  return undefined
}

/** wa-js looks for the chat of a message first: where that is missing, the message is. */
function messageIn (chatId: string, args: unknown[]): string | undefined {
  if (!chatId.includes('@') || chatId.includes('_')) return undefined
  const ids = args.flat().flatMap((arg) => (typeof arg === 'object' && arg !== null ? Object.values(arg) : [arg]))
  const id = ids.find(
    (value) =>
      typeof value === 'string' && (value.startsWith(`true_${chatId}_`) || value.startsWith(`false_${chatId}_`))
  )
  return typeof id === 'string' ? `message ${id}` : undefined
}
